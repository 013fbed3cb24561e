FROM alpine:3.20
RUN echo zero > /0
FROM alpine:3.20
RUN echo one > /1
FROM scratch
COPY --from=0 /0 /
COPY --from=1 /1 /
COPY --from=busybox:1.36 /bin/busybox /bin/sh
