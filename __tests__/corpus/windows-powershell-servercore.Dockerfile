# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';"]
ENV GIT_VERSION 2.45.2
RUN Invoke-WebRequest -UseBasicParsing `
      -Uri ('https://downloads.example.org/git/{0}/setup.zip' -f $env:GIT_VERSION) `
      -OutFile git.zip; `
    Expand-Archive git.zip -DestinationPath C:\git; `
    Remove-Item git.zip -Force
# the machine's path, not the user's
RUN $newPath = 'C:\git\cmd;' + [Environment]::GetEnvironmentVariable('PATH', [EnvironmentVariableTarget]::Machine); `
    [Environment]::SetEnvironmentVariable('PATH', $newPath, [EnvironmentVariableTarget]::Machine)
VOLUME C:\data
EXPOSE 1433
CMD ["powershell", "-File", "C:\\start.ps1"]
