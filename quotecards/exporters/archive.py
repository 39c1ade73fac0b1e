"""A zip whose bytes follow from its contents alone: no times, no permissions of the machine, nothing packed.

Pictures cannot be packed any smaller, and what zlib makes of the texts differs between its versions.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from quotecards.exporters.write import replacing

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows
_UNIX, _PLAIN_FILE = 3, 0o100644 << 16
_NAME = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")


def write_archive(path: Path, entries: Iterable[tuple[str, bytes]]) -> None:
    """Write a zip of the entries, in their order, aside; then put it in the place of `path`.

    Names are plain: small letters, digits, hyphens, points, no folders. Raises OutputError where the place cannot be
    written, ValueError for a name that is not plain or comes twice.
    """
    with archive_aside(path, entries):
        pass


@contextmanager
def archive_aside(path: Path, entries: Iterable[tuple[str, bytes]]) -> Iterator[None]:
    """As `write_archive`: aside the zip is whole where the block begins, and takes its place where that ends well."""
    seen: set[str] = set()
    with replacing(path) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name, data in entries:
                if name in seen or not _NAME.fullmatch(name):
                    raise ValueError(f"{name!r} is no name for a file in an archive, or comes twice")
                seen.add(name)
                info = zipfile.ZipInfo(name, _EPOCH)
                info.create_system, info.external_attr = _UNIX, _PLAIN_FILE
                archive.writestr(info, data)
        yield
