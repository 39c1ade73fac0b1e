"""All signals of a statement, read in one pass over its words. Each value is what the signal's own measure gives.

The pass counts listed words and hears the cues of the other measures: those without a cue are not taken.
"""

import re
from collections.abc import Callable, Iterable

from quotecards.selector.signals.signal import AnyOf, Counts, Heard, ShareOf, Signal
from quotecards.selector.statement import Statement

_JOINED = re.compile(r"['.&/_-]")  # what may stand inside a word


class Panel:
    """Some signals, sorted by how they are measured: by word lists, where cues are heard, or always."""

    def __init__(self, signals: Iterable[Signal]) -> None:
        self.signals = tuple(signals)
        self._listed: list[tuple[int, AnyOf | ShareOf]] = []
        self._heard: list[tuple[int, int, Callable[[Statement], float]]] = []  # place, bit, measure
        self._others: list[tuple[int, Callable[[Statement], float]]] = []
        lists: dict[str, tuple[int, ...]] = {}
        cues: dict[str, int] = {}
        self._otherwise: list[float] = []
        for at, signal in enumerate(self.signals):
            measure = signal.measure
            self._otherwise.append(measure.otherwise if isinstance(measure, Heard) else 0.0)
            if isinstance(measure, AnyOf | ShareOf):
                for word in measure.words:
                    lists[word] = (*lists.get(word, ()), len(self._listed))
                self._listed.append((at, measure))
            elif isinstance(measure, Counts | Heard):
                bit = 1 << len(self._heard)
                for cue in measure.cues:
                    cues[cue] = cues.get(cue, 0) | bit
                self._heard.append((at, bit, measure.measure if isinstance(measure, Heard) else measure))
            else:
                self._others.append((at, measure))

        # For each word the lists that it stands on, and the bits of the measures that it is a cue for.
        self._words = {word: (lists.get(word, ()), cues.get(word, 0)) for word in lists.keys() | cues.keys()}

    def values(self, statement: Statement) -> list[float]:
        """One value for each signal, in their order."""
        values = self._otherwise.copy()
        counts: dict[int, int] = {}
        heard = 0
        for word in statement.words:
            known = self._words.get(word)
            if known:
                heard |= known[1]
                for place in known[0]:
                    counts[place] = counts.get(place, 0) + 1
            if not word.isalnum():
                heard |= self._cues_inside(word)
        for place, count in counts.items():
            at, listed = self._listed[place]
            values[at] = listed.value(count, len(statement.words))
        for at, bit, measure in self._heard:
            if heard & bit:
                values[at] = measure(statement)
        for at, measure in self._others:
            values[at] = measure(statement)
        return values

    def _cues_inside(self, word: str) -> int:
        """The cues in a word such as that’s, co-author or and/or."""
        heard = 0
        for part in _JOINED.split(word):
            known = self._words.get(part)
            heard |= known[1] if known else 0
        return heard
