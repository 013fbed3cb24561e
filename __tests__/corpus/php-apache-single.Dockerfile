FROM php:8.1-apache
RUN apt-get update && apt-get install -y libpng-dev libjpeg-dev git unzip && docker-php-ext-configure gd --with-jpeg && docker-php-ext-install gd mysqli
RUN a2enmod rewrite headers
RUN curl -sS https://getcomposer.example.org/installer | php -- --install-dir=/usr/local/bin --filename=composer
RUN echo "memory_limit=512M" > /usr/local/etc/php/conf.d/memory.ini
RUN sed -ri -e 's!/var/www/html!${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/sites-available/*.conf
ENV APACHE_DOCUMENT_ROOT=/var/www/html/public
COPY . /var/www/html
RUN chown -R www-data:www-data /var/www/html
EXPOSE 80
