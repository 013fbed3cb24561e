FROM node:22-slim
LABEL maintainer="team-node@example.org"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY package.json package-lock.json ./
ONBUILD RUN --mount=type=cache,target=/root/.npm npm ci
onbuild copy . .
ONBUILD RUN npm run build \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER 1000
CMD ["node", "dist/main.js"]
