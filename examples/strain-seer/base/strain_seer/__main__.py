"""The web service on port 8501: `/` draws, `/_stcore/health` says whether it can."""

import signal
import sys

from flask import Flask, request, send_file
from waitress import serve

from .drawing import draw
from .strain import strains

app = Flask(__name__)


def number(name: str, otherwise: float) -> float:
    return request.args.get(name, otherwise, type=float)


@app.get("/")
def bar():
    values = strains(number("force", 1000), number("modulus", 210e9), number("from", 1e-4), number("to", 4e-4))
    return send_file(draw(values), mimetype="image/png")


@app.get("/_stcore/health")
def health():
    with draw(strains(1, 1, 1, 2)):
        return "ok"


if __name__ == "__main__":
    # The first process of a container ignores SIGTERM unless it says otherwise.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    serve(app, host="0.0.0.0", port=8501)
