"""A bar as an image: the redder, the more it gives way."""

import tempfile
from typing import IO

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 640, 80


def draw(values: list[float]) -> IO[bytes]:
    """A PNG in a temporary file, which goes away when it is closed."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(picture)
    most = max(values)
    for part, value in enumerate(values):
        left, right = part * WIDTH // len(values), (part + 1) * WIDTH // len(values)
        pen.rectangle((left, 0, right, HEIGHT), fill=(255, int(220 * (1 - value / most)), 64))
    file = tempfile.TemporaryFile()
    picture.save(file, "PNG")
    file.seek(0)
    return file
