# syntax=docker/dockerfile:1
FROM node:20-slim AS base
ENV PNPM_HOME="/pnpm"
ENV PATH="$PNPM_HOME:$PATH"
RUN corepack enable
COPY . /usr/src/app
WORKDIR /usr/src/app

FROM base AS build
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --frozen-lockfile
RUN pnpm run -r build
RUN pnpm deploy --filter=storefront --prod /prod/storefront
RUN pnpm deploy --filter=backoffice --prod /prod/backoffice

FROM base AS storefront
COPY --from=build /prod/storefront /prod/storefront
WORKDIR /prod/storefront
EXPOSE 8000
CMD [ "pnpm", "start" ]

FROM base AS backoffice
COPY --from=build /prod/backoffice /prod/backoffice
WORKDIR /prod/backoffice
EXPOSE 8001
CMD [ "pnpm", "start" ]
