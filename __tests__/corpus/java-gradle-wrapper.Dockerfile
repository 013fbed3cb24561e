FROM eclipse-temurin:17-jdk AS gradle
ENV GRADLE_OPTS=-Dorg.gradle.daemon=false
WORKDIR /home/build
COPY gradlew settings.gradle.kts build.gradle.kts /home/build/
COPY gradle /home/build/gradle
RUN ./gradlew --version
COPY . /home/build
RUN ./gradlew :server:installDist --no-daemon

FROM eclipse-temurin:17-jre
COPY --from=gradle /home/build/server/build/install/server /opt/server
EXPOSE 7070
WORKDIR /opt/server
CMD bin/server
