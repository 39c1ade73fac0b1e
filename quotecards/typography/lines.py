"""The best breaks for a given number of lines, by dynamic programming over the words.

What makes a setting bad is added up: for every line the square of what it strays from the mean beyond a breath, the
cost of where it ends (`breaks`), a last line of one word or nearly empty, and steps all the way (a staircase).
"""

import bisect
from collections.abc import Sequence
from itertools import accumulate, pairwise

from quotecards.typography.breaks import HYPHEN
from quotecards.typography.words import Word

RAG, BREATH = 1.5, 0.06  # a rag of six per cent is wanted: it shows that the text is not forced
LAST = 0.4  # the last line of a paragraph may be shorter than the others
LONELY, STUB, STUB_SHARE = 0.75, 0.8, 0.4
STAIRCASE = 0.06
_SLACK = 1e-9
# For a number of lines set, by the word that comes next: the cost so far and the first word of the last line.
_Layer = dict[int, tuple[float, int]]


class Paragraphs:
    """The words of a text, ready to be broken in any number of lines. All widths in em."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.count = len(words)
        self._sums = [0.0, *accumulate(word.advance + word.space for word in words)]
        self._starts: list[int] = []  # for each word, the first word of its paragraph
        self._ends: list[int] = []  # and the last one
        self._wholes: list[int] = []  # for each word, the first part of its compound or its phrase
        start = whole = 0
        for at, word in enumerate(words):
            self._starts.append(start)
            self._wholes.append(whole)
            if word.forced:
                self._ends += [at] * (at + 1 - start)
                start = at + 1
            whole = whole if word.cost >= HYPHEN and not word.space else at + 1
        self._trims = [word.space + word.end for word in words]
        self._leads = [word.start for word in words]
        # What the edges of a line can save at most; so no line of n has to hold more than total / n less this.
        self.saved = max(self._trims) + max(0.0, *self._leads)
        self.longest = max(range(self.count), key=lambda at: self.width(at, at))  # the widest on a line of its own

    @property
    def fewest(self) -> int:
        """The fewest lines there can be: one for each paragraph."""
        return sum(word.forced for word in self.words)

    @property
    def total(self) -> float:
        """The width of all words on one line."""
        return self._sums[-1]

    def width(self, first: int, last: int) -> float:
        """The width of a line of the words `first` to `last`."""
        return self._sums[last + 1] - self._sums[first] - self._trims[last] - self._leads[first]

    def narrowest(self, lines: int) -> float:
        """The least width in which the words go into `lines` lines."""
        longest = self.longest
        low = max(self.width(longest, longest), self.total / lines - self.saved)
        if self.needs(low) <= lines:
            return low
        high = max(self.total, low)
        if self.fewest == 1:  # set one after the other, every line but the last lacks less than the longest word
            high = min(high, low + self.width(longest, longest) + 2 * self.saved)
        while high - low > 0.002:
            middle = (low + high) / 2
            low, high = (low, middle) if self.needs(middle) <= lines else (middle, high)
        return high

    def needs(self, width: float) -> int:
        """How many lines of `width` the words need, set one after the other; a word that is too wide has its own."""
        lines, first = 0, 0
        while first < self.count:
            lines += 1
            # No word after this one can end the line, whatever the edges save; the nearest before it that fits does.
            most = self._sums[first] + width + self.saved + _SLACK
            last = min(bisect.bisect_right(self._sums, most, first + 1), self._ends[first] + 1, self.count) - 1
            while last > first and self.width(first, last) > width + _SLACK:
                last -= 1
            first = last + 1
        return lines

    def best(self, lines: int, width: float) -> list[int] | None:
        """The last word of each line, for the best setting in `lines` lines no wider than `width`."""
        target = self.total / lines
        layers: list[_Layer] = [{0: (0.0, 0)}]
        for number in range(1, lines + 1):
            layer: _Layer = {}
            for first, (so_far, _) in layers[-1].items():
                self._extend(layer, first, so_far, (width, target), lines - number)
            layers.append(layer)
        if self.count not in layers[-1]:
            return None
        ends, at = [], self.count
        for layer in reversed(layers[1:]):
            ends.append(at - 1)
            at = layer[at][1]
        return ends[::-1]

    def _extend(self, layer: _Layer, first: int, so_far: float, widths: tuple[float, float], lines_left: int) -> None:
        width, target = widths
        limit = self.count - lines_left  # every further line takes at least one word
        least = self.total - lines_left * (width + self.saved) - _SLACK  # what the further lines cannot hold
        start = min(bisect.bisect_left(self._sums, least, first + 1) - 1, self._ends[first])
        for last in range(start, limit):
            wide = self.width(first, last)
            if wide > width + _SLACK:
                break
            if lines_left or last + 1 == self.count:
                cost = so_far + self.line_cost(first, last, wide, target)
                known = layer.get(last + 1)
                if known is None or cost < known[0]:
                    layer[last + 1] = (cost, first)
            if self.words[last].forced:
                break

    def line_cost(self, first: int, last: int, wide: float, target: float) -> float:
        """What a line of the words `first` to `last` adds to the cost of a setting whose lines should be `target`."""
        share = wide / target if target else 1.0
        stray = max(0.0, abs(share - 1.0) - BREATH)
        word = self.words[last]
        if not word.forced:
            return RAG * stray * stray + word.cost
        if first == self._starts[last]:  # a paragraph of one line
            return 0.0
        cost = RAG * stray * stray * (LAST if share < 1.0 else 1.0)
        if first >= self._wholes[last]:  # one word
            cost += LONELY * max(0.4, 1.2 - share)
        return cost + STUB * max(0.0, STUB_SHARE - share)

    def widths(self, ends: Sequence[int]) -> list[float]:
        """The width of every line."""
        firsts = [0, *(end + 1 for end in ends[:-1])]
        return [self.width(first, end) for first, end in zip(firsts, ends, strict=True)]

    def cost(self, ends: Sequence[int]) -> float:
        """How bad a setting is."""
        target = self.total / len(ends)
        firsts = [0, *(end + 1 for end in ends[:-1])]
        widths = self.widths(ends)
        lines = zip(firsts, ends, widths, strict=True)
        total = sum(self.line_cost(first, end, wide, target) for first, end, wide in lines)
        return total + (STAIRCASE if self._is_staircase(widths) else 0.0)

    def _is_staircase(self, widths: Sequence[float]) -> bool:
        steps = [after - before for before, after in pairwise(widths)]
        if len(steps) < 2 or max(widths) - min(widths) < 0.15 * max(widths):
            return False
        return all(step > 0 for step in steps) or all(step < 0 for step in steps)
