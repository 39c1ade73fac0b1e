"""Finished pictures wait here until all are made, so that a run that is stopped or killed changes nothing by half.

They are named after their recipe, each with a note of what is to be said about it, written last: the next run finds
what was finished and does not paint it again.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from quotecards.campaign.output.workroom import workroom
from quotecards.exporters.write import replacing
from quotecards.storage import remove_tree

_FOLDER = "stage"
_NOTE = ".json"


def stage(folder: Path) -> Path:
    """The stage of a campaign's output folder."""
    return workroom(folder) / _FOLDER


def staged_name(recipe: str, path: str) -> str:
    """What a file that is to lie at `path` is called on the stage."""
    return recipe + PurePosixPath(path).suffix


def put(folder: Path, recipe: str, data: bytes, note: Mapping[str, Any]) -> None:
    """Put a finished file on the stage. `note` has its `path`, `bytes` and `sha256`. Raises OutputError.

    To flush it here would have the painter wait for the disk, an eighth of its time. It is flushed before it takes its
    place, and one that is lost with the power before that is known by its digest and painted again.
    """
    texts = json.dumps(note, ensure_ascii=False).encode("utf-8", "surrogatepass")
    for name, content in ((staged_name(recipe, note["path"]), data), (f"{recipe}{_NOTE}", texts)):
        with replacing(stage(folder) / name, lasting=False) as file:  # whatever is there: new, or not whole
            file.write(content)


def find(folder: Path, recipe: str) -> dict[str, Any] | None:
    """The note of a file that stands on the stage, whole; else None."""
    try:
        note = json.loads((stage(folder) / f"{recipe}{_NOTE}").read_bytes())
        data = (stage(folder) / staged_name(recipe, note["path"])).read_bytes()
        return dict(note) if hashlib.sha256(data).hexdigest() == note["sha256"] else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def noted(folder: Path) -> frozenset[str]:
    """The recipes of the files that stand on the stage with their notes."""
    try:
        return frozenset(path.stem for path in stage(folder).iterdir() if path.suffix == _NOTE)
    except OSError:
        return frozenset()


def clear(folder: Path) -> None:
    """Take down the stage with all that was not used."""
    remove_tree(stage(folder))
