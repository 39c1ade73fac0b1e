"""How far apart lines have to be for nothing to touch: a leading is kept but where ink would meet ink."""

from collections.abc import Sequence
from itertools import pairwise

from quotecards.model.theme import Align
from quotecards.typography.measure import Line
from quotecards.typography.shape import Box, shifted

GAP = 0.02  # em of white at least between the ink of two lines


def least_leading(lines: Sequence[Line], least: float, align: Align) -> float:
    """`least`, or more where a mark below a line would touch one above the next; in em."""
    for upper, lower in pairwise(lines):
        if lower.ink[3] - upper.ink[1] + GAP > least:
            least = max(least, _needed(upper, lower, align, least))
    return least


def _needed(upper: Line, lower: Line, align: Align, leading: float) -> float:
    deep = [box for box in _inks(upper, align) if lower.ink[3] - box[1] + GAP > leading]
    tall = [box for box in _inks(lower, align) if box[3] - upper.ink[1] + GAP > leading]
    return max(
        (above[3] - below[1] + GAP for below in deep for above in tall if below[0] < above[2] and above[0] < below[2]),
        default=0.0,
    )


def _inks(line: Line, align: Align) -> list[Box]:
    """The ink of every glyph, measured from where the lines are aligned."""
    origin = {"left": line.left, "center": (line.left + line.right) / 2, "right": line.right}[align]
    boxes = (shifted(glyph.ink, x - origin) for _, shaped, x in line.runs for glyph in shaped.glyphs)
    return [box for box in boxes if box]
