FROM eclipse-temurin:21-jdk
LABEL title=java \
      vendor="Example GmbH"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY gradlew build.gradle settings.gradle ./
ONBUILD RUN ./gradlew dependencies --no-daemon
onbuild copy . .
ONBUILD RUN ./gradlew bootJar --no-daemon \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER 1000
CMD ["java", "-jar", "/app/build/libs/service.jar"]
