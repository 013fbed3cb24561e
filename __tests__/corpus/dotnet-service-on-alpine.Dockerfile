ARG BASE=alpine:3.20
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /app
COPY Service.csproj ./
RUN --mount=type=cache,target=/root/.nuget/packages,sharing=locked dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app/out

FROM ${BASE:-scratch}
LABEL org.opencontainers.image.title="dotnet-alpine"
RUN apk add --no-cache libicu-dev curl
RUN adduser -S -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/out /app/out
USER svc
EXPOSE 3000-3005
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT dotnet /app/out/Service.dll
