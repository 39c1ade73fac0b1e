"""How the manifest lies on the disk: `manifest.json`, and beside it `manifest/00.json` … where it would be too large.

A manifest of up to 20 MB of records is one file. A larger one is a head, which says what holds for all cards,
and parts with the interviews, their cards and carousels; the head has the digest of each part, and of itself. Which
part an interview is in follows from its path alone, so that only that one changes with it. How many parts there are,
always a power of two, follows from the size. To everybody else both are the same record.
"""

import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from quotecards.campaign.records.book import KINDS, Book, text_at
from quotecards.campaign.records.manifest import SCHEMA
from quotecards.campaign.records.record import Record, digest_of
from quotecards.errors import OutputError, Place, SettingError
from quotecards.storage import open_plain, reason

FILE_NAME = "manifest.json"
FOLDER = "manifest"
MAX_BYTES = 500_000_000  # of one file
MAX_PARTS = 1 << 16
_AGAIN = "build again"
_AT_ONCE = 10_000  # pieces of JSON
_PARTS = "parts"


def manifest_bytes(record: Mapping[str, Any]) -> bytes:
    """The one way in which a file of the manifest is written; `is_untouched` takes any other for a change."""
    written = io.BytesIO()
    pieces = json.JSONEncoder(sort_keys=True, ensure_ascii=False, indent=1).iterencode(record)
    while some := "".join(islice(pieces, _AT_ONCE)):  # all pieces at a time take eight times what they say
        written.write(some.encode("utf-8", "surrogatepass"))
    written.write(b"\n")
    return written.getvalue()


def manifest_files(book: Book) -> Iterator[tuple[str, bytes]]:
    """The files of a manifest, sealed, one after the other by their paths; `manifest.json` comes last.

    Where the book is not large it is the only one. Raises OutputError where a part would be too large to be read again,
    as where a single table gives tens of thousands of cards.
    """
    if not book.is_large:
        yield _sealed(book.whole())
        return
    count = 2
    while book.size > count * book.limit / 2 and count < MAX_PARTS:
        count *= 2
    yield from _in_parts(book, count)


def read_head(path: Path) -> Record:
    """What the manifest at `path` says of all cards together, without its parts where it has any. Raises SettingError,
    with the line, where it is none."""
    record: Any = _json(path, _read(path))
    place = Place(path.as_posix())
    said = [record.get(key) for key in ("cards", _PARTS) if key in record] if isinstance(record, dict) else []
    if len(said) != 1 or not isinstance(said[0], list):
        raise SettingError("is not a manifest of quotecards", place=place, hint=_AGAIN)
    if record.get("schema") != SCHEMA:
        message = f"has the schema {record.get('schema')!r}; this version of quotecards knows {SCHEMA}"
        raise SettingError(message, place=place, hint=_AGAIN)
    return dict(record)


def read_manifest(path: Path) -> Record:
    """The manifest at `path`, with all its parts. Raises as `read_parts` does."""
    record = read_head(path)
    if _PARTS not in record:
        return record
    found: dict[str, list[Any]] = {"documents": [], "cards": []}
    for part in _parts(path, record):
        for kind in part.keys() & KINDS.keys():
            found.setdefault(kind, []).extend(part[kind])
    return record | {kind: sorted(ones, key=lambda one: text_at(one, KINDS[kind])) for kind, ones in found.items()}


def read_parts(path: Path, head: Record | None = None) -> Iterator[Record]:
    """The documents, cards and carousels of the manifest at `path`, one part after the other; those of an interview
    are in one part. `head` is what was read of the manifest already.

    Raises SettingError, with the line, where it is none, or a part is missing or another one than its head tells of.
    """
    record = head or read_head(path)
    yield from _parts(path, record) if _PARTS in record else (record,)


def is_untouched(head: Record, path: Path) -> bool:
    """Whether the manifest at `path`, of which this is the head, is byte for byte what a run wrote."""
    rest = {key: value for key, value in head.items() if key not in {"digest", _PARTS}}
    try:
        if _PARTS not in head:
            return path.read_bytes() == _sealed(rest)[1]
        rest = {key: value for key, value in rest.items() if key not in KINDS}
        count = len(head[_PARTS])
        told = list(map(partial(_written, path.parent, count), range(count), _parts(path, head)))
        return all(told) and path.read_bytes() == _sealed(rest | {_PARTS: told})[1]
    except (OSError, ValueError, SettingError, OutputError):
        return False


