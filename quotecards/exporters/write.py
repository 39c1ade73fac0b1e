"""Writing a file so that at any moment there is the old one, the new one or none, but never half of one."""

import errno
import hashlib
import os
import secrets
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from quotecards.errors import OutputError, Place, StoreError
from quotecards.storage import is_remote

TEMPORARY = ".quotecards-"  # how the names of unfinished files begin
_IN_MEMORY = 10_000_000  # bytes; more of an unfinished file for a store waits on the disk
_REASONS = {
    errno.ENOSPC: "there is no space left on the disk",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "it may not be written",
    errno.EPERM: "it may not be written",
    errno.EROFS: "the disk is read-only",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.EEXIST: "a part of the path is a file, not a folder",
}


def write_file(path: Path, data: bytes) -> bool:
    """Write `data` to `path`, making its folder where needed; False where the file held these bytes already.

    Raises OutputError where the place cannot be written; what was there before is then untouched.
    """
    if holds(path, data):
        return False
    with replacing(path) as file:
        file.write(data)
    return True


@contextmanager
def replacing(path: Path, *, lasting: bool = True) -> Iterator[IO[bytes]]:
    """A file to write to that takes the place of `path` when all is written, making its folder where needed.

    The bytes go to a temporary name in the same folder, are flushed to the disk and renamed; to a store they go at once
    when all are there. What need not be `lasting` is not flushed: where the power fails it may be found empty. Raises
    OutputError where the place cannot be written; what was there before is then untouched.
    """
    if is_remote(path):
        with _told(path), tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
            yield file
            file.seek(0)
            path.write_bytes(file.read())
        return
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_folder(path)
        temporary = path.with_name(f"{_unfinished(path)}{secrets.token_hex(8)}.tmp")
        try:
            with temporary.open("x+b") as file:
                yield file
                file.flush()
                if lasting:
                    os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:  # also when interrupted
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise


def flush(path: Path) -> None:
    """Have the disk hold a file that was written without being `lasting`; one that is not there is left out.

    Raises OutputError where the disk fails. The file is then removed, as nobody knows what of it is there.
    """
    with _told(path):
        try:
            with path.open("r+b") as file:
                os.fsync(file.fileno())
        except FileNotFoundError:
            return
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise


def remove_unfinished(folder: Path) -> None:
    """Remove what processes that were killed left of files in this folder. Others must not be writing there."""
    if not is_remote(folder):
        for path in folder.glob(f"{TEMPORARY}*.tmp"):
            with suppress(OSError):
                path.unlink()


def remove_unfinished_of(path: Path) -> None:
    """Remove what processes that were killed left of this one file. Others must not be writing it."""
    if not is_remote(path):
        for left in path.parent.glob(f"{_unfinished(path)}*.tmp"):
            with suppress(OSError):
                left.unlink()


def _unfinished(path: Path) -> str:
    """How the names of unfinished files begin that are to take the place of `path`; short, however long its name."""
    return TEMPORARY + hashlib.sha256(os.fsencode(path.name)).hexdigest()[:8]


def holds(path: Path, data: bytes) -> bool:
    """Whether a file has these bytes. Raises OutputError where there is one that cannot be read."""
    with _told(path):
        try:
            found = path.stat()
            return found.st_size == len(data) and stat.S_ISREG(found.st_mode) and path.read_bytes() == data
        except (FileNotFoundError, NotADirectoryError):
            return False


def check_place(path: Path) -> None:
    """Raises OutputError where no file could be put at `path`, now or after its folders were made.

    Of a store that is not known before.
    """
    if is_remote(path):
        return
    with _told(path):
        _refuse_folder(path)
        nearest = next(folder for folder in path.parents if folder.exists() or folder.is_symlink())
        if not nearest.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        if not os.access(nearest, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _refuse_folder(path: Path) -> None:
    """Where replacing would fail only after writing, and with other words on other systems."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What the system has against a place, in words."""
    try:
        yield
    except OSError as error:
        told = None if isinstance(error, StoreError) else _REASONS.get(error.errno or 0)
        reason = told or error.strerror or str(error)
        raise OutputError(f"cannot be written: {reason}", place=Place(path.as_posix())) from error
    except ValueError as error:  # a NUL character or half a character in the name
        raise OutputError(f"cannot be written: {error}", place=Place(repr(path.as_posix()))) from error
