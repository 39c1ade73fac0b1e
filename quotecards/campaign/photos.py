"""A file as the photo of a campaign, with its digest."""

import hashlib
from pathlib import Path

from quotecards.model.card import Photo
from quotecards.storage import relative


def photo_of(path: Path, root: Path, credit: str | None = None, focus: tuple[float, float] | None = None) -> Photo:
    """The photo in the file at `path`, told relative to the campaign's root. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Photo(relative(path, root), digest, credit, focus)
