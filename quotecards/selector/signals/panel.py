"""All signals of a statement, read in one pass over its words. Each value is what the signal's own measure gives.

The pass counts listed words and hears the cues of the other measures: those without a cue are not taken.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import filterfalse
from typing import NamedTuple

from quotecards.selector.signals.signal import FIGURES, AnyOf, Counts, Heard, ShareOf, Signal
from quotecards.selector.statement import Statement

_JOINED = re.compile(r"['.&/_-]")  # what may stand inside a word
_FIGURE = re.compile(r"\d")


class _Word(NamedTuple):
    """What a word is listed for: the places of signals, each with the most that counts, and the bits of cues."""

    counted: tuple[tuple[int, float], ...] = ()
    cues: int = 0


_UNLISTED = _Word()


class Panel:
    """Some signals, sorted by how they are measured: by word lists, where cues are heard, or always."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        self.signals = tuple(signals)
        self._shares: list[tuple[int, ShareOf]] = []
        self._heard: list[tuple[int, int, Callable[[Statement], float]]] = []  # place, bit, measure
        self._others: list[tuple[int, Callable[[Statement], float]]] = []
        self._words: dict[str, _Word] = {}
        self._otherwise: list[float] = []
        for at, signal in enumerate(self.signals):
            measure = signal.measure
            self._otherwise.append(measure.otherwise if isinstance(measure, Heard) else 0.0)
            if isinstance(measure, AnyOf | ShareOf):
                self._count(measure.words, at, float(measure.most) if isinstance(measure, AnyOf) else math.inf)
                self._shares += [(at, measure)] if isinstance(measure, ShareOf) else []
            elif isinstance(measure, Counts | Heard):
                bit = 1 << len(self._heard)
                self._listen(measure.cues, bit)
                self._heard.append((at, bit, measure.measure if isinstance(measure, Heard) else measure))
            else:
                self._others.append((at, measure))
        self._figures = self._words.pop(FIGURES, _UNLISTED).cues

    def values(self, statements: Sequence[Statement]) -> list[list[float]]:
        """For each statement one value for each signal, in their order.

        Signal by signal, which is faster than statement by statement.
        """
        rows = [(statement, *self._listed(statement)) for statement in statements]
        for at, bit, measure in self._heard:
            for statement, values, heard in rows:
                if heard & bit:
                    values[at] = measure(statement)
        for at, measure in self._others:
            for statement, values, _ in rows:
                values[at] = measure(statement)
        return [values for _, values, _ in rows]

    def _listed(self, statement: Statement) -> tuple[list[float], int]:
        """The values of word lists, and the cues that are heard."""
        values, words, heard = self._otherwise.copy(), statement.words, 0
        for counted, cues in filter(None, map(self._words.get, words)):
            heard |= cues
            for at, most in counted:
                if values[at] < most:
                    values[at] += 1.0
        for word in filterfalse(str.isalpha, statement.distinct):
            heard |= self._cues_inside(word)
        for at, share in self._shares:
            if values[at]:
                values[at] = share.value(values[at], len(words))
        return values, heard

    def _count(self, words: Iterable[str], at: int, most: float) -> None:
        for word in words:
            known = self._words.get(word, _UNLISTED)
            self._words[word] = known._replace(counted=(*known.counted, (at, most)))

    def _listen(self, words: Iterable[str], bit: int) -> None:
        for word in words:
            known = self._words.get(word, _UNLISTED)
            self._words[word] = known._replace(cues=known.cues | bit)

    def _cues_inside(self, word: str) -> int:
        """The cues in a word such as that’s, co-author or and/or, and figures in any."""
        heard = self._figures if _FIGURE.search(word) else 0
        if not word.isalnum():
            for part in _JOINED.split(word):
                heard |= self._words.get(part, _UNLISTED).cues
        return heard
