# syntax=docker/dockerfile:1
FROM alpine:3.20 AS files
RUN echo hi > /hi
FROM alpine:3.20
RUN --mount=target=/in ls /in
RUN --mount=type=bind,from=files,source=/hi,target=/tmp/hi,readwrite cat /tmp/hi
RUN --mount=type=cache,id=apk-$TARGETARCH,target=/etc/apk/cache,sharing=private,uid=0,gid=0,mode=0755 apk add curl
RUN --mount=type=tmpfs,target=/scratch,size=64m dd if=/dev/zero of=/scratch/x bs=1k count=1
RUN --mount=type=secret,id=token,env=TOKEN curl -fsS -H "Authorization: Bearer $TOKEN" https://api.example.org/ -o /dev/null
RUN --mount=type=secret,id=aws,target=/root/.aws/credentials,required ls
RUN --mount=type=secret,id=short cat /run/secrets/short
RUN --mount=type=ssh ssh -T git@git.example.org || true
RUN --mount=type=cache,target="/var/cache/some thing" ls
RUN --mount=type=cache,dst=/a --mount=type=cache,destination=/b --mount=type=bind,src=.,dst=/c,rw ls /a /b /c
