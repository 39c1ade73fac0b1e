"""The words of a text, each measured once in em: what stands between two places where a line may end."""

from collections.abc import Sequence
from typing import NamedTuple

from quotecards.typography.breaks import BOUND, HYPHEN, Break, breaks_of
from quotecards.typography.clusters import Cluster
from quotecards.typography.edges import Hang
from quotecards.typography.hyphens import hyphen_points
from quotecards.typography.library import FontLibrary
from quotecards.typography.measure import Line, line_of


class Word(NamedTuple):
    """What stands between two breaks: its advance and the blank after it, what an edge of the line trims of it.

    `start` is at the edge where lines begin, the right one where the text runs from right to left. `cost` is that of
    ending a line after it; `forced` ends it; `hyphen` adds one to a line that ends so, which makes `end` negative.
    """

    advance: float
    space: float
    start: float
    end: float
    cost: float
    forced: bool
    hyphen: bool = False


class Copy:
    """Text that is ready to be set: its clusters, and its words with the clusters of each.

    `widest` is the room in em that there is at the smallest size: only a word wider than that is hyphenated, or parted
    where it otherwise keeps together.
    """

    def __init__(
        self,
        text: str,
        clusters: Sequence[Cluster],
        *,
        language: str,
        library: FontLibrary,
        hang: Hang | None,
        widest: float,
    ) -> None:
        self.text = text
        self.clusters = clusters
        self._language = language
        self._library = library
        self._hang = hang
        self._at = {cluster.start: at for at, cluster in enumerate(clusters)}
        found = breaks_of(text, language)
        kept = [stop for stop in found if stop.cost < BOUND and stop.at in self._at]
        self.words, self.places = self._measured(kept)
        wide = [
            (clusters[first].start, clusters[end - 1].end)
            for word, (first, end) in zip(self.words, self.places, strict=True)
            if word.advance - word.start - word.end > widest
        ]
        if wide:
            more = {stop.at: stop for stop in self._within(wide, found)}
            merged = {stop.at: stop for stop in kept} | more
            self.words, self.places = self._measured([merged[at] for at in sorted(merged)])

    def lines(self, ends: Sequence[int]) -> list[Line]:
        """The lines that end with these words, shaped whole."""
        firsts = [0, *(end + 1 for end in ends[:-1])]
        return [
            self._line(self.places[first][0], self.places[end][1], hyphen=self.words[end].hyphen)
            for first, end in zip(firsts, ends, strict=True)
        ]

    def word(self, index: int) -> str:
        """A word as written."""
        first, end = self.places[index]
        return self.text[self.clusters[first].start : self.clusters[end - 1].end]

    def _within(self, spans: Sequence[tuple[int, int]], found: Sequence[Break]) -> list[Break]:
        """The breaks inside of words that are too wide: those that are bound otherwise, and hyphens."""
        more: list[Break] = []
        for start, end in spans:
            points = (start + at for at in hyphen_points(self.text[start:end], self._language))
            more += [Break(at, HYPHEN, forced=False, hyphen=True) for at in points if at in self._at]
            more += [stop for stop in found if start < stop.at < end and stop.at in self._at]
        return more

    def _measured(self, breaks: Sequence[Break]) -> tuple[list[Word], list[tuple[int, int]]]:
        """The words between the breaks, and for each which clusters it holds (without the blanks around it)."""
        clusters = self.clusters
        words: list[Word] = []
        places: list[tuple[int, int]] = []
        begin = 0
        for stop in (*breaks, Break(len(self.text), 0.0, forced=True)):
            next_begin = self._at.get(stop.at, len(clusters))
            first, end = begin, next_begin
            while end > first and clusters[end - 1].shown.isspace():
                end -= 1
            while first < end and clusters[first].shown.isspace():
                first += 1
            begin = next_begin
            if first == end:  # an empty line, or blanks at an end of the text
                if words and stop.forced:
                    words[-1] = words[-1]._replace(forced=True, cost=0.0)
                continue
            words.append(self._word(first, end, next_begin, stop))
            places.append((first, end))
        return words, places

    def _word(self, first: int, end: int, next_begin: int, stop: Break) -> Word:
        line = self._line(first, end)
        last = self._line(first, end, hyphen=True) if stop.hyphen else line
        blank = 0.0
        if next_begin > end:
            blank = line_of(self.text, self.clusters[end:next_begin], self._language, self._library, None).advance
        if self.clusters[first].base:
            start, finish = line.advance - line.right, last.left
        else:
            start, finish = line.left, line.advance - last.right
        return Word(line.advance, blank, start, finish, stop.cost, stop.forced, stop.hyphen)

    def _line(self, first: int, end: int, *, hyphen: bool = False) -> Line:
        clusters = list(self.clusters[first:end])
        if hyphen:
            at = clusters[-1].end
            clusters.append(clusters[-1]._replace(start=at, end=at, shown="-"))
        return line_of(self.text, clusters, self._language, self._library, self._hang)
