# Built by the release job.

ARG BASE=fedora:41
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM ${BASE}
LABEL title=node-fedora \
      vendor="Example GmbH"
RUN dnf install -y nodejs curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV TZ UTC
COPY --from=build /app/dist /app/dist
USER 2000
EXPOSE 8080/tcp 9090
# no health check yet
CMD ["node", "dist/main.js"]
