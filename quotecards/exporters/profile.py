"""The sRGB profile that JPEG, WebP and AVIF carry. PNG says the same in a chunk of its own."""

from functools import cache

from PIL import ImageCms

_DATE = slice(24, 36)  # where an ICC profile says when it was made: ICC.1:2022, table 17
_FIXED_DATE = bytes.fromhex("07d0 0001 0001 0000 0000 0000")  # 2000-01-01


@cache
def srgb_profile() -> bytes:
    """The sRGB profile of LittleCMS, with a fixed date: the same picture gives the same bytes on any day."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = _FIXED_DATE
    return bytes(profile)
