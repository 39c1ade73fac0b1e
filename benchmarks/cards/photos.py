"""Photos made by code: soft light, some forms, the noise of a sensor. 2000 × 3000 px, about 1 MB as JPEG."""

import random
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE = (2000, 3000)


def make_photos(folder: Path, count: int, originals: int = 4) -> list[Path]:
    """`count` photos in `folder`, no two with the same name or bytes: `originals` pictures, each with a comment."""
    drawn = [_jpeg(seed) for seed in range(originals)]
    photos = []
    for number in range(count):
        path = folder / f"photo-{number:04}.jpg"
        comment = f"photo {number}".encode()
        marked = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment  # ISO 10918-1, B.2.4.5
        start, rest = drawn[number % originals][:2], drawn[number % originals][2:]
        path.write_bytes(start + marked + rest)
        photos.append(path)
    return photos


def _jpeg(seed: int) -> bytes:
    dice = random.Random(seed)
    small = (SIZE[0] // 8, SIZE[1] // 8)
    picture = Image.new("RGB", small, _colour(dice, 30, 120))
    draw = ImageDraw.Draw(picture)
    for _ in range(40):
        x, y, r = dice.randrange(small[0]), dice.randrange(small[1]), dice.randrange(10, 110)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=_colour(dice, 0, 255))
    picture = picture.filter(ImageFilter.GaussianBlur(9)).resize(SIZE, Image.Resampling.BICUBIC)
    tile = Image.frombytes("RGB", (500, 500), dice.randbytes(500 * 500 * 3)).filter(ImageFilter.GaussianBlur(1))
    noise = Image.new("RGB", SIZE)
    for x in range(0, SIZE[0], 500):
        for y in range(0, SIZE[1], 500):
            noise.paste(tile, (x, y))
    noise = noise.point([round(128 + (level - 128) * 0.4) for level in range(256)] * 3)
    file = BytesIO()
    ImageChops.add(picture, noise, scale=1, offset=-128).save(file, "JPEG", quality=92)
    return file.getvalue()


def _colour(dice: random.Random, low: int, high: int) -> tuple[int, int, int]:
    return dice.randint(low, high), dice.randint(low, high), dice.randint(low, high)
