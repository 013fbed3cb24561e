FROM alpine:3.20
LABEL "org.example.vendor"="ACME Incorporated"
LABEL org.example.version="1.0"   org.example.empty=""
LABEL org.example.description="This text illustrates \
that label-values can span multiple lines."
LABEL multi.one=1 \
      # a comment between labels
      multi.two='2 "two"' \
      "multi three"=3
LABEL legacy the whole rest is the value
LABEL 'single.key'=x org.example.json='{"a": [1, 2, {"b": "c"}]}'
LABEL org.opencontainers.image.created=2024-11-05T10:20:30Z org.opencontainers.image.licenses=Apache-2.0
