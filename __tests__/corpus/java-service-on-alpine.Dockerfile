# syntax=docker/dockerfile:1
ARG BASE=alpine:3.20
FROM eclipse-temurin:21-jdk AS build
WORKDIR /app
COPY gradlew build.gradle settings.gradle ./
RUN --mount=type=cache,target=/root/.gradle \
    ./gradlew dependencies --no-daemon
COPY . .
RUN ./gradlew bootJar --no-daemon

FROM $BASE
LABEL org.opencontainers.image.title="java-alpine"
RUN apk add --no-cache openssl curl
RUN adduser -S -u 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/build/libs /app/build/libs
USER 2000
EXPOSE 8080
HEALTHCHECK NONE
CMD ["java", "-jar", "/app/build/libs/service.jar"]
