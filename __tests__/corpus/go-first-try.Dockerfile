FROM golang
MAINTAINER ops
RUN apt-get update
RUN apt-get install -y git vim curl
RUN cd /opt && git clone https://git.example.org/go/service.git
ADD . /app
WORKDIR app
RUN go mod download
RUN go build -o /app/bin/service ./cmd/service
EXPOSE 8080
CMD /app/bin/service
