FROM opensuse/leap:15.6
ARG TARGETARCH
ARG SHIPPER_VERSION=1.16.6
RUN zypper --non-interactive install --no-recommends curl tar gzip \
 && zypper clean --all
RUN set -eux; curl -fsSL --retry 3 "https://dl.example.org/shipper-${SHIPPER_VERSION}-${TARGETARCH:-amd64}.tar.gz" | tar -xz -C /usr/local/bin
COPY <<EOF /etc/shipper.yml
listen: ":9100"
arch: $TARGETARCH
EOF
# configuration ends here
ENTRYPOINT ["shipper"]
CMD ["--config", "/etc/shipper.yml"]
