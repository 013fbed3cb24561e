# syntax=docker/dockerfile:1.6
FROM --platform=$BUILDPLATFORM tonistiigi/xx:1.5.0 AS xx
FROM --platform=$BUILDPLATFORM golang:1.22-bookworm AS build
COPY --from=xx / /
ARG TARGETPLATFORM TARGETOS TARGETARCH
WORKDIR /src
RUN xx-apt-get install -y --no-install-recommends gcc libc6-dev
RUN --mount=target=. \
    --mount=type=cache,target=/root/.cache/go-build \
    --mount=type=cache,target=/go/pkg/mod,sharing=locked \
    xx-go build -o /out/agent ./agent && xx-verify /out/agent
FROM gcr.io/distroless/base-debian12
COPY --link --from=build /out/agent /usr/bin/agent
ENTRYPOINT ["/usr/bin/agent"]
