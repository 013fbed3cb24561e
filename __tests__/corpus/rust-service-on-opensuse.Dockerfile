ARG BASE=opensuse/leap:15.6
FROM rust:1.81 AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN cargo fetch --locked
COPY . .
RUN cargo build --release --frozen

FROM ${BASE:-scratch}
LABEL title=rust-opensuse \
      vendor="Example GmbH"
RUN zypper --non-interactive install --no-recommends ca-certificates curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/target/release /app/target/release
USER 2000:2000
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ["/app/target/release/service"]
