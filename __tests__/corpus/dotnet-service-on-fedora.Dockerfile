ARG BASE=fedora:41
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /app
COPY Service.csproj ./
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release -o /app/out

FROM ${BASE:-scratch}
LABEL title=dotnet-fedora \
      vendor="Example GmbH"
RUN dnf install -y libicu-dev curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/out /app/out
USER svc
EXPOSE 8080
# no health check yet
CMD ["dotnet", "/app/out/Service.dll"]
