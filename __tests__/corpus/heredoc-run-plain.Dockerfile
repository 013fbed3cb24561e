# syntax=docker/dockerfile:1
FROM debian:12
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends curl jq
rm -rf /var/lib/apt/lists/*
EOF
# right after a heredoc
RUN <<EOF
set -e
echo "two"
EOF
CMD ["bash"]
