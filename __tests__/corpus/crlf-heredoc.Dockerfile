FROM alpine:3.20
COPY <<EOF /etc/conf
line
EOF
RUN <<EOF
echo one
EOF
# after
CMD ["cat", "/etc/conf"]
