FROM python
MAINTAINER Ada <ada@example.org>
RUN apt-get update
RUN apt-get install -y git nano curl
RUN cd /opt && git clone https://git.example.org/python/service.git
ADD . /app
WORKDIR /app
RUN pip install --no-cache-dir -r requirements.txt
RUN python -m compileall -q src
EXPOSE 8080
CMD python -m src
