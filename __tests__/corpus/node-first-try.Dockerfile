FROM node
MAINTAINER ops
RUN apt-get update
RUN apt-get install -y git nano curl
RUN cd /opt && git clone https://git.example.org/node/service.git
ADD . /app
WORKDIR app
RUN npm ci
RUN npm run build
EXPOSE 8080
CMD node dist/main.js
