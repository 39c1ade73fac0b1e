"""The records of a run, one after the other: in memory while they are few, on the disk from there on.

A temporary file takes them, which has no name and goes with the process. What stays in memory of a record is where it
stands there, by what it is sorted, of which interview it is and the pictures that it names.
"""

import hashlib
import json
import tempfile
import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import IO, Any

from quotecards.campaign.records.manifest import pictures_of
from quotecards.campaign.records.record import Record, canonical_bytes
from quotecards.errors import OutputError
from quotecards.storage import reason

WHOLE = 20_000_000  # bytes of records
KINDS = {"documents": "path", "cards": "id", "carousels": "id"}  # by what each is sorted


@dataclass(frozen=True, slots=True)
class _Entry:
    """A record, or where it begins in the file, where there is one; a number follows from the path of its interview.

    `digest` is sha256 of the record.
    """

    key: str
    interview: int
    record: Any
    digest: bytes


class Book:
    """Records under a `head`, which says what holds for all of them. Up to `limit` bytes of them stay in memory.

    `size` is what the records take, as JSON without a space too much.
    """

    def __init__(self, head: Record, limit: int = WHOLE) -> None:
        self.head = head
        self.size = 0
        self.pictures: set[str] = set()
        self.limit = limit
        self._entries: dict[str, list[_Entry]] = {kind: [] for kind in KINDS}
        self._file: IO[bytes] | None = None

    @classmethod
    def of(cls, record: Mapping[str, Any], limit: int = WHOLE) -> "Book":
        """That of a manifest which was read."""
        book = cls({key: value for key, value in record.items() if key not in KINDS}, limit)
        for kind in KINDS:
            for one in record.get(kind, ()):
                book.add(kind, one)
        return book

    @property
    def is_large(self) -> bool:
        """Whether the records take more than `limit` bytes."""
        return self.size > self.limit

    def add(self, kind: str, record: Record) -> None:
        """Put a document, a card or a carousel in. Raises OutputError where no room is left for it."""
        data = canonical_bytes(record)
        self.size += len(data)
        self.pictures |= pictures_of({"cards": [record]})
        told = record if kind == "documents" or not isinstance(record, dict) else record.get("quote")
        digest = hashlib.sha256(text_at(told, "path").encode("utf-8", "surrogatepass")).digest()
        entries = self._entries[kind]
        own = hashlib.sha256(data).digest()
        entries.append(_Entry(text_at(record, KINDS[kind]), int.from_bytes(digest[:4]), record, own))
        if self._file:
            entries[-1] = self._on_disk(entries[-1], data)
        elif self.is_large:
            for one in self._entries.values():
                one[:] = [self._on_disk(entry, canonical_bytes(entry.record)) for entry in one]

    def records(self, kind: str) -> Iterator[Record]:
        """Those of a kind, sorted."""
        return map(self._found, sorted(self._entries[kind], key=lambda entry: entry.key))

    def digest(self) -> str:
        """sha256 of the head and of all records, without reading them again."""
        every = hashlib.sha256(canonical_bytes(self.head))
        for kind, entries in self._entries.items():
            every.update(f"{kind} {len(entries)}\n".encode())
            every.update(b"".join(entry.digest for entry in sorted(entries, key=lambda entry: entry.key)))
        return every.hexdigest()

    def finder(self, kind: str) -> Callable[[str], Record | None]:
        """Finds records of a kind by what they are sorted by."""
        entries = {entry.key: entry for entry in self._entries[kind]}
        return lambda key: self._found(entries[key]) if key in entries else None

    def whole(self) -> Record:
        """All in one record."""
        return self.head | _group({kind: list(self.records(kind)) for kind in KINDS})

    def numbers(self, count: int) -> set[int]:
        """Which of so many groups there is something in."""
        return {entry.interview % count for entries in self._entries.values() for entry in entries}

    def parts(self, count: int) -> Iterator[Record]:
        """All in so many groups, one in memory at a time. An interview, its cards and its carousels are together."""
        dealt: list[dict[str, list[_Entry]]] = [{kind: [] for kind in KINDS} for _ in range(count)]
        for kind, entries in self._entries.items():
            for entry in sorted(entries, key=lambda entry: entry.key):
                dealt[entry.interview % count][kind].append(entry)
        for part in dealt:
            yield _group({kind: [self._found(entry) for entry in entries] for kind, entries in part.items()})

    def _on_disk(self, entry: _Entry, data: bytes) -> _Entry:
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile()  # noqa: SIM115
                weakref.finalize(self, self._file.close)
            at = self._file.seek(0, 2)
            self._file.write(data + b"\n")
        except OSError as error:
            raise OutputError(f"there is no room for the records of this run: {reason(error)}") from error
        return replace(entry, record=at)

    def _found(self, entry: _Entry) -> Record:
        found: Record = entry.record
        if self._file:
            self._file.seek(entry.record)
            found = json.loads(self._file.readline().decode("utf-8", "surrogatepass"))
        return found


def text_at(one: Any, key: str) -> str:
    """What stands there, whatever it is: a manifest lies where anyone may have changed it."""
    return str(one.get(key)) if isinstance(one, dict) else ""


def _group(found: dict[str, list[Record]]) -> Record:
    """Carousels are told of where there are some."""
    return {kind: records for kind, records in found.items() if records or kind != "carousels"}
