"""A lock that is an object in a store: whoever creates it first has it, and renews it for as long as it is needed.

Stores end no lock with the process that holds it. So a lock that nobody renews any more is taken over: who wants it
watches it for a while, without asking any clock. Of two who take over the same dead lock in the same moment both may
think that they have it; all else is exact.
"""

import errno
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from quotecards.errors import StoreError
from quotecards.storage.remote import RemotePath

_RENEWED = 5.0  # seconds between two signs of life
_DEAD = 20.0  # seconds without one
_LOOKS = 8  # at a lock of another, until it is taken for dead


@contextmanager
def leased(path: RemotePath) -> Iterator[None]:
    """Hold the lock at `path`. Raises BlockingIOError where another process does, StoreError where the store fails.

    A store that cannot create an object only where there is none lets everybody in.
    """
    import secrets  # locks in stores are rare, and it takes long to import

    mine = secrets.token_hex(8)
    if not _taken(path, mine):
        yield
        return
    over = threading.Event()
    renewing = threading.Thread(target=_renew, args=(path, mine, over), daemon=True)
    renewing.start()
    try:
        yield
    finally:
        over.set()
        renewing.join()
        with suppress(OSError):  # it dies by itself
            if _holder(path).startswith(mine):
                path.unlink(missing_ok=True)


def _taken(path: RemotePath, mine: str) -> bool:
    """Whether the lock is ours now; False where the store knows none."""
    while True:
        try:
            path.create(mine.encode())
        except FileExistsError:
            _wait_for_its_end(path)
        except StoreError as error:
            if error.errno == errno.ENOTSUP:
                return False
            raise
        else:
            return True


def _wait_for_its_end(path: RemotePath) -> None:
    """Return when the lock of another is gone, or removed as dead. Raises BlockingIOError where it is alive."""
    seen = _holder(path)
    for _ in range(_LOOKS):
        time.sleep(_DEAD / _LOOKS)
        now = _holder(path)
        if not now:
            return
        if now != seen:
            raise BlockingIOError(errno.EWOULDBLOCK, "another run is at work there", str(path))
    path.unlink(missing_ok=True)


def _renew(path: RemotePath, mine: str, over: threading.Event) -> None:
    number = 0
    while not over.wait(_RENEWED):
        number += 1
        with suppress(OSError):  # a store that fails for a moment is asked again in the next
            if not _holder(path).startswith(mine):
                return  # this process stood still so long that it was taken for dead
            path.write_bytes(f"{mine} {number}".encode())


def _holder(path: RemotePath) -> str:
    """What the lock says, nothing where there is none."""
    try:
        return path.read_bytes().decode("ascii", "replace")
    except FileNotFoundError:
        return ""
