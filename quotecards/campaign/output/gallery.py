"""The page and the contact sheet beside the manifest, made from nothing but what it says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quotecards.campaign.output.commit import PAGE, SHEET
from quotecards.exporters import holds
from quotecards.gallery import PAGE_MARK, SHEET_MARK, page_bytes, sheet_bytes, sheet_mark, thumbnails
from quotecards.platforms import platforms

_HEAD = 4096  # bytes: within these both files say what they are


@dataclass(frozen=True, slots=True)
class Gallery:
    """What changes of the gallery: the files to be written, by their names, and those to be removed."""

    texts: Mapping[str, bytes]
    removals: tuple[str, ...] = ()

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the files that change."""
        return (*self.removals, *self.texts)


def gallery_of(folder: Path, record: Mapping[str, Any], lies_at: Callable[[str], str] | None) -> Gallery:
    """What brings page and contact sheet in line with a manifest.

    `lies_at` tells where in the folder a picture lies until it takes its place; without it nothing is drawn, and the
    sheet is empty. Raises OutputError where a picture cannot be read.
    """
    texts: dict[str, bytes] = {}
    shown = thumbnails(record)
    if shown and sheet_mark(shown) not in _head(folder / SHEET):
        found = [replace(one, path=lies_at(one.path)) for one in shown] if lies_at else []
        texts[SHEET] = sheet_bytes(folder, found) if found else b""
    page = page_bytes(record, platforms(), sheet=SHEET if shown else None)
    if not holds(folder / PAGE, page):
        texts[PAGE] = page
    return Gallery(texts, () if shown else _ours(folder, SHEET, SHEET_MARK))


def no_gallery(folder: Path) -> Gallery:
    """The page and the sheet of a run before go, which would show what is no longer so; files of others stay."""
    return Gallery({}, (*_ours(folder, PAGE, PAGE_MARK.encode()), *_ours(folder, SHEET, SHEET_MARK)))


def _ours(folder: Path, name: str, mark: bytes) -> tuple[str, ...]:
    return (name,) if mark in _head(folder / name) else ()


def _head(path: Path) -> bytes:
    """The first bytes of a file, none where it is missing."""
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
