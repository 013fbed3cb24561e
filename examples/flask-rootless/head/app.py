"""Tells the time of the places that are asked for."""

import signal
import sys
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from flask import Flask, abort, jsonify

app = Flask(__name__)


@app.get("/")
def here():
    return jsonify(time=datetime.now().astimezone().isoformat(timespec="seconds"))


@app.get("/in/<path:zone>")
def there(zone: str):
    if zone not in available_timezones():
        abort(404)
    return jsonify(zone=zone, time=datetime.now(ZoneInfo(zone)).isoformat(timespec="seconds"))


if __name__ == "__main__":
    # The first process of a container ignores SIGTERM unless it says otherwise.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    app.run(host='0.0.0.0', port=5000)
