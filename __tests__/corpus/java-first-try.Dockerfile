FROM eclipse-temurin:latest
MAINTAINER ops
RUN apt-get update
RUN apt-get install -y git vim curl
RUN cd /opt && git clone https://git.example.org/java/service.git
ADD . /app
WORKDIR /app
RUN ./gradlew dependencies --no-daemon
RUN ./gradlew bootJar --no-daemon
EXPOSE 8080
CMD java -jar /app/build/libs/service.jar
