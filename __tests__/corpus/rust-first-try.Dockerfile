FROM rust:latest
MAINTAINER Ada <ada@example.org>
RUN apt-get update
RUN apt-get install -y git vim curl
RUN cd /opt && git clone https://git.example.org/rust/service.git
ADD . /app
WORKDIR /app
RUN cargo fetch --locked
RUN cargo build --release --frozen
EXPOSE 8080
CMD /app/target/release/service
