"""Pictures in an output folder that no card needs and no manifest names, such as those of a run long ago."""

from collections.abc import Collection
from pathlib import Path

from quotecards.campaign.records import manifest
from quotecards.campaign.records.assets import DRAFTS
from quotecards.platforms import load_formats
from quotecards.storage import walk


def orphans(folder: Path, named: Collection[str]) -> tuple[str, ...]:
    """The paths of pictures that a run can have made, in folders of formats, and that are not among those `named`.

    Links are not followed, and none is a picture of a run.
    """
    known = load_formats()
    found: list[str] = []
    for where, folders, names in walk(folder, []):
        here = where.relative_to(folder).as_posix()
        folders[:] = [name for name in folders if name in known or (here == "." and name == DRAFTS)]
        if where.name in known:
            paths = (f"{here}/{name}" for name in names if not (where / name).is_symlink())
            found += (path for path in paths if manifest.is_picture(path) and path not in named)
    return tuple(sorted(found))
