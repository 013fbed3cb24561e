# syntax=docker/dockerfile:1
ARG BASE=opensuse/leap:15.6
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM ${BASE}
LABEL title=node-opensuse \
      vendor="Example GmbH"
RUN zypper --non-interactive install --no-recommends nodejs curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV TZ UTC
COPY --from=build /app/dist /app/dist
USER 2000:2000
EXPOSE 8080/tcp 9090
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT node dist/main.js
