FROM mysql:8
ENV MYSQL_ROOT_PASSWORD=changeme MYSQL_DATABASE=shop
COPY ./seed/*.sql /docker-entrypoint-initdb.d/
EXPOSE 3306
