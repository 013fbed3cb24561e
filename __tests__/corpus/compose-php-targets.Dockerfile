# syntax=docker/dockerfile:1
FROM php:8.3-cli AS base
WORKDIR /app
ENV LOG_LEVEL=info
COPY composer.json composer.lock ./
RUN composer install --no-dev

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD php -S 0.0.0.0:8080

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none composer dump-autoload --optimize # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["php", "-S", "0.0.0.0:8080"]
