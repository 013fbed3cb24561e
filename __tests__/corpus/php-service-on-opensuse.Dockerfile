ARG BASE=opensuse/leap:15.6
FROM php:8.3-cli AS build
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev
COPY . .
RUN composer dump-autoload --optimize

FROM ${BASE}
LABEL maintainer="team-php-opensuse@example.org"
RUN zypper --non-interactive install --no-recommends php curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/vendor /app/vendor
USER 2000
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT ["php", "-S", "0.0.0.0:8080"]
