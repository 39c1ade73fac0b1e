"""The pages and the contact sheet beside the manifest, made from nothing but what it says."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
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
    sheet_path,
    thumbnails,
)
from quotecards.platforms import platforms

_HEAD = 4096  # bytes: within these all files of the gallery say what they are

# A file by its path, with what it is to say; None where it is to stay as it is.
_File = tuple[str, bytes | None]
_LiesAt = Callable[[str], str]


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


def gallery_of(folder: Path, record: Mapping[str, Any], lies_at: _LiesAt | None) -> Gallery:
    """Page and contact sheet in line with a manifest.

    `lies_at` tells where in the folder a picture lies until it takes its place; without it nothing is drawn, and the
    sheet is empty.
    """
    return Gallery(folder, _page_and_sheet(folder, record, lies_at))


def gallery_in_pages(folder: Path, book: Book, lies_at: _LiesAt | None) -> Gallery:
    """As `gallery_of`: the pages of so many cards that one would be too heavy, each with a sheet, whose cells would be
    tiny on a single one."""
    sheets = (_sheet(folder, sheet_path(number), run, lies_at) for number, run in enumerate(runs(book), 1))
    return Gallery(folder, chain(chain.from_iterable(sheets), pages(book.head, runs(book), platforms())))


def no_gallery(folder: Path) -> Gallery:
    """That of the run before goes, which would show what is no longer so; files of others stay."""
    return Gallery(folder, (), shows=False)


def _page_and_sheet(folder: Path, record: Mapping[str, Any], lies_at: _LiesAt | None) -> Iterator[_File]:
    sheet = None
    for sheet, data in _sheet(folder, SHEET, record, lies_at):
        yield sheet, data
    yield PAGE, page_bytes(record, platforms(), sheet=sheet)


def _sheet(folder: Path, path: str, record: Mapping[str, Any], lies_at: _LiesAt | None) -> Iterator[_File]:
    """The contact sheet, where there is a picture to be shown on it."""
    shown = thumbnails(record)
    if shown and sheet_mark(shown) in _head(folder / path):
        yield path, None
    elif shown:
        found = [replace(one, path=lies_at(one.path)) for one in shown] if lies_at else []
        yield path, sheet_bytes(folder, found) if found else b""


def _ours_but(folder: Path, named: Collection[str]) -> Iterator[str]:
    """The files of a gallery that lie in a folder, but for those `named`; those of others are none."""
    found = (PAGE, *_pages_in(folder), SHEET)
    marks = {path: SHEET_MARK if path.endswith(".jpg") else PAGE_MARK.encode() for path in found}
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
