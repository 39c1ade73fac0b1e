"""Reads what stands around a talk and says of each word how likely it names whoever answers in it.

It knows no list of names and no rule: a network learned it from openings whose guests are known
(`training/MODEL_CARD.md`). It is asked only where no label and no declared credit names the guest.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quotecards import resources
from quotecards.network import engine, is_runtime_installed

if TYPE_CHECKING:
    from quotecards.readers.learned.pieces import Piece, Pieces
    from quotecards.readers.learned.tagger import Tagger

FOLDER, VOCABULARY, SCORES = "guest_reader", "pieces.txt", "scores.bin"
_OPENING, _BELOW = 360, 120  # pieces that it is shown of what stands above the talk, and below
_TAIL = 100  # of the former, as the guest is often presented right above the talk
_POSITIONS = 512  # pieces and ends of passages that the network can tell the places of
NOTED = 110  # of a paragraph that may be a note


class Kind(IntEnum):
    """What a passage is, as the network knows it."""

    MARK = 0
    HEADING = 1
    TOLD = 2
    BYLINE = 3
    BELOW = 4
    ASKED = 5


class Passage(NamedTuple):
    """A paragraph of what stands around a talk, and its line in the text."""

    kind: Kind
    text: str
    line: int


class Word(NamedTuple):
    """Letters in a row that the network saw as one piece, and how likely they are a part of the guest's name."""

    start: int
    end: int
    chance: float


class GuestReader:
    """Reads openings. The same opening gets the same chances whatever was read before."""

    def __init__(self, pieces: "Pieces", tagger: "Tagger") -> None:
        self._pieces = pieces
        self._tagger = tagger

    @classmethod
    def load(cls, folder: Path | None = None) -> "GuestReader":
        """The reader that comes with quotecards, or the one in `folder`. Raises SettingError when a file of it cannot
        be read or onnxruntime is not installed."""
        from quotecards.readers.learned.pieces import Pieces  # whoever reads labels alone needs neither
        from quotecards.readers.learned.tagger import Tagger

        folder = folder or resources.data(FOLDER)
        _, numpy = engine()
        return cls(Pieces.load(folder / VOCABULARY, folder / SCORES, numpy), Tagger.load(folder))

    def read(self, passages: Sequence[Passage]) -> list[list[Word]]:
        """The words of each passage; of long ones those that the network was shown."""
        below = [passage.text for passage in passages if passage.kind is Kind.BELOW]
        shown_above = iter(self._above([passage.text for passage in passages if passage.kind is not Kind.BELOW]))
        shown_below = iter(self._first(below, _BELOW))
        cut = _fitting(next(shown_below if passage.kind is Kind.BELOW else shown_above) for passage in passages)
        numbers, kinds = [self._pieces.start], [int(Kind.MARK)]
        for passage, pieces in zip(passages, cut, strict=False):
            numbers += [*(piece.number for piece in pieces), self._pieces.end]
            kinds += [int(passage.kind)] * (len(pieces) + 1)
        chances = iter(self._tagger.chances(numbers, kinds)[1:])
        read = []
        for pieces in cut:
            read.append([Word(piece.start, piece.end, next(chances)) for piece in pieces])
            next(chances)
        return read + [[] for _ in passages[len(cut) :]]

    def note_chance(self, text: str) -> float:
        """How likely a paragraph is a note of an editor and not said in a talk, by its words alone (0–1)."""
        pieces = [piece.number for piece in self._pieces.encode(text)[:NOTED]]
        numbers = [self._pieces.start, *pieces, self._pieces.end]
        return self._tagger.note_chance(numbers, [int(Kind.TOLD)] * len(numbers))

    def _above(self, texts: Sequence[str]) -> list[list["Piece"]]:
        """The pieces that it is shown of what stands above the talk: all, or the first and the last ones."""
        whole = self._first(texts, _OPENING + 1)
        if sum(map(len, whole)) <= _OPENING:
            return whole
        head, tail = self._first(texts, _OPENING - _TAIL), self._last(texts, _TAIL)
        return [sorted({*first, *last}, key=lambda piece: piece.start) for first, last in zip(head, tail, strict=True)]

    def _first(self, texts: Sequence[str], most: int) -> list[list["Piece"]]:
        """The first pieces of texts; those behind are not even taken apart."""
        found: list[list[Piece]] = []
        for text in texts:
            left = most - sum(map(len, found))
            found.append(self._pieces.encode(text)[:left] if left > 0 else [])
        return found

    def _last(self, texts: Sequence[str], most: int) -> list[list["Piece"]]:
        found: list[list[Piece]] = []
        for text in reversed(texts):
            left = most - sum(map(len, found))
            found.append(self._pieces.encode(text)[-left:] if left > 0 else [])
        return found[::-1]


def _fitting(shown: Iterable[list["Piece"]]) -> list[list["Piece"]]:
    """As much as the network has room for, with an end behind each passage: of many short ones not all."""
    room = _POSITIONS - 1  # for the beginning
    fitting: list[list[Piece]] = []
    for pieces in shown:
        if room <= 0:
            break
        fitting.append(pieces[: room - 1])
        room -= len(fitting[-1]) + 1
    return fitting


@cache
def shipped() -> GuestReader | None:
    """The reader that comes with quotecards; None where what the extra `reader` brings is not installed."""
    return GuestReader.load() if is_runtime_installed() and resources.data(FOLDER).is_dir() else None
