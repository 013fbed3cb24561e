# syntax=docker/dockerfile:1
FROM node:22-slim AS base
WORKDIR /app
ENV TZ UTC
COPY package.json package-lock.json ./
RUN npm ci

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD node dist/main.js

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none npm run build # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["node", "dist/main.js"]
