FROM python:3.13-slim AS builder

COPY requirements.txt .
RUN pip install --no-cache-dir --target=/site-packages -r requirements.txt


FROM gcr.io/distroless/python3-debian13:nonroot

ENV PYTHONPATH=/site-packages

WORKDIR /app

COPY --from=builder /site-packages /site-packages
COPY app.py .

EXPOSE 5000

HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 \
    CMD ["python3", "-c", "import urllib.request as http; http.urlopen('http://127.0.0.1:5000/', timeout=2)"]

CMD ["app.py"]
