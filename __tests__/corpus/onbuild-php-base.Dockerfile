FROM php:8.3-cli
LABEL org.opencontainers.image.title="php"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY composer.json composer.lock ./
ONBUILD RUN composer install --no-dev
onbuild copy . .
ONBUILD RUN composer dump-autoload --optimize \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER nobody
CMD ["php", "-S", "0.0.0.0:8080"]
