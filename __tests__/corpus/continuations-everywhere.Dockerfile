FROM \
  alpine:3.20 \
  AS \
  base
ENV A=1 \
    B=2 \
\
    C=3
COPY \
  --chown=1:1 \
  a \
  b \
  /c/
EXPOSE 80 \
       81
CMD \
  [ "sh", \
    "-c", \
    "true" ]
