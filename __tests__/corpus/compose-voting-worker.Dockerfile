FROM python:3.11-slim AS base
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /usr/local/app
COPY requirements.txt ./requirements.txt
RUN pip install --no-cache-dir -r requirements.txt
FROM base AS dev
RUN pip install watchdog
ENV FLASK_ENV=development
CMD ["python", "poll.py"]
FROM base AS final
COPY . .
EXPOSE 80
CMD ["gunicorn", "poll:app", "-b", "0.0.0.0:80", "--log-file", "-", "--workers", "4", "--keep-alive", "0"]
