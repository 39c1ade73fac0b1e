"""Opening what a user named, which need not be a file: pipes are waited for without end, and devices never end."""

import errno
import hashlib
import io
import os
import stat
from pathlib import Path

from quotecards.storage.remote import RemotePath


def open_plain(path: Path) -> io.BufferedReader:
    """The file at `path`, to read. Raises OSError where there is none, and where it is a folder, a pipe or a device."""
    check_plain(path)
    return path.open("rb")


def check_plain(path: Path) -> None:
    """Raises OSError where there is nothing at `path`, or a folder, a pipe or a device. A store has none of these."""
    if isinstance(path, RemotePath):
        return
    try:
        mode = path.stat().st_mode
    except ValueError as error:  # a NUL character in the name
        raise OSError(errno.EINVAL, "no file has such a name", str(path)) from error
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device, not a file", str(path))


def sha256_of(path: Path) -> str:
    """The digest of the file at `path`. Raises OSError as `open_plain` does."""
    with open_plain(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
