ARG BASE=debian:12-slim
FROM php:8.3-cli AS build
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev
COPY . .
RUN composer dump-autoload --optimize

FROM ${BASE}
LABEL org.opencontainers.image.title="php-debian"
RUN apt-get update \
    && apt-get install -y --no-install-recommends php curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV TZ UTC
COPY --from=build /app/vendor /app/vendor
USER 2000
EXPOSE 3000-3005
# no health check yet
CMD ["php", "-S", "0.0.0.0:8080"]
