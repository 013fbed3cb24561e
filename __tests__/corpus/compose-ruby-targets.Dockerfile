# syntax=docker/dockerfile:1
FROM ruby:3.3 AS base
WORKDIR /app
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD ruby service.rb

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none bundle exec rake assets # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["ruby", "service.rb"]
