FROM alpine:3.19
RUN apk update && apk upgrade && apk add nginx bash && rm -rf /var/cache/apk/*
RUN ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log
COPY nginx.conf /etc/nginx/http.d/default.conf
EXPOSE 80 443
VOLUME /var/cache/nginx
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=1m --retries=5 CMD wget -q --spider http://localhost/ || exit 1
CMD ["nginx", "-g", "daemon off;"]
