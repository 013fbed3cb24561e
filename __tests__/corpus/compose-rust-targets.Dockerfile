# syntax=docker/dockerfile:1
FROM rust:1.81 AS base
WORKDIR /app
ENV LOG_LEVEL=info
COPY Cargo.toml Cargo.lock ./
RUN cargo fetch --locked

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD /app/target/release/service

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none cargo build --release --frozen # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["/app/target/release/service"]
