# syntax=docker/dockerfile:1
ARG BASE=fedora:41
FROM python:3.12-slim AS build
WORKDIR /app
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install --no-cache-dir -r requirements.txt
COPY . .
RUN python -m compileall -q src

FROM ${BASE:-scratch}
LABEL maintainer="team-python-fedora@example.org"
RUN dnf install -y python3 curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/src /app/src
USER 2000
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT python -m src
