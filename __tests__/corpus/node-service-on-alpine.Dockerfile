# syntax=docker/dockerfile:1
ARG BASE=alpine:3.20
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY . .
RUN npm run build

FROM ${BASE:-scratch}
LABEL org.opencontainers.image.title="node-alpine"
RUN apk add --no-cache nodejs curl
RUN adduser -S -u 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/dist /app/dist
USER 2000:2000
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
CMD ["node", "dist/main.js"]
