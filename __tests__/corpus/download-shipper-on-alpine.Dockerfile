FROM alpine:3.20
ARG TARGETARCH
ARG SHIPPER_VERSION=3.19.4
RUN apk add --no-cache curl tar gzip
RUN set -o pipefail && curl -fsSL "https://dl.example.org/shipper-${SHIPPER_VERSION}-${TARGETARCH:-amd64}.tar.gz" -o /tmp/t.tgz && tar -xzf /tmp/t.tgz -C /usr/local/bin && rm /tmp/t.tgz
COPY <<EOF /etc/shipper.yml
listen: ":9100"
arch: $TARGETARCH
EOF
# configuration ends here
ENTRYPOINT ["shipper"]
CMD ["--config", "/etc/shipper.yml"]
