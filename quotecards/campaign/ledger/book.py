"""An SQLite file, wherever it lies, and what is wrong with it in words.

On a disk SQLite's own journal makes it whole again after a crash. A store knows no journal and no locks: there the file
is fetched, changed in memory, and put back as a whole where nobody else has changed it meanwhile; else that is done
again with the other's.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from quotecards.errors import OutputError, Place, QuotecardsError, SettingError, StoreError
from quotecards.storage import RemotePath, is_web, reason

WITHOUT = "quotecards export --no-ledger packs without it"
_WAIT = 10.0  # seconds for another program to finish
_TRIES = 20  # to put a file into a store before anybody else
_PAUSE = 0.05  # seconds longer after each

Change = Callable[[sqlite3.Connection], int]


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection | None]:
    """The file, to be read; None where there is none, and on the web, where nothing is looked for beside a campaign.

    Raises SettingError for what is damaged, OutputError where it cannot be had.
    """
    with _told(path):
        if is_web(path) or not (isinstance(path, RemotePath) or path.exists()):
            yield None
            return
        try:
            book = _fetched(path.read_bytes()) if isinstance(path, RemotePath) else _for_reading(path)
        except FileNotFoundError:
            yield None
            return
        with closing(book):
            yield book


def changed(path: Path, change: Change) -> int:
    """Carry out a change, all of it or nothing; what it returns. The file is begun where there is none.

    In a store `change` may be called several times, each time with what others have made of the file meanwhile. Raises
    as `reading`.
    """
    with _told(path):
        if isinstance(path, RemotePath):
            return _changed_in_store(path, change)
        with closing(sqlite3.connect(path, timeout=_WAIT, isolation_level=None)) as book:
            book.execute("PRAGMA synchronous = FULL")
            return _carried_out(book, change)


def _changed_in_store(path: RemotePath, change: Change) -> int:
    if is_web(path):
        raise OutputError("cannot be written: a web address can only be read", place=_place(path), hint=WITHOUT)
    for at in range(_TRIES):
        try:
            seen = path.version()
            before = path.read_bytes()
        except FileNotFoundError:
            seen, before = None, b""
        with closing(_fetched(before)) as book:
            result = _carried_out(book, change)
            after = book.serialize()
        if after == before:
            return result
        try:
            path.create(after) if seen is None else path.swap(after, seen)
        except (FileExistsError, FileNotFoundError):
            time.sleep(_PAUSE * at)
        else:
            return result
    raise OutputError("is being changed by other runs", place=_place(path), hint=f"try again; {WITHOUT}")


def _carried_out(book: sqlite3.Connection, change: Change) -> int:
    book.execute("BEGIN IMMEDIATE")
    result = change(book)
    book.execute("COMMIT")
    return result


def _fetched(data: bytes) -> sqlite3.Connection:
    book = sqlite3.connect(":memory:", isolation_level=None)
    if data:
        book.deserialize(data)
    return book


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


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What SQLite or a store has against a file, in words."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_words(error, path) from error
    except OSError as error:
        why = error.message if isinstance(error, StoreError) else reason(error)
        raise OutputError(f"cannot be used: {why}", place=_place(path), hint=WITHOUT) from error


def _in_words(error: sqlite3.Error, path: Path) -> QuotecardsError:
    code = getattr(error, "sqlite_errorcode", None)
    kind = code & 0xFF if code is not None else None
    if kind in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return OutputError("is in use by another program", place=_place(path), hint="try again")
    if kind in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH}:
        hint = f"put it aside, or take it from a backup; {WITHOUT}"
        return SettingError("is damaged, or no ledger of quotecards", place=_place(path), hint=hint)
    if kind == sqlite3.SQLITE_FULL:
        hint = f"make room; {WITHOUT}"
        return OutputError("cannot be written: there is no space left on the disk", place=_place(path), hint=hint)
    return OutputError(f"cannot be used: {error}", place=_place(path), hint=WITHOUT)


def _place(path: Path) -> Place:
    return Place(path.as_posix())
