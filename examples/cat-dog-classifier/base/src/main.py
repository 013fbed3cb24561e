"""The web service on port 4000: `POST /predict` takes a grey picture, one byte a pixel."""

from fastapi import FastAPI, HTTPException, Request

from .classifier import classify

app = FastAPI(title="cat dog classifier")


@app.post("/predict")
async def predict(request: Request):
    grey = await request.body()
    if len(grey) < 2:
        raise HTTPException(422, "a picture has two pixels at least")
    return classify(grey)


@app.get("/health")
def health():
    return {"status": "ok"}
