FROM rust:1.80-alpine3.20
RUN apk add musl-dev openssl-dev pkgconf
RUN cargo install --locked ripgrep
WORKDIR /work
CMD rg --help
