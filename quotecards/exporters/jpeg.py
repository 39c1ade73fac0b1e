"""JPEG for cards: full colour resolution, so that the edges of type do not fray, and an sRGB profile."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageCms

_DATE = slice(24, 36)  # where an ICC profile says when it was made: ICC.1:2022, table 17
_FIXED_DATE = bytes.fromhex("07d0 0001 0001 0000 0000 0000")  # 2000-01-01


def jpeg_bytes(image: Image.Image, quality: int) -> bytes:
    """An RGB picture as JPEG 4:4:4.

    Without optimised tables: they would save 2–10 % of the bytes for more than twice the time (measured on finished
    plates), and Pillow's buffer for them is too small for a picture full of noise.
    """
    file = BytesIO()
    image.save(file, "JPEG", quality=quality, subsampling=0, icc_profile=_srgb_profile())
    return file.getvalue()


@cache
def _srgb_profile() -> bytes:
    """The sRGB profile of LittleCMS, with a fixed date: the same picture gives the same bytes on any day."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = _FIXED_DATE
    return bytes(profile)
