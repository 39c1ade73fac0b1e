"""What a font file says about itself: family, style, axes, version."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

from quotecards.errors import FontError, FontFileError, Place
from quotecards.storage import check_plain, is_remote

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc", ".woff2"})
_COLLECTIONS = frozenset({".ttc", ".otc"})


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis of variation, in its own units (weight 1–1000, width in percent, optical size in points)."""

    smallest: float
    default: float
    largest: float

    def nearest(self, value: float) -> float:
        return min(max(value, self.smallest), self.largest)


@dataclass(frozen=True, slots=True)
class FontFile:
    """One file of a family, or one font of a collection.

    `path` is `<family-slug>/<file name>`, in a collection with `#<number>`; it is the same on every machine.
    """

    path: str
    family: str
    italic: bool
    weight: float
    width: float
    axes: Mapping[str, Axis]
    version: str

    def distance(self, weight: float, italic: bool, width: float) -> tuple[bool, float, float, str]:
        """How far the nearest thing that this file can do is from a wish; the least is the best."""
        weights = self.axes.get("wght", Axis(self.weight, self.weight, self.weight))
        widths = self.axes.get("wdth", Axis(self.width, self.width, self.width))
        return (
            self.italic != italic,
            abs(widths.nearest(width) - width),
            abs(weights.nearest(weight) - weight),
            self.path,
        )


def read_font_files(file: Path, path: str) -> list[FontFile]:
    """The font in `file`, or all fonts of a collection. Raises FontError where it is no font."""
    if file.suffix.lower() not in _COLLECTIONS:
        return [read_font_file(file, path)]
    return [read_font_file(file, f"{path}#{index}") for index in range(max(1, hb.Face(_blob(file, path)).count))]


def read_font_file(file: Path, path: str) -> FontFile:
    """Read the names and axes of `file`. Raises FontError where it is no font."""
    face = open_face(file, path)
    font = hb.Font(face)
    names = hb.OTNameIdPredefined
    family = face.get_name(names.TYPOGRAPHIC_FAMILY) or face.get_name(names.FONT_FAMILY) or file.parent.name
    axes = {
        info.tag: Axis(float(info.min_value), float(info.default_value), float(info.max_value))
        for info in sorted(face.axis_infos, key=lambda info: str(info.tag))
    }
    return FontFile(
        path=path,
        family=family,
        italic=font.get_style_value(hb.StyleTag.ITALIC) > 0,
        weight=float(font.get_style_value(hb.StyleTag.WEIGHT)),
        width=float(font.get_style_value(hb.StyleTag.WIDTH)),
        axes=axes,
        version=(face.get_name(names.VERSION_STRING) or "").removeprefix("Version ").split(";")[0],
    )


def open_face(file: Path, path: str) -> hb.Face:
    """The face in `file`, which `path` names in errors."""
    face = hb.Face(_blob(file, path), int(path.partition("#")[2] or 0))
    if face.glyph_count == 0:
        raise FontError("is not a font", place=Place(path), hint="TTF, OTF, TTC and WOFF2 files are read")
    return face


def _blob(file: Path, path: str) -> hb.Blob:
    try:
        check_plain(file)
        if file.suffix.lower() == ".woff2":
            return hb.Blob(_unpacked(file, path))
        return hb.Blob(file.read_bytes()) if is_remote(file) else hb.Blob.from_file_path(str(file))
    except (hb.HarfBuzzError, OSError) as error:
        raise FontFileError("cannot be read as a font", place=Place(path)) from error


def _unpacked(file: Path, path: str) -> bytes:
    """A WOFF2 file as the font that was packed into it."""
    try:
        from fontTools.ttLib import TTLibError
        from fontTools.ttLib.woff2 import decompress
    except ImportError as error:
        hint = "pip install 'quotecards[woff2]', or use the TTF or OTF file"
        raise FontError("is a packed font", place=Place(path), hint=hint) from error
    packed, unpacked = io.BytesIO(file.read_bytes()), io.BytesIO()
    try:
        decompress(packed, unpacked)
    except (TTLibError, ValueError, OSError) as error:
        raise FontError("cannot be read as a font", place=Place(path)) from error
    return unpacked.getvalue()
