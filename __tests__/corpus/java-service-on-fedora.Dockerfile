ARG BASE=fedora:41
FROM eclipse-temurin:21-jdk AS build
WORKDIR /app
COPY gradlew build.gradle settings.gradle ./
RUN --mount=type=cache,target=/root/.gradle \
    ./gradlew dependencies --no-daemon
COPY . .
RUN ./gradlew bootJar --no-daemon

FROM $BASE
LABEL maintainer="team-java-fedora@example.org"
RUN dnf install -y openssl curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV TZ UTC
COPY --from=build /app/build/libs /app/build/libs
USER 2000:2000
EXPOSE 3000-3005
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT java -jar /app/build/libs/service.jar
