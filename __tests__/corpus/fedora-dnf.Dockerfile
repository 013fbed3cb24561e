FROM fedora:40
RUN dnf -y update && dnf install -y httpd mod_ssl && dnf clean all && rm -rf /var/cache/dnf
RUN dnf install --assumeyes --setopt=install_weak_deps=False 'dnf-command(config-manager)'
RUN dnf module enable nodejs:20
EXPOSE 80
ENTRYPOINT ["/usr/sbin/httpd"]
CMD ["-D", "FOREGROUND"]
