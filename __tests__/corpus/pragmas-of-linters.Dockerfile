# hadolint global ignore=DL3003,DL3008
FROM debian:12
# hadolint ignore=DL3009
RUN apt-get update
# hadolint ignore=DL3015,SC2086
RUN apt-get install -y curl && cd /tmp && echo $PATH
# drydock ignore=no-latest-tag
FROM alpine:latest
# hadolint shell=bash
RUN [[ -f /x ]] || true
