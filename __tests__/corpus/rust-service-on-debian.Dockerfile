# Built by the release job.

ARG BASE=debian:12-slim
FROM rust:1.81 AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    cargo fetch --locked
COPY . .
RUN cargo build --release --frozen

FROM $BASE
LABEL title=rust-debian \
      vendor="Example GmbH"
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV GREETING='hello there' PORT=8080
COPY --from=build /app/target/release /app/target/release
USER svc
EXPOSE 3000-3005
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT ["/app/target/release/service"]
