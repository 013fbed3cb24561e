# Built by the release job.

ARG BASE=alpine:3.20
FROM golang:1.23 AS build
WORKDIR /app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /app/bin/service ./cmd/service

FROM $BASE
LABEL maintainer="team-go-alpine@example.org"
RUN apk add --no-cache ca-certificates curl
RUN adduser -S -u 2000 svc
ENV GREETING='hello there' PORT=8080
COPY --from=build /app/bin /app/bin
USER 2000:2000
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT /app/bin/service
