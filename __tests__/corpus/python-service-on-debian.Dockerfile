# Built by the release job.

ARG BASE=debian:12-slim
FROM python:3.12-slim AS build
WORKDIR /app
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked pip install --no-cache-dir -r requirements.txt
COPY . .
RUN python -m compileall -q src

FROM ${BASE}
LABEL title=python-debian \
      vendor="Example GmbH"
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV GREETING='hello there' PORT=8080
COPY --from=build /app/src /app/src
USER svc
EXPOSE 8080/tcp 9090
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT python -m src
