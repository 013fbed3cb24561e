FROM gradle:8.10-jdk21 AS build
COPY --chown=gradle:gradle . /home/gradle/src
WORKDIR /home/gradle/src
RUN gradle shadowJar --no-daemon
FROM gcr.io/distroless/java21-debian12@sha256:8d2f3bbd4e0b7a1a0c0f4ae4c9b7dcdb3e0d3d4c5f6a7b8c9d0e1f2a3b4c5d6e
COPY --from=build /home/gradle/src/build/libs/app-all.jar /app.jar
EXPOSE 8080
CMD ["/app.jar"]
