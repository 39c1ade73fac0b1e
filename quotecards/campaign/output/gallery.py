"""The pages and the contact sheet beside the manifest, made from nothing but what it says."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotecards.campaign.output.commit import PAGE, SHEET
from quotecards.campaign.records.book import Book
from quotecards.campaign.records.runs import runs
from quotecards.exporters import holds
from quotecards.gallery import (
    FOLDER,
    PAGE_MARK,
    SHEET_MARK,
    is_page,
    page_bytes,
    pages,
    sheet_bytes,
    sheet_mark,
    thumbnails,
)
from quotecards.platforms import platforms

_HEAD = 4096  # bytes: within these all files of the gallery say what they are

# A file by its path, with what it is to say; None where it is to stay as it is.
_File = tuple[str, bytes | None]


class Gallery:
    """What changes of the gallery in an output folder, so that it holds these files and no others.

    Each is made when it is asked for; only then it is known whether it is `changed`, and in the end which are `gone`.
    """

    def __init__(self, folder: Path, files: Iterable[_File]) -> None:
        self._folder = folder
        self._files = files
        self.changed: list[str] = []
        self.gone: list[str] = []

    def texts(self) -> Iterator[tuple[str, bytes]]:
        """The files to be written, one after the other. Raises OutputError where one cannot be made."""
        named: set[str] = set()
        for path, data in self._files:
            named.add(path)
            if data is not None and not holds(self._folder / path, data):
                self.changed.append(path)
                yield path, data
        self.gone = list(_ours_but(self._folder, named))


def gallery_of(folder: Path, record: Mapping[str, Any], lies_at: Callable[[str], str] | None) -> Gallery:
    """Page and contact sheet in line with a manifest.

    `lies_at` tells where in the folder a picture lies until it takes its place; without it nothing is drawn, and the
    sheet is empty.
    """
    return Gallery(folder, _page_and_sheet(folder, record, lies_at))


def gallery_in_pages(folder: Path, book: Book) -> Gallery:
    """The pages of so many cards that one would be too heavy, without a contact sheet, whose cells would be tiny."""
    return Gallery(folder, pages(book.head, runs(book), platforms()))


def no_gallery(folder: Path) -> Gallery:
    """That of the run before goes, which would show what is no longer so; files of others stay."""
    return Gallery(folder, ())


def _page_and_sheet(folder: Path, record: Mapping[str, Any], lies_at: Callable[[str], str] | None) -> Iterator[_File]:
    shown = thumbnails(record)
    if shown and sheet_mark(shown) in _head(folder / SHEET):
        yield SHEET, None
    elif shown:
        found = [replace(one, path=lies_at(one.path)) for one in shown] if lies_at else []
        yield SHEET, sheet_bytes(folder, found) if found else b""
    yield PAGE, page_bytes(record, platforms(), sheet=SHEET if shown else None)


def _ours_but(folder: Path, named: Collection[str]) -> Iterator[str]:
    """The files of a gallery that lie in a folder, but for those `named`; those of others are none."""
    marks = {PAGE: PAGE_MARK.encode(), **dict.fromkeys(_pages_in(folder), PAGE_MARK.encode()), SHEET: SHEET_MARK}
    return (path for path, mark in marks.items() if path not in named and mark in _head(folder / path))


def _pages_in(folder: Path) -> list[str]:
    try:
        paths = [f"{FOLDER}/{path.name}" for path in (folder / FOLDER).iterdir()]
    except OSError:
        return []
    return sorted(filter(is_page, paths))


def _head(path: Path) -> bytes:
    """The first bytes of a file, none where it is missing."""
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
