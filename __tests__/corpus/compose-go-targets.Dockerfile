# syntax=docker/dockerfile:1
FROM golang:1.23 AS base
WORKDIR /app
ENV TZ UTC
COPY go.mod go.sum ./
RUN go mod download

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD /app/bin/service

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none go build -o /app/bin/service ./cmd/service # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["/app/bin/service"]
