"""`ledger.sqlite`: what was exported where, beside the campaigns it is about. SQLite's own journal makes it whole again
after a crash; it is an input of builds, which flag what was almost said before, and of `recall`.

A line of it is never removed: what was withdrawn is marked so, with the day and the reason.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from quotecards.errors import OutputError, Place, QuotecardsError, SettingError

FILE_NAME = "ledger.sqlite"
_KIND = 0x51434C47  # “QCLG”, by which SQLite files tell what they are for: https://sqlite.org/pragma.html#pragma_application_id
_VERSION = 1
_WAIT = 10.0  # seconds for another program to finish
_WITHOUT = "quotecards export --no-ledger packs without it"


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
    if not path.exists():
        return ()
    with _told(path), closing(_for_reading(path)) as book:
        if not _is_begun(book, path):
            return ()
        rows = book.execute(f"SELECT {', '.join(_COLUMNS)} FROM exported ORDER BY rowid").fetchall()
    return tuple(Entry(*map(str, row)) for row in rows)


def record(path: Path, entries: Iterable[Entry]) -> int:
    """Add entries, all or none; how many are new. What stands there already, and was not withdrawn, stays as it is.

    Raises as `read_ledger`.
    """
    with _changing(path) as book:
        before = book.total_changes
        for entry in entries:
            values = tuple(_storable(value) for value in astuple(entry))
            row = dict(zip(_COLUMNS, values, strict=True))
            same = tuple(row[name] for name in ("campaign", "archive", "file", "sha256"))
            places = ", ".join("?" * len(_COLUMNS))
            book.execute(
                f"INSERT INTO exported SELECT {places} WHERE NOT EXISTS (SELECT 1 FROM exported WHERE {_SAME})",
                values + same,
            )
        return book.total_changes - before


def withdraw(path: Path, entries: Iterable[Entry], *, at: str, note: str) -> int:
    """Mark entries as withdrawn, all or none; how many were not so yet. Raises as `read_ledger`."""
    with _changing(path) as book:
        before = book.total_changes
        for entry in entries:
            same = (entry.campaign, entry.archive, entry.file, entry.sha256)
            book.execute(f"UPDATE exported SET withdrawn = ?, note = ? WHERE {_SAME}", (at, _storable(note), *same))
        return book.total_changes - before


@contextmanager
def _changing(path: Path) -> Iterator[sqlite3.Connection]:
    """A ledger to write to, begun where there is none, in one transaction."""
    with _told(path), closing(sqlite3.connect(path, timeout=_WAIT, isolation_level=None)) as book:
        book.execute("PRAGMA synchronous = FULL")
        book.execute("BEGIN IMMEDIATE")
        if not _is_begun(book, path):
            for statement in (_TABLE, _INDEX, f"PRAGMA application_id = {_KIND}", f"PRAGMA user_version = {_VERSION}"):
                book.execute(statement)
        yield book
        book.execute("COMMIT")


def _for_reading(path: Path) -> sqlite3.Connection:
    """Read only, unless a run that was killed left something to put right first."""
    address = path.resolve().as_uri()
    book = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=_WAIT)
    try:
        book.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        book.close()
        return sqlite3.connect(f"{address}?mode=rw", uri=True, timeout=_WAIT)
    return book


def _is_begun(book: sqlite3.Connection, path: Path) -> bool:
    """Whether it holds our table; False for an empty file. Raises SettingError for what is not ours."""
    kind, version, tables = (
        book.execute(question).fetchone()[0]
        for question in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
    )
    if not tables and not kind:
        return False
    if kind != _KIND:
        raise SettingError("is a database, but no ledger of quotecards", place=_place(path), hint=_WITHOUT)
    if version != _VERSION:
        message = f"has the version {version}; this quotecards knows {_VERSION}"
        raise SettingError(message, place=_place(path), hint="use the newest quotecards")
    return True


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What SQLite has against a file, in words."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_words(error, path) from error


def _in_words(error: sqlite3.Error, path: Path) -> QuotecardsError:
    code = getattr(error, "sqlite_errorcode", None)
    kind = code & 0xFF if code is not None else None
    if kind in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return OutputError("is in use by another program", place=_place(path), hint="try again")
    if kind in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH}:
        hint = f"put it aside, or take it from a backup; {_WITHOUT}"
        return SettingError("is damaged, or no ledger of quotecards", place=_place(path), hint=hint)
    if kind == sqlite3.SQLITE_FULL:
        hint = f"make room; {_WITHOUT}"
        return OutputError("cannot be written: there is no space left on the disk", place=_place(path), hint=hint)
    return OutputError(f"cannot be used: {error}", place=_place(path), hint=_WITHOUT)


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # half a character, which a damaged source may hold


def _place(path: Path) -> Place:
    return Place(path.as_posix())
