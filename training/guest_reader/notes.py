"""Paragraphs that are notes of editors, and such as are said in talks: what the head that tells them apart learns from.

Notes are what stands below the openings, and below the last answers of talks with labels of one's own (openings.py);
what is said are the paragraphs of their answers, the last sentences of those, and the answers around the openings.
Paragraphs that say “I” are left out of the notes, as the reader never asks about them.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotecards.errors import QuotecardsError
from quotecards.readers.learned import Kind
from quotecards.readers.learned.guest_reader import NOTED
from quotecards.readers.learned.pieces import Pieces
from quotecards.readers.roles.afterwords import says_i
from training.guest_reader.examples import Example
from training.guest_reader.openings import FOLDER, LABELS, QUESTIONS, SETS, records
from training.opened import opened

BELOW = 6  # paragraphs below the last answer that are notes
_SENTENCES = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-ÞА-Я„«“\"])")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text, whether it is a note, and the talk or the set that it comes from."""

    text: str
    is_note: bool
    source: str


def of_openings(folder: Path = FOLDER) -> Iterator[Paragraph]:
    """What stands below the openings, and the answers that stand around them."""
    for record in records(SETS, folder):
        for text in (record["closing"] or "").split("\n\n"):
            if text.strip() and not says_i(text):
                yield Paragraph(" ".join(text.split()), is_note=True, source=record["id"])
    for language, texts in json.loads((folder / QUESTIONS).read_text(encoding="utf-8")).items():
        for answer in texts[1::2]:
            yield Paragraph(answer, is_note=False, source=language)


def of_talks(folder: Path) -> Iterator[Paragraph]:
    """What is answered in the files of a folder with labels.json, and what stands closely below the last answer."""
    labels = json.loads((folder / LABELS).read_text(encoding="utf-8"))
    for file, labelled in sorted(labels.items()):
        try:
            talk = opened((folder / file).read_bytes(), str(folder / file))
        except QuotecardsError:
            continue
        answers = [text for kind, _, text in labelled if kind == "a"]
        source = f"{folder.name}/{file}"
        for answer in answers:
            text = " ".join(answer.split())
            last = _SENTENCES.split(text)[-1]
            yield from (Paragraph(one, is_note=False, source=source) for one in dict.fromkeys((text, last)))
        for text in _below([part.block.text for part in talk.decoded], [text for _, _, text in labelled], answers):
            yield Paragraph(" ".join(text.split()), is_note=True, source=source)


def noted_example(text: str, pieces: Pieces) -> Example:
    """What the network is fed of a paragraph, as the reader feeds it."""
    numbers = (pieces.start, *(piece.number for piece in pieces.encode(text)[:NOTED]), pieces.end)
    return Example(numbers, (int(Kind.TOLD),) * len(numbers), (0,) * len(numbers))


def _below(paragraphs: Sequence[str], labelled: Sequence[str], answers: Sequence[str]) -> Iterable[str]:
    """The first paragraphs below the last answer that no label knows and that do not say “I”."""
    known, said = "".join(map(_letters, labelled)), "".join(map(_letters, answers))
    last = max((at for at, text in enumerate(paragraphs) if _letters(text) and _letters(text) in said), default=-1)
    behind = paragraphs[last + 1 : last + 1 + BELOW] if last >= 0 else ()
    return (text for text in behind if _letters(text) and _letters(text) not in known and not says_i(text))


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
