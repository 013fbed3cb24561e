# syntax=docker/dockerfile:1
ARG BASE=alpine:3.20
FROM php:8.3-cli AS build
WORKDIR /app
COPY composer.json composer.lock ./
RUN --mount=type=cache,target=/root/.composer/cache,sharing=locked composer install --no-dev
COPY . .
RUN composer dump-autoload --optimize

FROM $BASE
LABEL org.opencontainers.image.title="php-alpine"
RUN apk add --no-cache php curl
RUN adduser -S -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/vendor /app/vendor
USER svc
EXPOSE 8080/tcp 9090
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
CMD php -S 0.0.0.0:8080
