"""`heard/` in the workroom: what earlier runs read and picked, each thing a file under the name of its recipe.

It saves time. A file is its own digest and then what it says, so that one that is damaged, or was half written when
the power went, counts for nothing. Nobody needs a lock: what lies under a name is the same whoever wrote it, it takes
its place as a whole, and what another process takes away is made again.
"""

import hashlib
import re
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from quotecards.campaign.output.workroom import workroom
from quotecards.errors import OutputError
from quotecards.exporters.write import TEMPORARY, replacing
from quotecards.storage import open_plain

_FOLDER = "heard"
_NAME = re.compile(rf"[0-9a-f]{{64}}|{re.escape(TEMPORARY)}.*")


class Shelf:
    """That of a campaign's output folder; without one, nothing is kept. Unless it may `write`, it changes nothing."""

    def __init__(self, folder: Path | None, *, write: bool = True) -> None:
        self._place = workroom(folder) / _FOLDER if folder else None
        self._may_write = write
        self._used: set[str] = set()

    @cached_property
    def was_empty(self) -> bool:
        """Whether nothing lay there when this was first asked: then nothing need be looked for."""
        try:
            return self._place is None or next(self._place.iterdir(), None) is None
        except OSError:
            return True

    def get(self, recipe: str) -> bytes | None:
        """What was put there under a recipe, whole; else None."""
        if self._place is None:
            return None
        try:
            with open_plain(self._place / recipe) as file:
                digest, _, data = file.read().partition(b"\n")
        except OSError:
            return None
        if digest != _digest(data):
            return None
        self._used.add(recipe)
        return data

    def put(self, recipe: str, data: bytes) -> None:
        """Keep `data`. Where it cannot be written, nothing more is; what others tidied away meanwhile is just not."""
        if self._place is None or not self._may_write:
            return
        try:
            if self._place.is_symlink() or self._place.parent.is_symlink():
                self._may_write = False  # nobody knows where it leads
                return
            with replacing(self._place / recipe, lasting=False) as file:
                file.write(_digest(data) + b"\n" + data)
        except (OutputError, OSError) as error:
            self._may_write = isinstance(error.__cause__, FileNotFoundError)
        else:
            self._used.add(recipe)

    def spare(self, recipe: str) -> None:
        """What lies under a recipe, if anything, is of use, though it was not needed."""
        self._used.add(recipe)

    def tidy(self) -> None:
        """Remove what this run neither used nor put there."""
        if self._place is None or not self._may_write or self._place.is_symlink() or self._place.parent.is_symlink():
            return
        with suppress(OSError):
            for path in list(self._place.iterdir()):
                if _NAME.fullmatch(path.name) and path.name not in self._used:
                    with suppress(OSError):
                        path.unlink()


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode("ascii")
