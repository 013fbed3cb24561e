"""The web service on port 4000: `POST /predict` takes a grey picture, one byte a pixel, and remembers what it said."""

import json
import os
from hashlib import sha256

import redis.asyncio as redis
from fastapi import FastAPI, HTTPException, Request

from .classifier import classify

app = FastAPI(title="cat dog classifier")
said = redis.Redis(host=os.environ.get("REDIS_HOST", "localhost"), socket_timeout=2, socket_connect_timeout=2)


@app.post("/predict")
async def predict(request: Request):
    grey = await request.body()
    if len(grey) < 2:
        raise HTTPException(422, "a picture has two pixels at least")
    key = sha256(grey).hexdigest()
    if (known := await said.get(key)) is not None:
        return json.loads(known)
    answer = classify(grey)
    await said.set(key, json.dumps(answer))
    return answer


@app.get("/health")
async def health():
    try:
        await said.ping()
    except redis.RedisError as error:
        raise HTTPException(503, str(error)) from error
    return {"status": "ok"}
