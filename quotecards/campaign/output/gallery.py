"""The page and the contact sheet beside the manifest: written after it, from nothing but what it says."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quotecards.errors import OutputError, Place
from quotecards.exporters import holds, write_file
from quotecards.gallery import PAGE_MARK, SHEET_MARK, page_bytes, sheet_bytes, sheet_mark, thumbnails
from quotecards.platforms import platforms

PAGE = "index.html"
SHEET = "contact-sheet.jpg"
_HEAD = 4096  # bytes: within these both files say what they are


def write_gallery(folder: Path, record: Mapping[str, Any], *, write: bool) -> tuple[str, ...]:
    """Bring page and contact sheet in line with the manifest; the names of the files that changed, or would.

    Raises OutputError.
    """
    changed: list[str] = []
    shown = thumbnails(record)
    if not shown:
        changed += _remove(folder, SHEET, SHEET_MARK, write=write)
    elif sheet_mark(shown) not in _head(folder / SHEET):
        changed.append(SHEET)
        if write:
            write_file(folder / SHEET, sheet_bytes(folder, shown))
    page = page_bytes(record, platforms(), sheet=SHEET if shown else None)
    if write_file(folder / PAGE, page) if write else not holds(folder / PAGE, page):
        changed.append(PAGE)
    return tuple(changed)


def remove_gallery(folder: Path, *, write: bool) -> tuple[str, ...]:
    """Remove the page and the sheet of a run before, which would show what is no longer so; files of others stay.

    Raises OutputError.
    """
    page = _remove(folder, PAGE, PAGE_MARK.encode(), write=write)
    return (*page, *_remove(folder, SHEET, SHEET_MARK, write=write))


def _remove(folder: Path, name: str, mark: bytes, *, write: bool) -> tuple[str, ...]:
    if mark not in _head(folder / name):
        return ()
    try:
        if write:
            (folder / name).unlink()
    except OSError as error:
        raise OutputError(f"cannot be removed: {error.strerror}", place=Place((folder / name).as_posix())) from error
    return (name,)


def _head(path: Path) -> bytes:
    """The first bytes of a file, none where it is missing."""
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
