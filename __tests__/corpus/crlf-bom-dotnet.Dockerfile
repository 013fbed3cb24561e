#See https://example.org/customizecontainer to learn how to customize your debug container.

FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out
FROM mcr.microsoft.com/dotnet/runtime:6.0
COPY --from=build /out /app
ENTRYPOINT ["dotnet", "/app/Job.dll"]
