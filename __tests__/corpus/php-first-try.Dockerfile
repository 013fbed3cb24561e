FROM php:latest
MAINTAINER ops
RUN apt-get update
RUN apt-get install -y git vim curl
RUN cd /opt && git clone https://git.example.org/php/service.git
ADD . /app
WORKDIR /app
RUN composer install --no-dev
RUN composer dump-autoload --optimize
EXPOSE 22 8080
CMD php -S 0.0.0.0:8080
