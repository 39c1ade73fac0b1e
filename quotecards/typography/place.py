"""Lines measured in em become lines in px: aligned on their ink, marks hung, the block set in its box."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from quotecards.model.layout import GlyphRun, Rect, SetLine
from quotecards.model.theme import Align, Valign
from quotecards.typography.library import FontLibrary
from quotecards.typography.measure import Line
from quotecards.typography.style import Style


class Heights(NamedTuple):
    """What a face reaches from the baseline, in em: capitals, ascenders (upwards), descenders (downwards)."""

    capitals: float
    top: float
    bottom: float


_MEASURED = "HdgjpqyQ,;"
_HAIR = 1e-4  # of a step: sizes are rounded to hundredths of a pixel
_USUAL = Heights(0.7, 0.75, 0.25)  # of a face that has none of these letters, such as one of pictures


def heights_of(style: Style, library: FontLibrary) -> Heights:
    """The heights of a style's first face with Latin letters, measured on them; of capitals alone where all are.

    They do not depend on the words, so that the baselines of a slot stand still from card to card.
    """
    key = next((key for key in style.keys if all(library.covers(key, letter) for letter in _MEASURED)), None)
    if key is None:
        return _USUAL
    em = float(library.font(key).face.upem)

    def reach(letter: str, edge: int) -> float:
        box = library.extents(key, library.font(key).get_nominal_glyph(ord(letter)))
        return box[edge] / em if box else 0.0

    capitals = reach("H", 3)
    if style.upper:
        return Heights(capitals, capitals, max(0.0, *(-reach(letter, 1) for letter in "Q,;")))
    return Heights(capitals, max(capitals, reach("d", 3)), max(0.0, *(-reach(letter, 1) for letter in "gjpqyQ,;")))


def block_of(lines: Sequence[Line], heights: Heights, leading: float) -> Heights:
    """`heights` for a whole block, raised where an accent or a mark of these lines reaches further."""
    last = len(lines) - 1
    top = max(line.ink[3] - at * leading for at, line in enumerate(lines))
    bottom = max(-line.ink[1] - (last - at) * leading for at, line in enumerate(lines))
    return Heights(heights.capitals, max(top, heights.top), max(bottom, heights.bottom))


def placed(
    lines: Sequence[Line],
    block: Heights,
    *,
    box: Rect,
    size: float,
    advance: float,
    align: Align,
    valign: Valign,
    step: float = 0.0,
) -> tuple[SetLine, ...]:
    """`lines` in `box` at `size` px, `advance` px apart; `block` are the heights from `block_of`.

    With a `step` all baselines are multiples of it, which `advance` then is too.
    """
    first = _first_baseline(block, box, size, (len(lines) - 1) * advance, valign=valign, step=step)
    return tuple(_placed(line, first + at * advance, box, size, align) for at, line in enumerate(lines))


def _first_baseline(block: Heights, box: Rect, size: float, depth: float, *, valign: Valign, step: float) -> float:
    """`depth` is from the first baseline to the last, in px."""
    highest = box.y + block.top * size
    lowest = box.bottom - block.bottom * size - depth
    # The eye takes the block from the capitals of the first line to the last baseline.
    capitals = block.capitals * size
    middle = box.y + (box.height - capitals - depth) / 2 + capitals
    wished = {"top": highest, "bottom": lowest, "middle": max(min(middle, lowest), highest)}[valign]
    if not step:
        return wished
    first, last = math.ceil(highest / step - _HAIR), math.floor(lowest / step + _HAIR)
    return max(min(round(wished / step), last), first) * step


def _placed(line: Line, baseline: float, box: Rect, size: float, align: Align) -> SetLine:
    if align == "left":
        x = box.x - line.left * size
    elif align == "right":
        x = box.right - line.right * size
    else:
        x = box.x + (box.width - line.width * size) / 2 - line.left * size
    runs = tuple(
        GlyphRun(
            font=run.key,
            size=size * run.scale,
            x=x + start * size,
            y=baseline,
            glyphs=tuple((glyph.id, glyph.x * size, -glyph.y * size) for glyph in shaped.glyphs),
            text=run.text,
            colour=run.style.colour,
        )
        for run, shaped, start in line.runs
    )
    left, bottom, right, top = line.ink
    ink = Rect(x + left * size, baseline - top * size, (right - left) * size, (top - bottom) * size)
    return SetLine(line.text, baseline, runs, ink)
