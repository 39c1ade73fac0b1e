"""JPEG for cards: full colour resolution, so that the edges of type do not fray, and an sRGB profile.

Every band of rows ends with a restart marker, so that it can be put beside bands of other pictures byte for byte:
ISO 10918-1, B.2.1 and E.1.4.
"""

import re
from collections.abc import MutableMapping, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import chain

from PIL import Image

from quotecards.exporters.bands import Rows, in_bands
from quotecards.exporters.profile import srgb_profile

BAND = 8  # rows of a block, and of an MCU where colour is not subsampled
_RESTART = re.compile(rb"\xff[\xd0-\xd7]")  # within the data a byte of FF is always followed by 00
_START_OF_SCAN = b"\xff\xda"
_END = b"\xff\xd9"


def jpeg_bytes(
    image: Image.Image,
    quality: int,
    known: MutableMapping[int, bytes] | None = None,
    own: Sequence[Rows] | None = None,
) -> bytes:
    """An RGB picture as JPEG 4:4:4.

    `known` holds bands that were encoded before in this quality, `own` the rows that are not theirs; both change only
    the time.

    Without optimised tables: they would save 2–10 % of the bytes for more than twice the time (measured on finished
    plates), Pillow's buffer for them is too small for a picture full of noise, and bands could not share them.
    """

    def encode(rows: Rows) -> list[bytes]:
        part = image.crop((0, rows[0], image.width, rows[1]))
        return _RESTART.split(_saved(part, quality)[1])

    own = ((0, image.height),) if own is None else own
    bands = in_bands(image.height, BAND, encode, {} if known is None else known, own)
    restarts = (b"\xff" + bytes((0xD0 + at % 8,)) for at in range(len(bands) - 1))  # they are counted from 0 to 7
    scan = chain.from_iterable(zip(bands, restarts, strict=False))
    return b"".join((_head(image.size, quality), *scan, bands[-1], _END))


@lru_cache(maxsize=16)  # a pure function: all before the pixels is the same for all pictures of a size
def _head(size: tuple[int, int], quality: int) -> bytes:
    return _saved(Image.new("RGB", size), quality)[0]


def _saved(image: Image.Image, quality: int) -> tuple[bytes, bytes]:
    """What stands before the pixels, and the pixels with a restart marker after every band but the last."""
    file = BytesIO()
    profile = srgb_profile()
    image.save(file, "JPEG", quality=quality, subsampling=0, icc_profile=profile, restart_marker_rows=1)
    data = file.getvalue()
    scan = data.index(_START_OF_SCAN, data.index(profile) + len(profile))
    start = scan + 2 + int.from_bytes(data[scan + 2 : scan + 4], "big")
    return data[:start], data[start : -len(_END)]