def _written(folder: Path, count: int, at: int, part: Record) -> Record | None:
    """What the head says of this part, where it is byte for byte what a run wrote."""
    book, name = Book.of(part, limit=MAX_BYTES), _name(at, count)
    data = manifest_bytes(part := next(book.parts(1)))
    is_whole = book.numbers(count) <= {at} and (folder / name).read_bytes() == data
    return _told(name, part, data) if is_whole else None


def is_part(path: str) -> bool:
    """Whether a run can have written a part of the manifest at this path."""
    folder, _, name = path.partition("/")
    stem, dot, suffix = name.partition(".")
    return folder == FOLDER and dot + suffix == ".json" and 2 <= len(stem) <= 4 and set(stem) <= set("0123456789abcdef")


def parts_in(folder: Path) -> list[str]:
    """The paths of all that lies in an output folder and may be a part of its manifest."""
    try:
        paths = [f"{FOLDER}/{path.name}" for path in (folder / FOLDER).iterdir()]
    except OSError:
        return []
    return sorted(path for path in paths if is_part(path))


def _in_parts(book: Book, count: int) -> Iterator[tuple[str, bytes]]:
    told: list[Record] = []
    for at, part in enumerate(book.parts(count)):
        name, data = _name(at, count), manifest_bytes(part)
        if len(data) > MAX_BYTES:
            message = f"would be larger than {MAX_BYTES // 1_000_000} MB"
            raise OutputError(message, place=Place(name), hint="make several campaigns of it")
        told.append(_told(name, part, data))
        yield name, data
    yield _sealed(book.head | {_PARTS: told})


def _told(name: str, part: Record, data: bytes) -> Record:
    """What the head says of a part."""
    return {"path": name, "sha256": hashlib.sha256(data).hexdigest(), "cards": len(part["cards"])}


def _sealed(record: Record) -> tuple[str, bytes]:
    return FILE_NAME, manifest_bytes(record | {"digest": digest_of(record)})


def _name(at: int, count: int) -> str:
    digits = max(2, len(f"{count - 1:x}"))
    return f"{FOLDER}/{at:0{digits}x}.json"


def _parts(path: Path, head: Record) -> Iterator[Record]:
    parts = head[_PARTS]
    count = len(parts)
    named = [one.get("path") if isinstance(one, dict) else None for one in parts]
    if not 2 <= count <= MAX_PARTS or count & (count - 1) or named != [_name(at, count) for at in range(count)]:
        raise SettingError("does not name its parts as quotecards does", place=Place(path.as_posix()), hint=_AGAIN)
    yield from (_part(path, told) for told in parts)  # none is held when the next is read


def _part(path: Path, told: Record) -> Record:
    place = path.parent / told["path"]
    data = _read(place)
    if hashlib.sha256(data).hexdigest() != told.get("sha256"):
        message = f"is not the part that {path.name} tells of"
        raise SettingError(message, place=Place(place.as_posix()), hint=_AGAIN)
    part = _json(place, data)
    if not isinstance(part, dict) or not all(isinstance(part.get(kind, []), list) for kind in KINDS):
        raise SettingError("is no part of a manifest of quotecards", place=Place(place.as_posix()), hint=_AGAIN)
    return {"documents": [], "cards": []} | part


def _read(path: Path) -> bytes:
    place = Place(path.as_posix())
    try:
        with open_plain(path) as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SettingError(f"cannot be read: {reason(error)}", place=place) from error
    if len(data) > MAX_BYTES:
        raise SettingError(f"is larger than {MAX_BYTES // 1_000_000} MB", place=place)
    return data


def _json(path: Path, data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8", "surrogatepass"))
    except json.JSONDecodeError as error:
        place = Place(path.as_posix(), error.lineno, error.colno)
        raise SettingError(f"is not valid JSON: {error.msg}", place=place, hint=_AGAIN) from error
    except (ValueError, RecursionError) as error:
        raise SettingError("is not valid JSON", place=Place(path.as_posix()), hint=_AGAIN) from error
