"""What earlier runs made from which recipe: `known.json` in the workroom.

It saves time and is believed no further than the disk bears it out: a file counts as made where it is still the one
that was looked at (the same size, time and inode; in a store, the same tag) or has the digest noted. Where the note is
damaged or gone, all is made again.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.records.record import Record, file_digest
from quotecards.campaign.records.results import Failure
from quotecards.storage import WaitingByName, open_plain

FILE_NAME = "known.json"
_HEAD = b'{"schema":2}'
Seen = list[int]  # size in bytes, time of the last change in ns, inode
Note = bytes  # a line of the file: recipe, what the manifest says of its file, how that looked; or why there is none


@dataclass(frozen=True, slots=True)
class Known:
    """A note for each recipe: of a file, or of a failure that will not change. It is read when it is asked for.

    A failure holds as long as the advice in it would be the same.
    """

    notes: Mapping[str, Note] = field(default_factory=dict)

    def file(self, folder: Path, recipe: str) -> Record | None:
        """What the manifest says of the file made from a recipe, where it lies there still."""
        record, seen = self._file_noted(recipe) or ({}, [])
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
        try:
            _, name, why, followed = json.loads(self.notes.get(recipe, b"[]"))
        except (ValueError, TypeError, RecursionError):
            return None
        return Failure(name, why, lasting=True) if isinstance(why, str) and followed == advice else None

    def at(self, paths: Collection[str]) -> dict[str, Note]:
        """The notes of the files at these paths."""
        if not paths:
            return {}
        found = ((recipe, self._file_noted(recipe)) for recipe in self.notes)
        return {recipe: self.notes[recipe] for recipe, noted in found if noted and noted[0]["path"] in paths}

    def lines(self) -> Iterator[bytes]:
        """The file, line by line."""
        yield _HEAD + b"\n"
        yield from (self.notes[recipe] + b"\n" for recipe in sorted(self.notes))

    def is_written(self, folder: Path) -> bool:
        """Whether this is what stands in the file."""
        try:
            with open_plain(workroom(folder) / FILE_NAME) as file:
                return all(file.read(len(line)) == line for line in self.lines()) and not file.read(1)
        except OSError:
            return False

    def _file_noted(self, recipe: str) -> tuple[Record, Seen] | None:
        try:
            _, record, seen = json.loads(self.notes.get(recipe, b"[]"))
            return (record, seen) if _is_note(record) else None
        except (ValueError, TypeError, KeyError, RecursionError):
            return None


def note_of(recipe: str, record: Mapping[str, Any], seen: Seen | None) -> Note:
    """The note of a file: what the manifest says of it, and how it looked."""
    return _line(recipe, record, seen or [])


def note_of_failure(recipe: str, name: str, why: str, advice: str) -> Note:
    """The note of a format that nothing can be made in."""
    return _line(recipe, name, why, advice)


def read_known(folder: Path) -> Known:
    """What is known of a campaign's output folder; nothing where there is no note, or none that can be read."""
    try:
        with open_plain(workroom(folder) / FILE_NAME) as file:
            if file.readline() != _HEAD + b"\n":
                return Known()
            lines = (line.removesuffix(b"\n") for line in file)
            return Known(WaitingByName((line.split(b'"', 2)[1].decode("ascii"), line) for line in lines))
    except (OSError, ValueError, IndexError):
        return Known()


def seen_now(path: Path) -> Seen | None:
    """How a file looks without reading it; None where it is missing. A rename changes none of it."""
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return [stat.st_size, stat.st_mtime_ns or 0, stat.st_ino]


def _line(*facts: Any) -> Note:
    text = json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _is_note(note: Mapping[str, Any]) -> bool:
    return isinstance(note["path"], str) and isinstance(note["bytes"], int) and isinstance(note["sha256"], str)
