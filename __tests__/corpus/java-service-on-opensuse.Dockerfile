# Built by the release job.

ARG BASE=opensuse/leap:15.6
FROM eclipse-temurin:21-jdk AS build
WORKDIR /app
COPY gradlew build.gradle settings.gradle ./
RUN --mount=type=cache,target=/root/.gradle,sharing=locked ./gradlew dependencies --no-daemon
COPY . .
RUN ./gradlew bootJar --no-daemon

FROM $BASE
LABEL title=java-opensuse \
      vendor="Example GmbH"
RUN zypper --non-interactive install --no-recommends openssl curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/build/libs /app/build/libs
USER svc
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ["java", "-jar", "/app/build/libs/service.jar"]
