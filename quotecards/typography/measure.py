"""A stretch of text on one line, measured in em: its runs, its ink, and the body that margins align to."""

from collections.abc import Sequence
from typing import NamedTuple

from quotecards.typography.bidi import visual_order
from quotecards.typography.clusters import Cluster, Run, runs_of
from quotecards.typography.edges import Hang, edges_of
from quotecards.typography.library import FontLibrary
from quotecards.typography.shape import Box, Shaped, around, scaled, shifted


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


def line_of(text: str, clusters: Sequence[Cluster], language: str, library: FontLibrary, hang: Hang | None) -> Line:
    """Shape `clusters`, which hold some of `text`; `hang` tells which edges marks may stand outside of."""
    pen = 0.0
    found = runs_of(text, clusters)
    shapes = [_shaped(run, language, library) for run in found]
    starts = [0.0] * len(found)
    for at in visual_order([run.level for run in found]):
        starts[at] = pen
        pen += shapes[at].advance
    runs = list(zip(found, shapes, starts, strict=True))
    ink = around(shifted(shaped.ink, x) for _, shaped, x in runs) or (0.0, 0.0, pen, 0.0)
    words = text[clusters[0].start : clusters[-1].end]
    left, right = (ink[0], ink[2])
    if hang:
        left, right = edges_of(runs, ink, hang, library, leftwards=clusters[0].base == 1)
    return Line(words, tuple(runs), pen, ink, left, right)


def _shaped(run: Run, language: str, library: FontLibrary) -> Shaped:
    """The run in em of the line's size, which is that of its style's first font."""
    leftwards = run.level % 2 == 1
    shaped = library.shape(run.key, run.shown, run.features, language, leftwards=leftwards, script=run.script)
    return scaled(shaped, run.scale)
