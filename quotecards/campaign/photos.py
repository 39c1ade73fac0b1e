"""A file as the photo of a campaign, with its digest."""

import hashlib
import os
from pathlib import Path

from quotecards.model.card import Photo


def photo_of(path: Path, root: Path, credit: str | None = None, focus: tuple[float, float] | None = None) -> Photo:
    """The photo in the file at `path`, told relative to the campaign's root. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Photo(relative(path, root), digest, credit, focus)


def relative(path: Path, root: Path) -> str:
    """`path` from `root`, or itself where the two share nothing but the root of the file system."""
    try:
        shared = os.path.commonpath((path, root))
    except ValueError:  # two drives
        return path.as_posix()
    return path.as_posix() if shared == Path(shared).anchor else Path(os.path.relpath(path, root)).as_posix()
