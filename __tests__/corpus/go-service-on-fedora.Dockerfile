ARG BASE=fedora:41
FROM golang:1.23 AS build
WORKDIR /app
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod,sharing=locked go mod download
COPY . .
RUN go build -o /app/bin/service ./cmd/service

FROM $BASE
LABEL title=go-fedora \
      vendor="Example GmbH"
RUN dnf install -y ca-certificates curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/bin /app/bin
USER 2000:2000
EXPOSE 3000-3005
HEALTHCHECK NONE
CMD ["/app/bin/service"]
