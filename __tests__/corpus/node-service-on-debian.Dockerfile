# Built by the release job.

ARG BASE=debian:12-slim
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY . .
RUN npm run build

FROM $BASE
LABEL maintainer="team-node-debian@example.org"
RUN apt-get update \
    && apt-get install -y --no-install-recommends nodejs curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/dist /app/dist
USER svc
EXPOSE 8080/tcp 9090
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT ["node", "dist/main.js"]
