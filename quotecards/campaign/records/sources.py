"""What the program itself consists of: its sources as a digest, in place of a number that somebody would have to raise
with each change, and the versions of libraries."""

import hashlib
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

from quotecards.storage import sha256_of

_PACKAGE = Path(__file__).resolve().parents[2]


def sources_digest(names: Iterable[str]) -> str:
    """sha256 of these files of the package, and of all that lies in these folders of it, but for compiled modules.

    Those come and go at any time, each under another name first, as Python imports what was not imported before.
    """
    every = hashlib.sha256()
    for name in names:
        place = _PACKAGE / name
        found = sorted(place.rglob("*")) if place.is_dir() else [place]
        for path in found:
            if path.parent.name != "__pycache__" and not path.is_dir():
                every.update(f"{path.relative_to(_PACKAGE).as_posix()} {sha256_of(path)}\n".encode())
    return every.hexdigest()


def versions_of(libraries: Iterable[str]) -> Mapping[str, str]:
    """The version of each; of one that is not installed “none”."""
    found = {}
    for name in libraries:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "none"
    return found
