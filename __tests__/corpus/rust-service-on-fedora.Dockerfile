ARG BASE=fedora:41
FROM rust:1.81 AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN --mount=type=cache,target=/usr/local/cargo/registry,sharing=locked cargo fetch --locked
COPY . .
RUN cargo build --release --frozen

FROM $BASE
LABEL maintainer="team-rust-fedora@example.org"
RUN dnf install -y ca-certificates curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV GREETING='hello there' PORT=8080
COPY --from=build /app/target/release /app/target/release
USER 2000:2000
EXPOSE 8080/tcp 9090
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ["/app/target/release/service"]
