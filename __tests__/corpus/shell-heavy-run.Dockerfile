FROM ubuntu:22.04
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
RUN function fetch() { local url="$1" out="${2:-/dev/stdout}"; curl -fsSL "$url" -o "$out"; }; \
    declare -A sums=([amd64]=abc [arm64]=def); \
    arch="$(dpkg --print-architecture)"; \
    case "${arch}" in \
      amd64|arm64) fetch "https://dl.example.org/tool-${arch}.tgz" /tmp/tool.tgz ;; \
      *) echo >&2 "unsupported: ${arch}"; exit 1 ;; \
    esac; \
    echo "${sums[$arch]}  /tmp/tool.tgz" | sha256sum --check; \
    while read -r line; do printf '%q\n' "$line"; done < <(tar -tzf /tmp/tool.tgz); \
    (( $(stat -c %s /tmp/tool.tgz) > 0 )) && tar -xzf /tmp/tool.tgz -C / || exit 1
RUN for i in {1..3}; do sleep $i; done; until true; do :; done
RUN ! grep -q root /etc/shadow 2>/dev/null || { echo "no" && true; }
RUN cat /etc/passwd | grep -v nologin | cut -d: -f1 &> /users & wait
RUN ls `which bash` && [ "$(id -u)" == 0 ] && eval "$(echo true)"
