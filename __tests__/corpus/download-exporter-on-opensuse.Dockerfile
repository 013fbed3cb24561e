FROM opensuse/leap:15.6
ARG TARGETARCH
ARG EXPORTER_VERSION=3.17.2
RUN zypper --non-interactive install --no-recommends curl tar gzip \
 && zypper clean --all
RUN set -o pipefail && curl -fsSL "https://dl.example.org/exporter-${EXPORTER_VERSION}-${TARGETARCH:-amd64}.tar.gz" -o /tmp/t.tgz && tar -xzf /tmp/t.tgz -C /usr/local/bin && rm /tmp/t.tgz
COPY <<EOF /etc/exporter.yml
listen: ":9100"
arch: $TARGETARCH
EOF
# configuration ends here
ENTRYPOINT ["exporter"]
CMD ["--config", "/etc/exporter.yml"]
