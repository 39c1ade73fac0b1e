"""What earlier runs made from which recipe: `known.json` in the workroom.

It saves time and is believed no further than the disk bears it out: a file counts as made where it is still the one
that was looked at (the same size, time and inode; in a store, the same tag) or has the digest noted. Where the note is
damaged or gone, all is made again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.records.record import Record, file_digest
from quotecards.campaign.records.results import Failure

FILE_NAME = "known.json"
_SCHEMA = 1
Seen = list[int]  # size in bytes, time of the last change in ns, inode


@dataclass(frozen=True, slots=True)
class Known:
    """By recipe: files with what the manifest says of them and how they looked, and failures that will not change.

    A failure holds as long as the advice in it would be the same.
    """

    files: Mapping[str, tuple[Record, Seen]] = field(default_factory=dict)
    failures: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)  # format, why, what the advice follows

    def file(self, folder: Path, recipe: str) -> Record | None:
        """What the manifest says of the file made from a recipe, where it lies there still."""
        record, seen = self.files.get(recipe, ({}, []))
        if not record:
            return None
        path = folder / str(record["path"])
        now = seen_now(path)
        if now is None or now[0] != record["bytes"]:
            return None
        is_as_seen = now == seen and any(now[1:])  # some stores tell nothing but the size
        return record if is_as_seen or file_digest(path) == record["sha256"] else None

    def failure(self, recipe: str, advice: str) -> Failure | None:
        """Why nothing can be made from a recipe, where that is known."""
        name, why, followed = self.failures.get(recipe, ("", "", ""))
        return Failure(name, why, lasting=True) if name and followed == advice else None

    def to_bytes(self) -> bytes:
        record = {"schema": _SCHEMA, "files": self.files, "failures": self.failures}
        text = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "surrogatepass")


def read_known(folder: Path) -> Known:
    """What is known of a campaign's output folder; nothing where there is no note, or none that can be read."""
    try:
        record: Any = json.loads((workroom(folder) / FILE_NAME).read_bytes())
        if record["schema"] != _SCHEMA:
            return Known()
        files = {recipe: (note, seen) for recipe, (note, seen) in record["files"].items() if _is_note(note)}
        return Known(files, {recipe: (name, why, advice) for recipe, (name, why, advice) in record["failures"].items()})
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Known()


def seen_now(path: Path) -> Seen | None:
    """How a file looks without reading it; None where it is missing. A rename changes none of it."""
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return [stat.st_size, stat.st_mtime_ns or 0, stat.st_ino]


def _is_note(note: Mapping[str, Any]) -> bool:
    return isinstance(note["path"], str) and isinstance(note["bytes"], int) and isinstance(note["sha256"], str)
