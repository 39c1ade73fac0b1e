"""Photos made by code, of every sort that makes type hard to read."""

import random
from collections.abc import Callable

from PIL import Image, ImageDraw, ImageFilter

SIZE = (300, 400)
Sort = Callable[[random.Random], Image.Image]


def noise(dice: random.Random) -> Image.Image:
    side = dice.choice((1, 4, 16, 50))
    small = SIZE[0] // side, SIZE[1] // side
    return Image.frombytes("RGB", small, dice.randbytes(small[0] * small[1] * 3)).resize(SIZE, dice.choice((0, 2)))


def gradient(dice: random.Random) -> Image.Image:
    corners = Image.frombytes("RGB", (2, 2), dice.randbytes(12))
    return corners.resize(SIZE, Image.Resampling.BILINEAR)


def high_key(dice: random.Random) -> Image.Image:
    return noise(dice).point([200 + level * 55 // 255 for level in range(256)] * 3)


def low_key(dice: random.Random) -> Image.Image:
    return noise(dice).point([level * 50 // 255 for level in range(256)] * 3)


def checkerboard(dice: random.Random) -> Image.Image:
    side = dice.choice((2, 5, 20, 60))
    picture = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(picture)
    for x in range(0, SIZE[0], side):
        for y in range(x // side % 2 * side, SIZE[1], side * 2):
            draw.rectangle((x, y, x + side - 1, y + side - 1), fill=colour(dice) if dice.random() < 0.2 else (0, 0, 0))
    return picture


def face(dice: random.Random) -> Image.Image:
    picture = gradient(dice)
    draw = ImageDraw.Draw(picture)
    x, y, r = dice.randint(80, 220), dice.randint(90, 250), dice.randint(40, 80)
    skin = dice.choice(((255, 224, 196), (224, 172, 105), (141, 85, 36), (80, 48, 24)))
    draw.ellipse((x - r, y - r * 1.3, x + r, y + r * 1.3), fill=skin)
    draw.pieslice((x - r * 1.1, y - r * 1.5, x + r * 1.1, y), 180, 360, fill=colour(dice))
    for side in (-1, 1):
        draw.ellipse((x + side * r * 0.4 - 6, y - 8, x + side * r * 0.4 + 6, y + 4), fill=(250, 250, 250))
    draw.rectangle((x - r * 1.8, y + r * 1.3, x + r * 1.8, SIZE[1]), fill=colour(dice))
    return picture.filter(ImageFilter.GaussianBlur(dice.choice((0, 2))))


SORTS: tuple[Sort, ...] = (noise, gradient, high_key, low_key, checkerboard, face)


def colour(dice: random.Random) -> tuple[int, int, int]:
    return dice.randrange(256), dice.randrange(256), dice.randrange(256)
