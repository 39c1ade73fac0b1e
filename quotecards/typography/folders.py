"""Where families lie: `<folder>/<family-slug>/*.ttf|otf|ttc|woff2`, or files that lie in a folder itself."""

from pathlib import Path

from quotecards.typography import lock
from quotecards.typography.fontfile import FontFile


def families_in(folder: Path) -> list[tuple[Path, list[FontFile]]]:
    """(Where the paths of its files start, the files of one family), for each family.

    A folder that is not there has none. A family that is in the folder's lock is not scanned. Raises FontError for
    what is no font.
    """
    if not folder.is_dir():
        return []
    locked = lock.read_lock(folder)
    own = sorted(path for path in folder.iterdir() if path.is_dir() and path.name not in locked)
    families = [(folder, family) for files in locked.values() for family in _told_apart(files)]
    families += [(folder, family) for path in own for family in _told_apart(lock.scan_family(path))]
    return families + [(folder.parent, family) for family in _by_name(lock.scan_family(folder))]


def same_name(family: str) -> str:
    """How families are compared: “eb garamond” and “EB-Garamond” are one."""
    return " ".join(family.replace("-", " ").replace("_", " ").casefold().split())


def _told_apart(files: list[FontFile]) -> list[list[FontFile]]:
    """A folder of files is one family, whatever they call themselves; a collection may hold several."""
    if any("#" in file.path for file in files):
        return _by_name(files)
    return [files] if files else []


def _by_name(files: list[FontFile]) -> list[list[FontFile]]:
    families: dict[str, list[FontFile]] = {}
    for file in files:
        families.setdefault(same_name(file.family), []).append(file)
    return list(families.values())
