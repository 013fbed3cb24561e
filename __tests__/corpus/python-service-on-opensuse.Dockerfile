# Built by the release job.

ARG BASE=opensuse/leap:15.6
FROM python:3.12-slim AS build
WORKDIR /app
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked pip install --no-cache-dir -r requirements.txt
COPY . .
RUN python -m compileall -q src

FROM ${BASE}
LABEL maintainer="team-python-opensuse@example.org"
RUN zypper --non-interactive install --no-recommends python3 curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/src /app/src
USER 2000
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ["python", "-m", "src"]
