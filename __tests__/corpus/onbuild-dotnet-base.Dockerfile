FROM mcr.microsoft.com/dotnet/sdk:8.0
LABEL org.opencontainers.image.title="dotnet"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY Service.csproj ./
ONBUILD RUN dotnet restore
onbuild copy . .
ONBUILD RUN dotnet publish -c Release -o /app/out \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER nobody
CMD ["dotnet", "/app/out/Service.dll"]
