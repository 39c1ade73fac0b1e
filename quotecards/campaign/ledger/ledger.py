"""`ledger.sqlite`: what was exported where, beside the campaigns it is about, on a disk or in a store.

It is an input of builds, which flag what was almost said before, and of `recall`.

A line of it is never removed: what was withdrawn is marked so, with the day and the reason.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from quotecards.campaign.ledger.book import WITHOUT, changed, reading
from quotecards.errors import Place, SettingError

FILE_NAME = "ledger.sqlite"
_KIND = 0x51434C47  # “QCLG”, by which SQLite files tell what they are for: https://sqlite.org/pragma.html#pragma_application_id
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture that was exported. Times are ISO 8601 with their zone; `withdrawn` is empty while it stands.

    `interview` is the path in the manifest, `words` are the verbatim ones of the source (of a carousel, the passage);
    `file` is the name in the zip `archive`, `picture` the path beside the manifest.
    """

    campaign: str
    card: str
    interview: str
    words: str
    language: str
    speaker: str
    platform: str
    file: str
    picture: str
    sha256: str
    archive: str
    at: str
    withdrawn: str = ""
    note: str = ""


_COLUMNS = tuple(field.name for field in fields(Entry))
_TABLE = f"CREATE TABLE exported ({', '.join(f'{name} TEXT NOT NULL' for name in _COLUMNS)})"
_SAME = "campaign = ? AND archive = ? AND file = ? AND sha256 = ? AND withdrawn = ''"
_INDEX = "CREATE INDEX by_file ON exported (campaign, archive, file, sha256)"


def read_ledger(path: Path) -> tuple[Entry, ...]:
    """All entries, in the order in which they were made; none where there is no ledger.

    Raises SettingError for a file that is damaged or something else, OutputError where it cannot be had.
    """
    with reading(path) as book:
        if book is None or not _is_begun(book, path):
            return ()
        rows = book.execute(f"SELECT {', '.join(_COLUMNS)} FROM exported ORDER BY rowid").fetchall()
    return tuple(Entry(*map(str, row)) for row in rows)


def record(path: Path, entries: Iterable[Entry]) -> int:
    """Add entries, all or none; how many are new. What stands there already, and was not withdrawn, stays as it is.

    Raises as `read_ledger`.
    """
    rows = [tuple(_storable(value) for value in astuple(entry)) for entry in entries]
    places = ", ".join("?" * len(_COLUMNS))
    new = f"INSERT INTO exported SELECT {places} WHERE NOT EXISTS (SELECT 1 FROM exported WHERE {_SAME})"
    return _changed(path, new, [row + _key(row) for row in rows])


def withdraw(path: Path, entries: Iterable[Entry], *, at: str, note: str) -> int:
    """Mark entries as withdrawn, all or none; how many were not so yet. Raises as `read_ledger`."""
    mark = f"UPDATE exported SET withdrawn = ?, note = ? WHERE {_SAME}"
    return _changed(path, mark, [(at, _storable(note), *_key(astuple(entry))) for entry in entries])


def _changed(path: Path, statement: str, rows: Sequence[tuple[str, ...]]) -> int:
    """Carry out a statement for each of the rows, all or none; how many lines that changed."""

    def change(book: sqlite3.Connection) -> int:
        if not _is_begun(book, path):
            for begin in (_TABLE, _INDEX, f"PRAGMA application_id = {_KIND}", f"PRAGMA user_version = {_VERSION}"):
                book.execute(begin)
        before = book.total_changes
        book.executemany(statement, rows)
        return book.total_changes - before

    return changed(path, change)


def _key(row: tuple[str, ...]) -> tuple[str, ...]:
    """What tells a line that stands from others, in the order of `_SAME`."""
    known = dict(zip(_COLUMNS, row, strict=True))
    return tuple(known[name] for name in ("campaign", "archive", "file", "sha256"))


def _is_begun(book: sqlite3.Connection, path: Path) -> bool:
    """Whether it holds our table; False for an empty file. Raises SettingError for what is not ours."""
    kind, version, tables = (
        book.execute(question).fetchone()[0]
        for question in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
    )
    if not tables and not kind:
        return False
    if kind != _KIND:
        raise SettingError("is a database, but no ledger of quotecards", place=Place(path.as_posix()), hint=WITHOUT)
    if version != _VERSION:
        message = f"has the version {version}; this quotecards knows {_VERSION}"
        raise SettingError(message, place=Place(path.as_posix()), hint="use the newest quotecards")
    return True


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # half a character, which a damaged source may hold
