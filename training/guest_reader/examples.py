"""What the network learns from: the pieces of openings as the reader shows them, and which are the guest's.

Passages, their kinds, their pieces and what is left out of long ones come from quotecards itself, so that the network
learns on what it will be shown.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from quotecards import resources
from quotecards.errors import QuotecardsError
from quotecards.readers.learned import GuestReader, Passage, Word
from quotecards.readers.learned.guest_reader import FOLDER, SCORES, VOCABULARY
from quotecards.readers.learned.pieces import Pieces
from quotecards.readers.learned.tagger import Tagger
from quotecards.readers.people.read_names import Reading
from training.guest_reader.labels import wanted
from training.guest_reader.openings import Known
from training.opened import Opened, opened


@dataclass(frozen=True, slots=True)
class Example:
    """The numbers of an opening's pieces, those of what they stand in, and which pieces are the guest's (1 or 0)."""

    pieces: tuple[int, ...]
    kinds: tuple[int, ...]
    wanted: tuple[int, ...]


class Noting(Tagger):
    """Runs no network, but notes what one would be fed."""

    def __init__(self) -> None:
        self.pieces: tuple[int, ...] = ()
        self.kinds: tuple[int, ...] = ()

    def chances(self, pieces: Sequence[int], kinds: Sequence[int]) -> list[float]:
        self.pieces, self.kinds = tuple(pieces), tuple(kinds)
        return [0.0] * len(pieces)


@dataclass(slots=True)
class Shown:
    """What the reader was shown of one opening."""

    passages: Sequence[Passage] = ()
    words: list[list[Word]] = field(default_factory=list)


class Watched(GuestReader):
    """The reader, with a network that only notes; `shown` is what it read last."""

    def __init__(self, pieces: Pieces) -> None:
        self.network = Noting()
        self.shown = Shown()
        super().__init__(pieces, self.network)

    def read(self, passages: Sequence[Passage]) -> list[list[Word]]:
        self.shown = Shown(passages, super().read(passages))
        return self.shown.words


def shipped_pieces() -> Pieces:
    """The vocabulary that comes with quotecards."""
    folder = resources.data(FOLDER)
    return Pieces.load(folder / VOCABULARY, folder / SCORES, np)


def examples_of(known: Iterable[Known], pieces: Pieces) -> Iterator[Example]:
    """What can be learned from each; nothing from what cannot be read, or whose labels say who answers."""
    reader = Watched(pieces)
    for one in known:
        try:
            talk = opened(one.raw, one.path, named=False)
        except QuotecardsError:
            continue
        if not talk.is_labelled:
            yield example(talk, one, reader)


def example(talk: Opened, known: Known, reader: Watched) -> Example:
    """One talk as the network sees it."""
    Reading.of(reader, talk.front, talk.decoded)
    shown = reader.shown
    marks = [0]  # for the beginning
    for theirs in wanted(shown.passages, shown.words, known.guests, known.others):
        marks += [*map(int, theirs), 0]  # for the end of the passage
    return Example(reader.network.pieces, reader.network.kinds, tuple(marks))
