"""The visitors' book: a greeting, a page of statistics, and an endpoint for health checks."""

from collections import Counter

from flask import Flask, jsonify, request

app = Flask(__name__)
visits = Counter()


@app.get("/")
def greet():
    name = request.args.get("name", "stranger")
    visits[name] += 1
    return f"Hello, {name}! This is visit {visits[name]}.\n"


@app.get("/visits")
def statistics():
    return jsonify(visits.most_common(10))


@app.get("/ping")
def ping():
    return jsonify(ping="pong")
