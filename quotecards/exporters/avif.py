"""AVIF for cards: full colour resolution, one thread, so that no race decides about bytes."""

from io import BytesIO

from PIL import Image

from quotecards.exporters.profile import srgb_profile

_SPEED = 6  # of 10


def avif_bytes(image: Image.Image, quality: int, xmp: bytes = b"") -> bytes:
    """An RGB picture as AVIF 4:4:4, with its metadata."""
    file = BytesIO()
    image.save(
        file,
        "AVIF",
        quality=quality,
        subsampling="4:4:4",
        speed=_SPEED,
        codec="aom",
        max_threads=1,
        autotiling=False,
        icc_profile=srgb_profile(),
        xmp=xmp,
    )
    return file.getvalue()
