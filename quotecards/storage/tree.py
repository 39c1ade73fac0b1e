"""What lies in a folder and below it, on a disk or in a store."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import takewhile
from pathlib import Path

from quotecards.storage.location import is_address, joined, normal, pattern_parts
from quotecards.storage.remote import RemotePath

Folder = tuple[Path, list[str], list[str]]


def walk(folder: Path, unreadable: list[OSError]) -> Iterator[Folder]:
    """Each folder with the names of the folders and of the files in it, as `os.walk` does; links are not followed.

    What is taken out of the list of folders is not looked into. Folders that cannot be read are noted in `unreadable`.
    """
    if not isinstance(folder, RemotePath):
        yield from (
            (Path(where), folders, names) for where, folders, names in os.walk(folder, onerror=unreadable.append)
        )
        return
    waiting = [folder]
    while waiting:
        where = waiting.pop()
        try:
            found = where.entries()
        except OSError as error:
            unreadable.append(error)
            continue
        folders = [name for name, is_folder in found if is_folder]
        yield where, folders, [name for name, is_folder in found if not is_folder]
        waiting += (where / name for name in reversed(folders))


def matches(folder: Path, pattern: str) -> list[Path]:
    """The files that a pattern stands for, sorted; it is relative to `folder`, or an address.

    Raises ValueError or NotImplementedError for what is no pattern, OSError where a store cannot be listed.
    """
    if isinstance(folder, RemotePath) or is_address(pattern):
        fixed, pattern = pattern_parts(pattern)
        folder = joined(folder, fixed or ".")
    if isinstance(folder, RemotePath):
        return sorted(path for path, is_folder in folder.found(pattern) if not is_folder)
    return sorted(normal(path) for path in folder.glob(pattern) if path.is_file())


def files_among(paths: Sequence[Path]) -> list[Path]:
    """Those of `paths`, all in one folder, that are files. A store is asked once for all of them."""
    if not paths or not isinstance(paths[0], RemotePath):
        return [path for path in paths if path.is_file()]
    first, last = min(path.name for path in paths), max(path.name for path in paths)
    shared = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    names = paths[0].parent.starting_with("".join(letter for letter, _ in shared))
    return [path for path in paths if path.name in names]


def remove_tree(folder: Path) -> None:
    """Remove a folder and all that is in it, as far as that is possible; it need not be there."""
    if isinstance(folder, RemotePath):
        with suppress(OSError):
            folder.remove_tree()
    else:
        import shutil  # what only reads and picks removes nothing

        shutil.rmtree(folder, ignore_errors=True)
