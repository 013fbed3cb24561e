FROM node:20
ARG NPM_TOKEN
ENV DATABASE_PASSWORD=hunter22 AWS_SECRET_ACCESS_KEY=example
RUN echo "//registry.example.org/:_authToken=${NPM_TOKEN}" > .npmrc && npm install && rm .npmrc
COPY .env id_rsa /root/
CMD node .
