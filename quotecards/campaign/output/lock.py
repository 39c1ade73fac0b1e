"""One run at a time in an output folder: a lock of the system's, which ends with the process that holds it."""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from quotecards.campaign.output.workroom import FOLDER, workroom
from quotecards.errors import OutputError, Place
from quotecards.storage import RemotePath, leased, reason

_FILE_NAME = "lock"


def lock_file(folder: Path) -> Path:
    """The file that says, while a run is at work in an output folder, which process that is."""
    return workroom(folder) / _FILE_NAME


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep other runs out of a campaign's output folder. Raises OutputError where one is at work there."""
    with ExitStack() as stack:
        if isinstance(folder, RemotePath):
            try:
                stack.enter_context(leased(folder / FOLDER / _FILE_NAME))
            except BlockingIOError as error:
                raise _at_work(folder, "") from error
            except OSError as error:
                raise _cannot_be_written(folder, error) from error
        else:
            stack.enter_context(_locked(folder))
        yield


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """A lock on a file of the workroom, with the number of the process in it."""
    path = lock_file(folder)
    if path.parent.is_symlink():
        raise OutputError("is a link, and may lead anywhere", place=Place(path.parent.as_posix()), hint="remove it")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b", buffering=0)  # what has no room is not tried again when it is closed
    except OSError as error:
        raise _cannot_be_written(folder, error) from error
    with file:
        if not _is_ours(file):
            file.seek(0)
            holder = file.read(20).decode("ascii", "replace").strip()
            raise _at_work(folder, f" (process {holder})" if holder.isdigit() else "")
        with suppress(OSError):  # the lock holds on a full disk, too
            file.truncate(0)
            file.write(f"{os.getpid()}\n".encode())
        try:
            yield
        finally:
            file.truncate(0)


def _at_work(folder: Path, who: str) -> OutputError:
    hint = "wait for it, or choose another --out"
    return OutputError(f"another run is at work there{who}", place=Place(folder.as_posix()), hint=hint)


def _cannot_be_written(folder: Path, error: OSError) -> OutputError:
    place = Place(folder.as_posix())
    return OutputError(f"cannot be written: {reason(error)}", place=place, hint="choose another with --out")


if sys.platform == "win32":
    import msvcrt

    def _is_ours(file: BinaryIO) -> bool:
        """Take the lock."""
        file.seek(1 << 30)  # behind the number of the process, which others are to read
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _is_ours(file: BinaryIO) -> bool:
        """Take the lock. A file system that knows none lets everybody in."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
