# syntax=docker/dockerfile:1
ARG BASE=debian:12-slim
FROM golang:1.23 AS build
WORKDIR /app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /app/bin/service ./cmd/service

FROM $BASE
LABEL maintainer="team-go-debian@example.org"
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/bin /app/bin
USER svc
EXPOSE 8080/tcp 9090
HEALTHCHECK NONE
ENTRYPOINT ["/app/bin/service"]
