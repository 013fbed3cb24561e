FROM python:2.7
MAINTAINER Web Team <web@example.org>
RUN apt-get update
RUN apt-get install -y libpq-dev gettext
RUN mkdir /code
WORKDIR /code
ADD requirements.txt /code/
RUN pip install -r requirements.txt
ADD . /code/
RUN python manage.py collectstatic --noinput
RUN useradd django
USER django
EXPOSE 8000
CMD python manage.py migrate && python manage.py runserver 0.0.0.0:8000
