"""Tells cats from dogs by two features of a grey picture; the weights are those of a logistic regression."""

from math import exp
from statistics import fmean, pstdev

WEIGHTS = {"contrast": 5.1, "darkness": -3.2, "bias": -0.4}


def classify(grey: bytes) -> dict[str, float | str]:
    """`grey` has one byte a pixel, 0 for black."""
    contrast, darkness = pstdev(grey) / 128, 1 - fmean(grey) / 255
    score = WEIGHTS["contrast"] * contrast + WEIGHTS["darkness"] * darkness + WEIGHTS["bias"]
    dog = 1 / (1 + exp(-score))
    return {"label": "dog" if dog >= 0.5 else "cat", "dog": round(dog, 3)}
