"""Words into the pieces that the network knows: the likeliest way of putting a word together, and where each stands.

The scheme is the unigram model of Kudo (2018) as XLM-RoBERTa's vocabulary uses it. It is written here because places
in the text are needed and its usual packages bring much more along; `training/guest_reader/check.py` holds it to the
same pieces.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from quotecards.errors import Place, SettingError

START, END, UNKNOWN = "<s>", "</s>", "<unk>"
_WORD = "▁"  # marks a piece that begins a word
_LONGEST_WORD = 400  # letters; what is longer is one unknown piece
_KEPT = 50_000  # words whose pieces are remembered
_UNLIKELY = 10.0  # log-odds by which an unknown letter is less likely than the rarest piece
_UNSEEN = frozenset(("Cc", "Cf"))  # categories of characters that are not seen


class Piece(NamedTuple):
    """The number of a piece, and where what it stands for begins and ends in the text."""

    number: int
    start: int
    end: int


class Pieces:
    """A vocabulary, and the pieces of texts."""

    def __init__(self, numbers: Mapping[str, int], scores: Sequence[float]) -> None:
        """`scores` are the log-probabilities of the pieces, by number."""
        self.start, self.end, self._unknown = (numbers[name] for name in (START, END, UNKNOWN))
        self._numbers = numbers
        self._scores = scores
        self._longest = max(map(len, numbers))
        self._rarest = min(scores) - _UNLIKELY
        self._words: dict[str, tuple[Piece, ...]] = {}

    @classmethod
    def load(cls, words: Path, scores: Path, array: Any) -> "Pieces":
        """The vocabulary in a file with one piece a line, whose number is its line, and a file of as many floats of
        32 bits; `array` is numpy. Raises SettingError when they cannot be read or do not fit each other."""
        place = Place(words.as_posix())
        try:
            numbers = dict(zip(words.read_text("utf-8").split("\n"), count()))
            values = array.fromfile(scores, dtype="<f4").tolist()
        except (OSError, ValueError) as error:
            raise SettingError("cannot be read", place=place) from error
        numbers.pop("", None)
        if len(values) != len(numbers) or not {START, END, UNKNOWN} <= numbers.keys():
            raise SettingError("is not a vocabulary", place=place)
        return cls(numbers, values)

    def encode(self, text: str) -> list[Piece]:
        """The pieces of a text, without any that mark its ends."""
        return list(self._encoded(text))

    def _encoded(self, text: str) -> Iterator[Piece]:
        at = 0
        for word in text.split():
            at = text.index(word, at)
            if (pieces := self._words.get(word)) is None:
                if len(self._words) >= _KEPT:
                    self._words.clear()
                pieces = self._words[word] = self._of_word(word)
            for number, start, end in pieces:
                yield Piece(number, at + start, at + end)
            at += len(word)

    def _of_word(self, word: str) -> tuple[Piece, ...]:
        letters, places = _normal(word)
        if len(letters) > _LONGEST_WORD:
            return (Piece(self._unknown, 0, len(word)),)
        ends = [*places[1:], len(word)]
        found: list[Piece] = []
        for number, start, end in self._likeliest(letters):
            again = number == self._unknown and bool(found) and found[-1].number == number
            found.append(Piece(number, found.pop().start if again else places[start], ends[end - 1]))
        return tuple(found)

    def _likeliest(self, letters: str) -> list[tuple[int, int, int]]:
        """The pieces of `letters` with the highest sum of scores (Viterbi)."""
        known, scores = self._numbers, self._scores
        length = len(letters)
        best = [0.0] + [float("-inf")] * length
        back = [(0, self._unknown)] * (length + 1)
        for start in range(length):
            base = best[start]
            if letters[start] not in known and base + self._rarest > best[start + 1]:
                best[start + 1], back[start + 1] = base + self._rarest, (start, self._unknown)
            for end in range(start + 1, min(length, start + self._longest) + 1):
                number = known.get(letters[start:end])
                if number is not None and base + scores[number] > best[end]:
                    best[end], back[end] = base + scores[number], (start, number)
        found = []
        end = length
        while end:
            start, number = back[end]
            found.append((number, start, end))
            end = start
        return found[::-1]


def _normal(word: str) -> tuple[str, list[int]]:
    """The letters of a word as the vocabulary has them (NFKC), behind the mark for its beginning, and the place of each
    in the word."""
    letters, places = [_WORD], [0]
    for at, character in enumerate(word):
        plain = character if character.isascii() else unicodedata.normalize("NFKC", character)
        for one in plain:
            if not one.isspace() and unicodedata.category(one) not in _UNSEEN:
                letters.append(one)
                places.append(at)
    return "".join(letters), places
