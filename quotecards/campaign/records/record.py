"""How documents, quotes and credits look as JSON: the same in `read --json`, `pick --json` and the manifest."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quotecards.model.asset import Asset, Checks
from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.model.edits import Edit, EditKind
from quotecards.model.quote import Quote
from quotecards.model.text import Document, Turn

Record = dict[str, Any]


def document_record(document: Document) -> Record:
    """A document as understood: its credits and every turn with its words and place."""
    return {
        "path": document.path,
        "sha256": document.sha256,
        "language": document.language,
        "credits": credits_record(document.credits),
        "possible_speakers": [stated_record(person) for person in document.possible_speakers],
        "turns": [turn_record(document, turn) for turn in document.turns],
        "notes": list(document.notes),
        "doubts": [
            {"start": doubt.start, "end": doubt.end, "line": doubt.line, "why": doubt.words}
            for doubt in document.doubts
        ],
    }


def turn_record(document: Document, turn: Turn) -> Record:
    """One turn; `start` and `end` are offsets into the document's plain text."""
    return {
        "kind": turn.kind.value,
        "speaker": turn.speaker.value if turn.speaker else None,
        "text": document.text_of(turn),
        "start": turn.start,
        "end": turn.end,
        "line": turn.line,
        "film": stated_record(turn.film),
        "source": stated_record(turn.source),
        "language": turn.language or document.language,
        "evidence": list(turn.evidence),
    }


def quote_record(quote: Quote) -> Record:
    """A quote with its span, its edits and why it was picked."""
    return {
        "text": quote.text,
        "verbatim": quote.verbatim,
        "path": quote.path,
        "sha256": quote.sha256,
        "line": quote.line,
        "start": quote.start,
        "end": quote.end,
        "question": quote.question,
        "score": round(quote.score, 4),
        "reasons": [
            {"signal": reason.signal, "weight": round(reason.weight, 4), "words": reason.words}
            for reason in quote.reasons
        ],
        "edits": [dataclasses.asdict(edit) for edit in quote.edits],
        "warnings": [dataclasses.asdict(concern) for concern in quote.warnings],
    }


def pick_record(quote: Quote) -> Record:
    """A quote on its own, with who says it about which film."""
    return quote_record(quote) | {
        "language": quote.language,
        "speaker": quote.speaker.value if quote.speaker else None,
        "film": quote.film.value.title if quote.film else None,
        "credits": {"speaker": stated_record(quote.speaker), "film": stated_record(quote.film)},
    }


def stated_record(stated: Stated[Any] | None) -> Record | None:
    """A value with its origin, evidence and line."""
    if stated is None:
        return None
    value = dataclasses.asdict(stated.value) if isinstance(stated.value, Film | Source) else stated.value
    return {"value": value, "origin": stated.origin.value, "evidence": stated.evidence, "line": stated.line}


def credits_record(known: Credits) -> Record:
    """The credits of an interview, every value with its origin."""
    return {
        "speaker": stated_record(known.speaker),
        "film": stated_record(known.film),
        "films": [dataclasses.asdict(film) for film in known.films],
        "source": stated_record(known.source),
        "interviewer": stated_record(known.interviewer),
        "festival": stated_record(known.festival),
        "speakers": dict(known.speakers),
    }


def credits_from(record: Mapping[str, Any]) -> Credits:
    """The credits that `credits_record` wrote. Raises KeyError, TypeError or ValueError where it is not one."""
    return Credits(
        speaker=_stated(record["speaker"], str),
        film=_stated(record["film"], lambda film: Film(**film)),
        source=_stated(record["source"], lambda source: Source(**source)),
        interviewer=_stated(record["interviewer"], str),
        festival=_stated(record.get("festival"), str),
        films=tuple(Film(**film) for film in record["films"]),
        speakers=tuple((str(label), str(name)) for label, name in record.get("speakers", {}).items()),
    )


def edits_from(records: list[Mapping[str, Any]]) -> tuple[Edit, ...]:
    """The edits that `quote_record` wrote. Raises KeyError, TypeError or ValueError where they are none."""
    return tuple(Edit(**{**record, "kind": EditKind(record["kind"])}) for record in records)


def asset_record(asset: Asset) -> Record:
    """A picture as the manifest tells of it."""
    return _flat(asset) | {"checks": _flat(asset.checks)}


def asset_from(record: Mapping[str, Any]) -> Asset:
    """The picture that `asset_record` told of. Raises KeyError or TypeError where it is none."""
    return Asset(**{**_with_tuples(record), "checks": Checks(**_with_tuples(record["checks"]))})


def digest_of(record: Mapping[str, Any]) -> str:
    """sha256 of the record's canonical JSON, without its own `digest`."""
    rest = {key: value for key, value in record.items() if key != "digest"}
    return hashlib.sha256(canonical_bytes(rest)).hexdigest()


def canonical_bytes(record: Mapping[str, Any]) -> bytes:
    """The record as JSON without a space too much, its keys sorted."""
    text = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _flat(one: Asset | Checks) -> Record:
    """The fields as they are; `asdict` would copy every value."""
    return {field.name: getattr(one, field.name) for field in dataclasses.fields(one)}


def _with_tuples(record: Mapping[str, Any]) -> dict[str, Any]:
    """JSON knows lists only."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in record.items()}


def file_digest(path: Path) -> str | None:
    """sha256 of a file; None where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _stated(record: Mapping[str, Any] | None, build: Any) -> Any:
    if record is None:
        return None
    return Stated(build(record["value"]), Origin(record["origin"]), record["evidence"], record["line"])
