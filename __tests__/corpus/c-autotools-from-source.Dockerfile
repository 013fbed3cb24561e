FROM debian:bullseye
ENV NGX=1.27.1 PCRE=10.44
RUN set -eux; \
    savedAptMark="$(apt-mark showmanual)"; \
    apt-get update; \
    apt-get install -y --no-install-recommends ca-certificates curl gcc make libc6-dev zlib1g-dev; \
    curl -fsSLo src.tar.gz "https://downloads.example.org/web-$NGX.tar.gz"; \
    echo "bd7ba68a6ce1ea3768b771c7e2ab4955a59fb1b1ae8d554fedb6c2304104bdfc  src.tar.gz" | sha256sum -c -; \
    tar -xzf src.tar.gz -C /usr/src; \
    cd "/usr/src/web-$NGX"; \
    for module in http_ssl http_v2 stream; do \
      set -- "$@" "--with-${module}_module"; \
    done; \
    ./configure --prefix=/opt/web "$@"; \
    make -j "$(nproc)"; \
    make install; \
    apt-mark auto '.*' > /dev/null; \
    [ -z "$savedAptMark" ] || apt-mark manual $savedAptMark; \
    apt-get purge -y --auto-remove; \
    rm -rf /usr/src/* src.tar.gz
STOPSIGNAL SIGQUIT
EXPOSE 80
CMD ["/opt/web/sbin/web", "-g", "daemon off;"]
