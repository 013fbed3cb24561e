FROM node:22.11-bookworm AS base
WORKDIR /app
RUN corepack enable

FROM base AS deps
COPY .yarnrc.yml package.json yarn.lock ./
COPY .yarn/releases .yarn/releases
RUN --mount=type=cache,id=yarn,target=/root/.yarn/berry/cache yarn install --immutable

FROM deps AS build
COPY tsconfig.json ./
COPY src ./src
RUN yarn tsc --build && yarn workspaces focus --production

FROM gcr.io/distroless/nodejs22-debian12:nonroot
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/lib /app/lib
WORKDIR /app
EXPOSE 8443
CMD ["lib/main.js"]
