"""A file as the photo of a campaign, with its digest."""

from pathlib import Path

from quotecards.model.card import Photo
from quotecards.storage import relative, sha256_of


def photo_of(path: Path, root: Path, credit: str | None = None, focus: tuple[float, float] | None = None) -> Photo:
    """The photo in the file at `path`, told relative to the campaign's root. Raises OSError where it cannot be read."""
    return Photo(relative(path, root), sha256_of(path), credit, focus)
