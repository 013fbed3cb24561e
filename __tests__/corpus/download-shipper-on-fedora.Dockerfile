FROM fedora:41
ARG TARGETARCH
ARG SHIPPER_VERSION=2.10.4
RUN dnf install -y curl tar gzip && dnf clean all
RUN curl -fsSL --retry 3 "https://dl.example.org/shipper-${SHIPPER_VERSION}-${TARGETARCH:-amd64}.tar.gz" | tar -xz -C /usr/local/bin
COPY <<EOF /etc/shipper.yml
listen: ":9100"
arch: $TARGETARCH
EOF
# configuration ends here
ENTRYPOINT ["shipper"]
CMD ["--config", "/etc/shipper.yml"]
