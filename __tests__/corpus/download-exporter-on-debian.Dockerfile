FROM debian:12-slim
ARG TARGETARCH
ARG EXPORTER_VERSION=1.9.1
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl tar gzip \
    && rm -rf /var/lib/apt/lists/*
RUN set -eux; curl -fsSL --retry 3 "https://dl.example.org/exporter-${EXPORTER_VERSION}-${TARGETARCH:-amd64}.tar.gz" -o /tmp/t.tgz && tar -xzf /tmp/t.tgz -C /usr/local/bin && rm /tmp/t.tgz
COPY <<EOF /etc/exporter.yml
listen: ":9100"
arch: $TARGETARCH
EOF
# configuration ends here
ENTRYPOINT ["exporter"]
CMD ["--config", "/etc/exporter.yml"]
