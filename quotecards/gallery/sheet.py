"""`contact-sheet.jpg`: every card once, small, side by side.

The sheet says in a comment what it was made of (a digest of the pictures' digests), so that it is drawn anew only where
one of them changed.
"""

import hashlib
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from quotecards.errors import OutputError, Place

SHEET_MARK = b"quotecards contact sheet "
_REVISION = 1  # to be raised where the same pictures would give another sheet
_SIDE = 2400  # px that the longer side has about, where there are many
_PROPORTION = 1.3  # of width to height
_SMALLEST, _LARGEST = 6, 480  # px, the width of a cell
_THREADS = 4  # that decode pictures at once
_PAPER, _SIGN = (250, 248, 245), (143, 61, 18)  # as on the page


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture that stands on the sheet. `path` is relative to the campaign's output folder, sizes are px."""

    path: str
    sha256: str
    width: int
    height: int
    draft: bool


def thumbnails(record: Mapping[str, Any]) -> tuple[Thumbnail, ...]:
    """One picture a card, in the first format that it has; what is ready comes first, then the drafts."""
    order = list(record["formats"])
    found = []
    for card in record["cards"]:
        files = [file for file in card["files"] if file["format"] in order]
        if files:
            file = min(files, key=lambda file: (order.index(file["format"]), file["path"]))
            draft = card["status"] != "ready"
            found.append(Thumbnail(file["path"], file["sha256"], int(file["width"]), int(file["height"]), draft))
    return tuple(sorted(found, key=lambda one: one.draft))


def sheet_mark(shown: Iterable[Thumbnail]) -> bytes:
    """The comment of the sheet of these pictures."""
    listed = "\n".join((str(_REVISION), *(f"{one.sha256} {one.draft}" for one in shown)))
    return SHEET_MARK + hashlib.sha256(listed.encode()).hexdigest().encode()


def sheet_bytes(folder: Path, shown: Sequence[Thumbnail]) -> bytes:
    """The sheet, with a thin frame round drafts. Raises OutputError where a picture cannot be read."""
    tallest = max(one.height / one.width for one in shown)
    columns, cell = _grid(len(shown), tallest)
    gap = _gap(cell)
    height = round(cell * tallest)
    rows = math.ceil(len(shown) / columns)
    sheet = Image.new("RGB", (columns * (cell + gap) + gap, rows * (height + gap) + gap), _PAPER)
    draw = ImageDraw.Draw(sheet)
    # Pictures are decoded and made small without the interpreter's lock.
    with ThreadPoolExecutor(_THREADS) as pool:
        pictures = list(pool.map(lambda one: _small(folder / one.path, cell), shown))
    for at, (one, small) in enumerate(zip(shown, pictures, strict=True)):
        left, top = gap + at % columns * (cell + gap), gap + at // columns * (height + gap)
        top += (height - small.height) // 2
        sheet.paste(small, (left, top))
        if one.draft:
            off = gap // 3
            box = (left - off, top - off, left + small.width + off - 1, top + small.height + off - 1)
            draw.rectangle(box, outline=_SIGN, width=max(1, gap // 12))
    buffer = io.BytesIO()
    sheet.save(buffer, "JPEG", quality=88, subsampling=0, comment=sheet_mark(shown))
    return buffer.getvalue()


def _grid(number: int, tallest: float) -> tuple[int, int]:
    """How many columns, and the width of a cell: a sheet somewhat wider than tall, no side of it above the largest."""
    columns = min(number, max(1, round(math.sqrt(_PROPORTION * number * tallest))))
    rows = math.ceil(number / columns)
    pitch = _SIDE / max(columns, rows * tallest)
    return columns, min(_LARGEST, max(_SMALLEST, int(pitch * 0.92)))


def _gap(cell: int) -> int:
    return max(2, cell // 16)


def _small(path: Path, width: int) -> Image.Image:
    try:
        with path.open("rb") as file, Image.open(file) as picture:
            height = max(1, round(picture.height * width / picture.width))
            picture.draft("RGB", (width * 2, height * 2))  # a JPEG is decoded no larger than needed
            return picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    except OSError as error:
        hint = "remove it, and build again"
        raise OutputError("cannot be read for the contact sheet", place=Place(path.as_posix()), hint=hint) from error
