FROM golang:1.23
LABEL org.opencontainers.image.title="go"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY go.mod go.sum ./
ONBUILD RUN go mod download
onbuild copy . .
ONBUILD RUN go build -o /app/bin/service ./cmd/service \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER nobody
CMD ["/app/bin/service"]
