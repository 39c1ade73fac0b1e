"""Talks whose guests are known: the invented openings in `training/openings`, and files of one's own with labels."""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.reading.openings import text_of

FOLDER = Path(__file__).parent.parent / "openings"
SETS = ("first", "second", "third", "usual", "mirrored", "blind", "sentences")
QUESTIONS, LABELS = "questions.json", "labels.json"
_PLAIN = 3  # every third opening, by its name, is plain text
_ANSWERS, _ASKS = "a", "q"


@dataclass(frozen=True, slots=True)
class Known:
    """A text around or of a talk, and who answers in it: everybody who does, in each spelling; nobody where an
    attentive reader cannot tell. `others` are people whom it names beside them.

    `path` is what the file is called: its ending says how it is to be read. `aside`: kept for measuring. `several`:
    whether it is several people who answer.
    """

    name: str
    path: str
    raw: bytes
    guests: tuple[str, ...]
    others: tuple[str, ...]
    aside: bool = False
    several: bool = False


def openings(sets: Sequence[str] = SETS, folder: Path = FOLDER) -> Iterator[Known]:
    """The openings of the sets, each around two questions and answers that name nobody."""
    questions = json.loads((folder / QUESTIONS).read_text(encoding="utf-8"))
    for record in records(sets, folder):
        yield opening(record, questions)


def records(sets: Sequence[str] = SETS, folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """The lines of the sets."""
    for name in sets:
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def opening(record: Mapping[str, Any], questions: Mapping[str, list[str]]) -> Known:
    """One of them: `record` has id, lang, title, byline, intro, closing, guest, others and aside, as the files have
    them; `questions` has question, answer, question, answer for each language."""
    marked = zlib.crc32(f"shape{record['id']}".encode()) % _PLAIN != 1
    text = text_of(record, questions[record["lang"]], marked)
    guests = _names(record["guest"])
    return Known(
        record["id"],
        "talk.md" if marked else "talk.txt",
        text.encode("utf-8"),
        guests,
        tuple(record["others"] or ()),
        bool(record.get("aside")),
        len(guests) > 1,
    )


def talks(folder: Path, *, every: int = 1) -> Iterator[Known]:
    """The files of a folder with `labels.json`: for each file what its paragraphs are, each as [kind, who, words], with
    "a" for what is answered and "q" for what is asked; who is a name, several spellings of it, or nothing.

    Of many files of one kind, one in `every` is taken, by their names. Raises OSError or ValueError where the labels
    cannot be read.
    """
    labels = json.loads((folder / LABELS).read_text(encoding="utf-8"))
    for file, paragraphs in sorted(labels.items()):
        name = f"{folder.name}/{file}"
        if zlib.crc32(name.encode()) % every:
            continue
        answering = dict.fromkeys(_names(who) for kind, who, _ in paragraphs if kind == _ANSWERS)
        asking = dict.fromkeys(one for kind, who, _ in paragraphs if kind == _ASKS for one in _names(who))
        guests = tuple(one for spellings in answering for one in spellings)
        raw = (folder / file).read_bytes()
        yield Known(name, str(folder / file), raw, guests, tuple(asking), several=len(answering) > 1)


def _names(who: str | list[str] | None) -> tuple[str, ...]:
    return (who,) if isinstance(who, str) else tuple(who or ())
