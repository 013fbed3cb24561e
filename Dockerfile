# The command line for linting, for pipelines elsewhere: `docker run --rm -v "$PWD:/work" drydock lint`
# drydock ignore=has-healthcheck -- it ends by itself
FROM node:24-slim

# drydock ignore=pin-apt-packages -- their versions vanish from the archive
RUN apt-get update \
    && apt-get install -y --no-install-recommends git shellcheck \
    && rm -rf /var/lib/apt/lists/*

# The folder that is mounted belongs to somebody else, and git only lists its files.
RUN git config --system --add safe.directory '*'

COPY dist/cli /drydock/dist/cli
RUN ln -s /drydock/dist/cli/index.js /usr/local/bin/drydock

WORKDIR /work

# The user `node`, whom the base image has.
USER 1000

ENTRYPOINT ["drydock"]
CMD ["--help"]
