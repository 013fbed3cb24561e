FROM alpine:3.20
RUN <<EOF
EOF
COPY <<EOF /empty
EOF
RUN <<OUTER
cat <<INNER > /inner
 text of the inner document
INNER
echo done
OUTER
