"""Photos: opened upright in sRGB, cropped around the point that matters, graded to the theme."""

import io
import warnings
from pathlib import Path

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from quotecards.errors import PhotoError, Place
from quotecards.model.theme import PhotoFill

MAX_PIXELS = 120_000_000
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")


def open_photo(path: Path, at_least: tuple[int, int]) -> Image.Image:
    """A photo as RGB in sRGB, turned upright, decoded no larger than `at_least` (px) needs.

    Raises PhotoError where the file is missing, no picture, damaged or too large to be opened safely.
    """
    place = Place(path.as_posix())
    try:
        with warnings.catch_warnings(action="ignore", category=Image.DecompressionBombWarning):
            opened = Image.open(path, formats=_FORMATS)
        with opened as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise PhotoError(f"has {picture.width} × {picture.height} pixels", place=place, hint="make it smaller")
            if picture.format == "JPEG":
                picture.draft("RGB", (at_least[0] * 2, at_least[1] * 2))
            return _to_srgb(ImageOps.exif_transpose(picture), picture.info.get("icc_profile"))
    except FileNotFoundError as error:
        raise PhotoError("is not there", place=place) from error
    except UnidentifiedImageError as error:
        raise PhotoError("is no picture that can be used", place=place, hint="use JPEG, PNG, WebP or TIFF") from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise PhotoError(f"cannot be opened: {error}", place=place) from error


def crop_to(picture: Image.Image, size: tuple[int, int], focus: tuple[float, float]) -> Image.Image:
    """The part of the picture with the proportions of `size` that keeps `focus` (percent) nearest its middle."""
    width, height = size
    scale = min(picture.width / width, picture.height / height)
    crop_width, crop_height = width * scale, height * scale
    left = _clamp(picture.width * focus[0] / 100 - crop_width / 2, picture.width - crop_width)
    top = _clamp(picture.height * focus[1] / 100 - crop_height / 2, picture.height - crop_height)
    box = (left, top, left + crop_width, top + crop_height)
    return picture.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)


def grade(picture: Image.Image, layer: PhotoFill) -> Image.Image:
    """The picture in the theme's tones."""
    if layer.grade == "none":
        return picture
    grey = ImageOps.grayscale(picture)
    if layer.grade == "mono":
        return grey.convert("RGB")
    return ImageOps.colorize(grey, layer.dark, layer.light)


def _clamp(value: float, highest: float) -> float:
    return min(max(value, 0.0), max(highest, 0.0))


def _to_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if profile and picture.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None  # a broken profile says nothing about the picture: use its numbers as they are
        if converted is not None:
            return converted
    if picture.mode.startswith("I"):  # 16 bits a channel
        picture = picture.point(lambda value: value / 256).convert("L")
    if "A" in picture.getbands() or "transparency" in picture.info:
        return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA")).convert("RGB")
    return picture.convert("RGB")
