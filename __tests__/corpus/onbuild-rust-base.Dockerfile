FROM rust:1.81
LABEL org.opencontainers.image.title="rust"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY Cargo.toml Cargo.lock ./
ONBUILD RUN cargo fetch --locked
onbuild copy . .
ONBUILD RUN cargo build --release --frozen \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER 1000
CMD ["/app/target/release/service"]
