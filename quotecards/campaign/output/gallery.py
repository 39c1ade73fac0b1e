"""The pages and the contact sheet beside the manifest, made from nothing but what it says."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotecards.campaign.output.commit import PAGE, SHEET
from quotecards.campaign.records.book import Book
from quotecards.campaign.records.runs import runs
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
    """The files of a gallery in an output folder, which is to hold these and no others. One that `shows` nothing has
    none."""

    def __init__(self, folder: Path, files: Iterable[_File], *, shows: bool = True) -> None:
        self._folder = folder
        self._files = files
        self.shows = shows

    def files(self) -> Iterator[_File]:
        """The files by their paths, each made when it is asked for; None for one that is to stay as it lies there.

        Raises OutputError where one cannot be made.
        """
        yield from self._files

    def others(self, named: Collection[str]) -> list[str]:
        """The files of galleries that lie there, but for those `named`."""
        return list(_ours_but(self._folder, named))


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
    return Gallery(folder, (), shows=False)


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
