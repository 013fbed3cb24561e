# syntax=docker/dockerfile:1-labs
FROM debian:12-slim
RUN --network=none --mount=type=bind,target=/src make -C /src offline
RUN --network=host curl -fsS http://localhost:3128/
RUN --security=insecure mount -t tmpfs none /mnt
RUN --security=sandbox true
