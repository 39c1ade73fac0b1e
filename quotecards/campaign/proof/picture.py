"""The proof from one picture: what is inscribed in its file, and the interview that its words were taken from.

A picture alone can tell that the edits lead from the words of the source to those of the card, and that the pixels are
those that were written. Only the source proves the words themselves. That the pixels show them, neither can: for that
the manifest records the lines of every picture.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecards.campaign.proof.words import edit_flaws, source_flaws
from quotecards.campaign.records.record import file_digest
from quotecards.errors import Place, QuotecardsError, SettingError
from quotecards.exporters import SUFFIXES, Inside, look_inside
from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.text import Document
from quotecards.readers import read_document
from quotecards.storage import reason

PICTURES = frozenset({*SUFFIXES.values(), ".jpeg"})
MAX_BYTES = 200_000_000
# Who speaks may be told elsewhere than in the source; a sidecar counts as part of it where it lies beside it.
_NAMED_BY = {
    Origin.GIVEN.value: "by whoever made the card",
    Origin.CAMPAIGN.value: "by the campaign",
    Origin.SIDECAR.value: "in a file beside the source, which is not here",
}


@dataclass(frozen=True, slots=True)
class PictureProof:
    """What was found out about one picture: what holds, what speaks against it, and what could not be proved here."""

    picture: Path
    text: str | None = None
    speaker: str | None = None
    proved: tuple[str, ...] = ()
    flaws: tuple[str, ...] = ()
    left_open: tuple[str, ...] = ()
    words_proved: bool = False  # against the source, and nothing speaks against them


def verify_picture(path: Path, *, source: Path | None = None, folders: Sequence[Path] = ()) -> PictureProof:
    """Prove the picture at `path` against `source`, or against the file that its record names, looked for in `folders`.

    Raises SettingError where it is no picture that can be read.
    """
    inside = _look(path)
    record = _record(inside)
    if record is None:
        why = "it carries no record of its words: it was made from given words, or a platform removed the metadata"
        return PictureProof(path, flaws=(why,))
    proved: list[str] = []
    flaws: list[str] = []
    left_open: list[str] = []
    try:
        _pixels(inside, proved, flaws, left_open)
        _edits(record, proved, flaws)
        interview = source or _found(record, folders)
        _source(record, interview, proved, flaws, left_open)
        text, speaker = str(record["text"]), str(record["speaker"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return PictureProof(path, flaws=("its record is damaged",))
    return PictureProof(
        path, text, speaker, tuple(proved), tuple(flaws), tuple(left_open), bool(interview) and not flaws
    )


def _look(path: Path) -> Inside:
    place = Place(path.as_posix())
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SettingError(f"is larger than {MAX_BYTES // 1_000_000} MB", place=place)
        return look_inside(path.read_bytes())
    except OSError as error:
        raise SettingError(f"cannot be read: {reason(error)}", place=place) from error
    except ValueError as error:
        raise SettingError(str(error), place=place, hint="name a picture that quotecards made") from error


def _record(inside: Inside) -> Mapping[str, Any] | None:
    if inside.provenance is None:
        return None
    try:
        record = json.loads(inside.provenance)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _pixels(inside: Inside, proved: list[str], flaws: list[str], left_open: list[str]) -> None:
    if inside.pixels is None or inside.now is None:
        left_open.append("whether the picture was changed: this encoding carries no digest of its pixels")
    elif inside.pixels == inside.now:
        proved.append("the pixels are, byte for byte, those that were written")
    else:
        flaws.append("the picture was changed after it was made")


def _edits(record: Mapping[str, Any], proved: list[str], flaws: list[str]) -> None:
    found = list(edit_flaws(record))
    flaws += found
    if not found:
        done = ", ".join(sorted({str(edit["kind"]).replace("_", " ") for edit in record["edits"]}))
        proved.append(f"no word was changed on the way from the source to the card ({done or 'nothing edited'})")


def _source(
    record: Mapping[str, Any], source: Path | None, proved: list[str], flaws: list[str], left_open: list[str]
) -> None:
    path, line = str(record["path"]), int(record["line"])
    if source is None:
        left_open.append(f"whether {path} holds the words in line {line}: name the file with --source")
        return
    speaker = str(record["speaker"])
    named = _NAMED_BY.get(str(record["speaker_origin"]))
    try:
        document = _read(source)
        nobody = not any(turn.speaker for turn in document.turns)
        if named and (nobody or record["speaker_origin"] != Origin.SIDECAR.value):
            document = _read(source, speaker)
            left_open.append(f"who speaks: {speaker} was named {named}, not by the source")
        else:
            named = None
    except QuotecardsError as error:
        flaws.append(str(error))
        return
    found = list(source_flaws(document, record, speaker))
    flaws += found
    if not found:
        by = "" if named else f", said by {speaker}"
        proved.append(f"the words stand in line {line} of {source.as_posix()}, in one answer{by}")


def _read(source: Path, speaker: str | None = None) -> Document:
    declared = Credits(speaker=Stated(speaker, Origin.GIVEN)) if speaker else None
    return read_document(source, shown_as=source.as_posix(), declared=declared)


def _found(record: Mapping[str, Any], folders: Sequence[Path]) -> Path | None:
    """The recorded file, with the recorded digest, in one of `folders`."""
    for folder in folders:
        for path in _candidates(folder, str(record["path"])):
            if path.is_file() and file_digest(path) == record["sha256"]:
                return path
    return None


def _candidates(folder: Path, recorded: str) -> Iterator[Path]:
    """A record may come from anywhere: only a path that stays below the folder is followed."""
    parts = [part for part in recorded.split("/") if part not in ("", ".")]
    while parts and parts[0] == "..":
        parts = parts[1:]
    if parts and ".." not in parts and not set("\\:\0") & set(recorded):
        yield folder.joinpath(*parts)
