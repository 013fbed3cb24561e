# syntax=docker/dockerfile:1
ARG BASE=debian:12-slim
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /app
COPY Service.csproj ./
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app/out

FROM ${BASE}
LABEL org.opencontainers.image.title="dotnet-debian"
RUN apt-get update \
    && apt-get install -y --no-install-recommends libicu-dev curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/out /app/out
USER 2000:2000
EXPOSE 8080
HEALTHCHECK NONE
CMD dotnet /app/out/Service.dll
