FROM busybox:1.36
ARG REGION=eu
COPY --chmod=755 <<run.sh <<stop.sh /usr/local/bin/
#!/bin/sh
exec httpd -f -p 8080 -h /www # ${REGION}
run.sh
#!/bin/sh
kill 1
stop.sh
ADD <<index.html /www/
<h1>It works in ${REGION}</h1>
index.html
CMD ["run.sh"]
