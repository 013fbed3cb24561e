# syntax=docker/dockerfile:1
FROM golang:1.21 AS build
RUN mkdir -p -m 0700 ~/.ssh && ssh-keyscan git.example.com >> ~/.ssh/known_hosts
RUN git config --global url."ssh://git@git.example.com/".insteadOf "https://git.example.com/"
ENV GOPRIVATE=git.example.com/*
WORKDIR /go/src/ledger
COPY go.* .
RUN --mount=type=ssh go mod download -x
COPY . .
RUN --mount=type=ssh,id=default,required=true \
    --mount=type=secret,id=netrc,target=/root/.netrc,mode=0400 \
    make build
FROM debian:12-slim
COPY --from=build /go/src/ledger/bin/ledger /usr/local/bin/
RUN useradd -r -u 4711 ledger
USER ledger
CMD ["ledger", "serve"]
