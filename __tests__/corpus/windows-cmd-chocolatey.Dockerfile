# escape=`
FROM mcr.microsoft.com/windows:10.0.20348.2655
SHELL ["cmd", "/S", "/C"]
RUN @powershell -NoProfile -ExecutionPolicy Bypass -Command "iex ((New-Object System.Net.WebClient).DownloadString('https://choco.example.org/install.ps1'))"
RUN choco install -y cmake --version=3.29.0 && `
    choco install -y ninja && `
    del /q /s %TEMP%\*
USER ContainerAdministrator
COPY build.cmd C:\
ENTRYPOINT C:\build.cmd
