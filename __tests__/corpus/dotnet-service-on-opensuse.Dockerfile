# Built by the release job.

ARG BASE=opensuse/leap:15.6
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /app
COPY Service.csproj ./
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app/out

FROM ${BASE}
LABEL title=dotnet-opensuse \
      vendor="Example GmbH"
RUN zypper --non-interactive install --no-recommends libicu-dev curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/out /app/out
USER svc
EXPOSE 3000-3005
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
CMD ["dotnet", "/app/out/Service.dll"]
