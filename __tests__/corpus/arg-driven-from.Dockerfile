ARG REGISTRY=docker.io
ARG VARIANT=alpine
ARG BASE=${REGISTRY}/library/alpine:3.20
FROM ${BASE} AS alpine
RUN apk add --no-cache curl
FROM ${REGISTRY}/library/debian:${DEBIAN:-bookworm}-slim AS debian
ARG REGISTRY
RUN apt-get update && apt-get install -y curl && echo "$REGISTRY"
FROM ${VARIANT} AS final
ARG VARIANT
LABEL variant="${VARIANT}"
COPY --from=alpine /etc/os-release /alpine-release
