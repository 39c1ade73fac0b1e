"""A finished picture as the bytes that a format wants, under the format's limit."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quotecards.errors import OutputError
from quotecards.model.theme import Format

if TYPE_CHECKING:  # names and words are needed without pictures: Pillow comes with the first one
    from PIL import Image

BEST_QUALITY = 95
LOWEST_QUALITY = 90  # below, type begins to ring


def suffix(format: Format) -> str:  # noqa: A002
    """The end of a file's name in this format: `.png` or `.jpg`."""
    return {"png": ".png", "jpeg": ".jpg"}[format.encoding]


def encode(image: "Image.Image", format: Format) -> bytes:  # noqa: A002
    """The picture in the format's encoding: PNG without loss, JPEG as good as the limit allows.

    The same pixels give the same bytes, whatever the processor. Raises OutputError where the picture does not go
    into the format's bytes, ValueError where its size is not the format's.
    """
    if image.size != (format.width, format.height):
        raise ValueError(f"a picture of {image.size} is not a picture for {format.name}")
    picture = image if image.mode == "RGB" else image.convert("RGB")
    attempts = _as_png(picture) if format.encoding == "png" else _as_jpeg(picture)
    smallest = 0
    for data in attempts:
        if len(data) <= format.max_bytes:
            return data
        smallest = len(data)
    least, allowed = _kilobytes(smallest), _kilobytes(format.max_bytes)
    message = f"the picture takes at least {least} kB, but {format.title} allows {allowed} kB"
    raise OutputError(message, hint="take a calmer photo or less grain")


def _as_png(picture: "Image.Image") -> Iterator[bytes]:
    from quotecards.exporters.png import FAST, SMALL, png_bytes

    yield png_bytes(picture, level=FAST)
    yield png_bytes(picture, level=SMALL)


def _as_jpeg(picture: "Image.Image") -> Iterator[bytes]:
    from quotecards.exporters.jpeg import jpeg_bytes

    for quality in range(BEST_QUALITY, LOWEST_QUALITY - 1, -1):
        yield jpeg_bytes(picture, quality)


def _kilobytes(count: int) -> str:
    return f"{count / 1000:,.0f}"
