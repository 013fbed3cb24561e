FROM alpine:3.20
RUN [ "apk" , "add" ,"--no-cache", "bash=5.2.26-r0" ]
COPY [ "a file with spaces.txt", "b.txt", "/dest dir/" ]
ADD ["c.txt","/dest dir/"]
VOLUME [ "/data", "/other data" ]
SHELL [ "/bin/bash", "-eo", "pipefail", "-c" ]
CMD [
