FROM node:22
WORKDIR /app
RUN --mount=type=cache,target=/root/.npm --mount=type=bind,target=. --network=default <<EOF
set -o errexit
npm ci
npm test -- --reporter dot
EOF
# comment directly after
# and one more
COPY . .
