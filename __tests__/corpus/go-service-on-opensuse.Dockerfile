# Built by the release job.

ARG BASE=opensuse/leap:15.6
FROM golang:1.23 AS build
WORKDIR /app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /app/bin/service ./cmd/service

FROM ${BASE}
LABEL title=go-opensuse \
      vendor="Example GmbH"
RUN zypper --non-interactive install --no-recommends ca-certificates curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/bin /app/bin
USER svc
EXPOSE 3000-3005
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
CMD /app/bin/service
