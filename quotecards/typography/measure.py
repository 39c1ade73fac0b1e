"""A stretch of text on one line, measured in em: its runs, its ink, and the body that margins align to."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from quotecards.model.theme import Align
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
    """Text on one line, in em from its starting point, y upwards.

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

    `cost` is that of ending a line after it; `forced` ends it.
    """

    advance: float
    space: float
    left: float
    right: float
    cost: float
    forced: bool


def line_of(text: str, clusters: Sequence[Cluster], language: str, library: FontLibrary, hang: Align | None) -> Line:
    """Shape `clusters`, which hold some of `text`; `hang` tells which edges marks may stand outside of."""
    pen = 0.0
    runs: list[tuple[Run, Shaped, float]] = []
    for run in runs_of(text, clusters):
        shaped = library.shape(run.key, run.shown, run.style.features, language)
        runs.append((run, shaped, pen))
        pen += shaped.advance
    ink = around(_shifted(shaped.ink, x) for _, shaped, x in runs) or (0.0, 0.0, pen, 0.0)
    words = text[clusters[0].start : clusters[-1].end]
    left, right = _body("".join(run.shown for run, _, _ in runs), runs, ink, hang) if hang else (ink[0], ink[2])
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
        words.append(Word(line.advance, blank, line.left, line.advance - line.right, stop.cost, stop.forced))
        places.append((first, end))
    return words, places


def _body(shown: str, runs: Sequence[tuple[Run, Shaped, float]], ink: Box, hang: Align) -> tuple[float, float]:
    """Left and right of the ink without the marks that hang."""
    opening = _OPENING.match(shown) if hang != "right" else None
    closing = _CLOSING.search(shown) if hang != "left" else None
    first = opening.end() if opening else 0
    last = closing.start() if closing else len(shown)
    left, right = ink[0], ink[2]
    if first >= last:  # nothing but marks
        return left, right
    placed = [
        (offset + glyph.source, _shifted(glyph.ink, x))
        for offset, (_, shaped, x) in zip(_offsets(runs), runs, strict=True)
        for glyph in shaped.glyphs
    ]
    if first:
        edges = (around(box for source, box in placed if source >= begin) for begin in (first, 1))
        left = next((edge[0] for edge in edges if edge and edge[0] - ink[0] <= MAX_HANG), left)
    if last < len(shown):
        edges = (around(box for source, box in placed if source < end) for end in (last, len(shown) - 1))
        right = next((edge[2] for edge in edges if edge and ink[2] - edge[2] <= MAX_HANG), right)
    return left, right


def _offsets(runs: Sequence[tuple[Run, Shaped, float]]) -> list[int]:
    return [0, *accumulate(len(run.shown) for run, _, _ in runs)][:-1]


def _shifted(box: Box | None, x: float) -> Box | None:
    return (box[0] + x, box[1], box[2] + x, box[3]) if box else None
