# syntax=docker/dockerfile:1
FROM eclipse-temurin:21-jdk AS base
WORKDIR /app
ENV TZ UTC
COPY gradlew build.gradle settings.gradle ./
RUN ./gradlew dependencies --no-daemon

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD java -jar /app/build/libs/service.jar

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none ./gradlew bootJar --no-daemon # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["java", "-jar", "/app/build/libs/service.jar"]
