"""WebP for cards: exact where it may be, since its lossy form halves the resolution of colour."""

from io import BytesIO

from PIL import Image

from quotecards.exporters.profile import srgb_profile

_EFFORT = 4  # of 6


def lossless_webp(image: Image.Image) -> bytes:
    """An RGB picture as WebP without loss."""
    return _saved(image, lossless=True, quality=50)  # of lossless WebP, the quality is how hard it tries


def webp_bytes(image: Image.Image, quality: int) -> bytes:
    """An RGB picture as lossy WebP, which knows colour at half resolution only: thin coloured type loses its edges."""
    return _saved(image, lossless=False, quality=quality)


def _saved(image: Image.Image, *, lossless: bool, quality: int) -> bytes:
    file = BytesIO()
    image.save(file, "WEBP", lossless=lossless, quality=quality, method=_EFFORT, icc_profile=srgb_profile())
    return file.getvalue()
