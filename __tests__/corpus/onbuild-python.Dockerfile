FROM python:3.11
WORKDIR /app
ONBUILD COPY requirements.txt /app/
ONBUILD RUN pip install -r requirements.txt
ONBUILD COPY . /app
ONBUILD USER 1000
ONBUILD HEALTHCHECK CMD curl -f http://localhost/ || exit 1
ONBUILD ENTRYPOINT ["python"]
ONBUILD LABEL kind=child
ONBUILD EXPOSE 80
ONBUILD VOLUME /data
ONBUILD STOPSIGNAL SIGTERM
ONBUILD SHELL ["/bin/bash", "-c"]
