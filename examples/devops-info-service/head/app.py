"""A small web service that tells about itself and about the machine it runs on."""

import logging
import os
import platform
import signal
import socket
import sys
import time
from datetime import datetime, timezone

from flask import Flask, jsonify, request
from waitress import serve

HOST = os.environ.get("HOST", "0.0.0.0")
PORT = int(os.environ.get("PORT", "5000"))

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
log = logging.getLogger("devops-info-service")

app = Flask(__name__)
started = time.monotonic()


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def uptime_seconds() -> int:
    return int(time.monotonic() - started)


@app.get("/")
def info():
    return jsonify(
        service={
            "name": "devops-info-service",
            "version": "1.0.0",
            "framework": "Flask",
        },
        system={
            "hostname": socket.gethostname(),
            "platform": platform.system(),
            "platform_version": platform.release(),
            "architecture": platform.machine(),
            "cpu_count": os.cpu_count(),
            "python_version": platform.python_version(),
        },
        runtime={
            "uptime_seconds": uptime_seconds(),
            "current_time": now(),
            "timezone": "UTC",
        },
        request={
            "client_ip": request.remote_addr,
            "user_agent": request.headers.get("User-Agent", ""),
            "method": request.method,
            "path": request.path,
        },
        endpoints=[
            {"method": "GET", "path": "/", "description": "What this service and its machine are"},
            {"method": "GET", "path": "/health", "description": "Whether the service is well"},
        ],
    )


@app.get("/health")
def health():
    return jsonify(status="healthy", timestamp=now(), uptime_seconds=uptime_seconds())


if __name__ == "__main__":
    # The first process of a container ignores SIGTERM unless it says otherwise.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    log.info("Listening on %s:%d", HOST, PORT)
    serve(app, host=HOST, port=PORT)
