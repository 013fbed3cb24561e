FROM alpine:3.20
ENTRYPOINT ["/bin/sh", "-c", "printf '%s\\n' \"$0\" \u00e9 \t/"]
CMD []
