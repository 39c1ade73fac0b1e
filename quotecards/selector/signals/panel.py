"""All signals of a statement, read in one pass over its words. Each value is what the signal's own measure gives."""

import re
from collections.abc import Callable, Iterable

from quotecards.selector.signals.signal import AnyOf, Counts, ShareOf, Signal
from quotecards.selector.statement import Statement

_JOINED = re.compile(r"['.&/_-]")  # what may stand inside a word


class Panel:
    """Some signals, sorted by how they are measured: by word lists, by patterns with cues, or each in its own way."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        self.signals = tuple(signals)
        self._listed: list[tuple[int, AnyOf | ShareOf]] = []
        self._patterns: list[tuple[int, int, Counts]] = []  # place, bit, measure
        self._others: list[tuple[int, Callable[[Statement], float]]] = []
        self._lists: dict[str, tuple[int, ...]] = {}
        self._cues: dict[str, int] = {}
        for at, signal in enumerate(self.signals):
            measure = signal.measure
            if isinstance(measure, AnyOf | ShareOf):
                for word in measure.words:
                    self._lists[word] = (*self._lists.get(word, ()), len(self._listed))
                self._listed.append((at, measure))
            elif isinstance(measure, Counts):
                bit = 1 << len(self._patterns)
                for cue in measure.cues:
                    self._cues[cue] = self._cues.get(cue, 0) | bit
                self._patterns.append((at, bit, measure))
            else:
                self._others.append((at, measure))

    def values(self, statement: Statement) -> list[float]:
        """One value for each signal, in their order."""
        values = [0.0] * len(self.signals)
        counts = [0] * len(self._listed)
        heard = 0
        for word in statement.words:
            for place in self._lists.get(word, ()):
                counts[place] += 1
            heard |= self._cues.get(word, 0) if word.isalnum() else self._cues_inside(word)
        for count, (at, listed) in zip(counts, self._listed, strict=True):
            if count:
                values[at] = listed.value(count, len(statement.words))
        for at, bit, pattern in self._patterns:
            if heard & bit:
                values[at] = pattern(statement)
        for at, measure in self._others:
            values[at] = measure(statement)
        return values

    def _cues_inside(self, word: str) -> int:
        """The cues in a word such as that’s, co-author or and/or."""
        heard = 0
        for part in _JOINED.split(word):
            heard |= self._cues.get(part, 0)
        return heard
