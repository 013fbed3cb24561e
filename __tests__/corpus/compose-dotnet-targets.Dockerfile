# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS base
WORKDIR /app
ENV GREETING='hello there' PORT=8080
COPY Service.csproj ./
RUN dotnet restore

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD dotnet /app/out/Service.dll

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none dotnet publish -c Release -o /app/out # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["dotnet", "/app/out/Service.dll"]
