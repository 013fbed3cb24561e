# syntax=docker/dockerfile:1
ARG BASE=fedora:41
FROM php:8.3-cli AS build
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev
COPY . .
RUN composer dump-autoload --optimize

FROM ${BASE:-scratch}
LABEL maintainer="team-php-fedora@example.org"
RUN dnf install -y php curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV TZ UTC
COPY --from=build /app/vendor /app/vendor
USER 2000
EXPOSE 8080/tcp 9090
HEALTHCHECK NONE
ENTRYPOINT ["php", "-S", "0.0.0.0:8080"]
