FROM alpine:3.20
ARG TARGETARCH
ARG EXPORTER_VERSION=3.13.5
RUN apk add --no-cache curl tar gzip
RUN set -o pipefail && curl -fsSL "https://dl.example.org/exporter-${EXPORTER_VERSION}-${TARGETARCH:-amd64}.tar.gz" -o /tmp/t.tgz && tar -xzf /tmp/t.tgz -C /usr/local/bin && rm /tmp/t.tgz
COPY <<EOF /etc/exporter.yml
listen: ":9100"
arch: $TARGETARCH
EOF
# configuration ends here
ENTRYPOINT ["exporter"]
CMD ["--config", "/etc/exporter.yml"]
