# Built by the release job.

ARG BASE=debian:12-slim
FROM eclipse-temurin:21-jdk AS build
WORKDIR /app
COPY gradlew build.gradle settings.gradle ./
RUN --mount=type=cache,target=/root/.gradle,sharing=locked ./gradlew dependencies --no-daemon
COPY . .
RUN ./gradlew bootJar --no-daemon

FROM ${BASE:-scratch}
LABEL title=java-debian \
      vendor="Example GmbH"
RUN apt-get update \
    && apt-get install -y --no-install-recommends openssl curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV GREETING='hello there' PORT=8080
COPY --from=build /app/build/libs /app/build/libs
USER 2000:2000
EXPOSE 8080
HEALTHCHECK NONE
ENTRYPOINT java -jar /app/build/libs/service.jar
