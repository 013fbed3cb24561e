ARG BASE=alpine:3.20
FROM rust:1.81 AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN --mount=type=cache,target=/usr/local/cargo/registry,sharing=locked cargo fetch --locked
COPY . .
RUN cargo build --release --frozen

FROM ${BASE}
LABEL title=rust-alpine \
      vendor="Example GmbH"
RUN apk add --no-cache ca-certificates curl
RUN adduser -S -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/target/release /app/target/release
USER 2000
EXPOSE 3000-3005
HEALTHCHECK NONE
ENTRYPOINT /app/target/release/service
