FROM debian:stretch
ENV DEBIAN_FRONTEND noninteractive
RUN apt update && apt install -y postfix cron rsyslog supervisor sudo vim
RUN echo "postfix postfix/mailname string mail.example.org" | debconf-set-selections
RUN service postfix start && sudo postmap /etc/postfix/virtual
ADD supervisord.conf /etc/supervisor/conf.d/
ADD crontab /etc/cron.d/mail
RUN chmod 777 /etc/cron.d/mail
EXPOSE 25 587
CMD ["/usr/bin/supervisord", "-n"]
CMD /usr/bin/supervisord -n -c /etc/supervisor/supervisord.conf
