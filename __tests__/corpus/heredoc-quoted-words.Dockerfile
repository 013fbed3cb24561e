FROM alpine:3.20
RUN <<'EOF' sh -eux
echo "$HOME stays ${unexpanded}"
EOF
RUN <<"END OF FILE" cat > /etc/motd
the word has spaces
END OF FILE
COPY <<'nginx.conf' /etc/nginx/nginx.conf
events {}
http { server { listen 8080; return 200 "$host\n"; } }
nginx.conf
# a comment, then nothing
