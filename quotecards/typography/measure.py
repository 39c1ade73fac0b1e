"""A stretch of text on one line, measured in em: its runs, its ink, and the body that margins align to."""

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from quotecards.model.theme import Align
from quotecards.typography.bidi import visual_order
from quotecards.typography.breaks import BOUND, Break
from quotecards.typography.clusters import Cluster, Run, runs_of
from quotecards.typography.library import FontLibrary
from quotecards.typography.shape import Box, Shaped, around

# Marks that may stand outside the edge, with the thin spaces that French sets beside its own: quotation marks, and at
# the end of a line else one stop or hyphen.
_OPENING = re.compile("(?:[“”„‟‘’‚‛«»‹›\"'「『][\u00a0\u202f ]*)+")
_CLOSING = re.compile("(?:[\u00a0\u202f]*[“”„‟‘’‚‛«»‹›\"'」』])+$|[.,\\-‐–]$")
MAX_HANG = 0.7  # em; what would stand out further stays inside, so that a margin of 8 % holds it at any size


class Line(NamedTuple):
    """Text on one line, in em from its left end, y upwards; the runs are in the order of the text.

    `left` and `right` bound the ink that is aligned; hanging marks stand outside of them, inside `ink`.
    """

    text: str
    runs: tuple[tuple[Run, Shaped, float], ...]
    advance: float
    ink: Box
    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left


class Word(NamedTuple):
    """What stands between two breaks: its advance and the blank after it, what an edge of the line trims of it.

    `start` is at the edge where lines begin, the right one where the text runs from right to left. `cost` is that of
    ending a line after it; `forced` ends it.
    """

    advance: float
    space: float
    start: float
    end: float
    cost: float
    forced: bool


def line_of(text: str, clusters: Sequence[Cluster], language: str, library: FontLibrary, hang: Align | None) -> Line:
    """Shape `clusters`, which hold some of `text`; `hang` tells which edges marks may stand outside of."""
    pen = 0.0
    found = runs_of(text, clusters)
    shapes = [library.shape(run.key, run.shown, run.features, language, leftwards=run.level % 2 == 1) for run in found]
    starts = [0.0] * len(found)
    for at in visual_order([run.level for run in found]):
        starts[at] = pen
        pen += shapes[at].advance
    runs = list(zip(found, shapes, starts, strict=True))
    ink = around(_shifted(shaped.ink, x) for _, shaped, x in runs) or (0.0, 0.0, pen, 0.0)
    words = text[clusters[0].start : clusters[-1].end]
    left, right = _body(runs, ink, hang, leftwards=clusters[0].base == 1) if hang else (ink[0], ink[2])
    return Line(words, tuple(runs), pen, ink, left, right)


def words_of(
    text: str,
    clusters: Sequence[Cluster],
    breaks: Sequence[Break],
    *,
    language: str,
    library: FontLibrary,
    hang: Align | None,
) -> tuple[list[Word], list[tuple[int, int]]]:
    """The words between the breaks, and for each which clusters it holds (without the blanks around it)."""
    starts = {cluster.start: at for at, cluster in enumerate(clusters)}
    usable = [at for at in breaks if at.at in starts and at.cost < BOUND]
    words: list[Word] = []
    places: list[tuple[int, int]] = []
    begin = 0
    for stop in (*usable, Break(len(text), 0.0, True)):
        next_begin = starts.get(stop.at, len(clusters))
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
        line = line_of(text, clusters[first:end], language, library, hang)
        blank = line_of(text, clusters[end:next_begin], language, library, None).advance if next_begin > end else 0.0
        trims = (line.left, line.advance - line.right)
        start, finish = trims[::-1] if clusters[first].base else trims
        words.append(Word(line.advance, blank, start, finish, stop.cost, stop.forced))
        places.append((first, end))
    return words, places


def _body(runs: Sequence[tuple[Run, Shaped, float]], ink: Box, hang: Align, *, leftwards: bool) -> tuple[float, float]:
    """Left and right of the ink without the marks that hang."""
    shown = "".join(run.shown for run, _, _ in runs)
    beginning: Align = "right" if leftwards else "left"
    opening = _OPENING.match(shown) if hang in {beginning, "center"} else None
    closing = _CLOSING.search(shown) if hang != beginning else None
    first = opening.end() if opening else 0
    last = closing.start() if closing else len(shown)
    if first >= last:  # nothing but marks
        return ink[0], ink[2]
    placed = [
        (offset + glyph.source, _shifted(glyph.ink, x))
        for offset, (_, shaped, x) in zip(_offsets(runs), runs, strict=True)
        for glyph in shaped.glyphs
    ]
    edges = [ink[0], ink[2]]
    begin_side, end_side = (1, 0) if leftwards else (0, 1)
    if first:
        rest = (around(box for source, box in placed if source >= begin) for begin in (first, 1))
        edges[begin_side] = _edge(rest, ink, begin_side)
    if last < len(shown):
        rest = (around(box for source, box in placed if source < end) for end in (last, len(shown) - 1))
        edges[end_side] = _edge(rest, ink, end_side)
    return edges[0], edges[1]


def _edge(inner: Iterable[Box | None], ink: Box, side: int) -> float:
    """The first edge of `inner` (0: left, 1: right) outside of which no more than `MAX_HANG` stands, else the ink's."""
    for box in inner:
        if box and abs(box[2 * side] - ink[2 * side]) <= MAX_HANG:
            return box[2 * side]
    return ink[2 * side]


def _offsets(runs: Sequence[tuple[Run, Shaped, float]]) -> list[int]:
    return [0, *accumulate(len(run.shown) for run, _, _ in runs)][:-1]


def _shifted(box: Box | None, x: float) -> Box | None:
    return (box[0] + x, box[1], box[2] + x, box[3]) if box else None
