FROM tomcat:9-jdk11
LABEL maintainer="Archive team <archive@example.org>" description="Catalogue of the archive"
RUN rm -rf /usr/local/tomcat/webapps/*
ADD https://repo.example.org/jdbc/driver-42.7.jar /usr/local/tomcat/lib/
COPY target/catalogue.war /usr/local/tomcat/webapps/ROOT.war
RUN chmod 644 /usr/local/tomcat/lib/driver-42.7.jar
EXPOSE 8080
CMD ["catalina.sh", "run"]
