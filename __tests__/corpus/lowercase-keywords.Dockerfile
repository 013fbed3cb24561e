from alpine:3.20 as base
label kind=lower
env path_to=/x
run apk add --no-cache curl && \
    curl -sS https://example.org | sh
From base As final
Copy --from=base /etc/os-release /
uSeR 1000
cmd ["sh"]
