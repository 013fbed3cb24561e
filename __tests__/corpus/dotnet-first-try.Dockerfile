FROM mcr.microsoft.com/dotnet/sdk
MAINTAINER ops
RUN apt-get update
RUN apt-get install -y git nano curl
RUN cd /opt && git clone https://git.example.org/dotnet/service.git
ADD . /app
WORKDIR /app
RUN dotnet restore
RUN dotnet publish -c Release -o /app/out
EXPOSE 8080
CMD dotnet /app/out/Service.dll
