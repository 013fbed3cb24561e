ARG BASE=alpine:3.20
FROM python:3.12-slim AS build
WORKDIR /app
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install --no-cache-dir -r requirements.txt
COPY . .
RUN python -m compileall -q src

FROM ${BASE:-scratch}
LABEL title=python-alpine \
      vendor="Example GmbH"
RUN apk add --no-cache python3 curl
RUN adduser -S -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/src /app/src
USER svc
EXPOSE 8080/tcp 9090
# no health check yet
ENTRYPOINT ["python", "-m", "src"]
