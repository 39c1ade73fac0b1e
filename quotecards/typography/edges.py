"""Where the eye sees the edge of a line: marks hang outside of it, round and pointed letters reach a little over it.

Only the edges that are aligned are treated: a ragged edge has no line to keep to.
"""

import functools
import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import uharfbuzz as hb

from quotecards.model.theme import Align
from quotecards.typography.clusters import Run
from quotecards.typography.library import FontLibrary
from quotecards.typography.shape import Box, Shaped, shifted

Placed = tuple[Run, Shaped, float]  # a run and where it starts, in em
_Glyph = tuple[int, Run, int, Box]  # character of the line, the run it is in, glyph, ink on the line
MAX_HANG = 0.7  # em; no mark need stand out further, so that a margin of 8 % holds it at any size
# Marks that may stand outside the edge, with the thin spaces that French sets beside its own: quotation marks, and at
# the end of a line else one stop or hyphen.
_OPENING = re.compile("(?:[“”„‟‘’‚‛«»‹›\"'「『][\u00a0\u202f ]*)+")
_CLOSING = re.compile("(?:[\u00a0\u202f]*[“”„‟‘’‚‛«»‹›\"'」』])+$|[.,\\-‐–、。，]$")
# How far a letter reaches over the edge: this share of the white at its side, measured no deeper than this many em,
# less that of an H with its serifs, which stands on the edge. By eye, on T, V, A, O and H below each other.
_SHARE, _DEEPEST = 0.35, 0.15
_RASTER = 64  # pixels per em at which the white is measured


class Hang(NamedTuple):
    """Which edges are aligned, and how many em may stand outside of them."""

    align: Align
    most: float


def edges_of(
    runs: Sequence[Placed], ink: Box, hang: Hang, library: FontLibrary, *, leftwards: bool
) -> tuple[float, float]:
    """Left and right of what is aligned, in em, inside of `ink` by `hang.most` at most."""
    align = hang.align
    shown = "".join(run.shown for run, _, _ in runs)
    beginning: Align = "right" if leftwards else "left"
    opening = _OPENING.match(shown) if align in {beginning, "center"} else None
    closing = _CLOSING.search(shown) if align != beginning else None
    first = opening.end() if opening else 0
    last = closing.start() if closing else len(shown)
    if first >= last:  # nothing but marks
        return ink[0], ink[2]
    glyphs = list(_glyphs(runs))
    # All the marks outside, or one of them.
    opens = [[glyph for glyph in glyphs if glyph[0] >= begin] for begin in (first, min(first, 1))]
    closes = [[glyph for glyph in glyphs if glyph[0] < end] for end in (last, max(last, len(shown) - 1))]
    left, right = (closes, opens) if leftwards else (opens, closes)
    return (
        _edge(left, ink, 0, hang.most, library) if align != "right" else ink[0],
        _edge(right, ink, 2, hang.most, library) if align != "left" else ink[2],
    )


def _glyphs(runs: Sequence[Placed]) -> list[_Glyph]:
    offsets = accumulate((len(run.shown) for run, _, _ in runs), initial=0)
    return [
        (offset + glyph.source, run, glyph.id, ink)
        for offset, (run, shaped, x) in zip(offsets, runs, strict=False)
        for glyph in shaped.glyphs
        if (ink := shifted(glyph.ink, x))
    ]


def _edge(choices: Sequence[Sequence[_Glyph]], ink: Box, side: int, most: float, library: FontLibrary) -> float:
    """The first edge (of box side 0 or 2) outside of which no more than `most` stands.

    Where even one mark is wider than that it stands out as far as it may.
    """
    inwards = 1 if side == 0 else -1
    for glyphs in filter(None, choices):
        _, run, glyph, box = min(glyphs, key=lambda glyph: inwards * glyph[3][side])
        edge = box[side] + inwards * run.scale * overhang(library, run.key, glyph, side)
        if abs(edge - ink[side]) <= most:
            return edge
    return ink[side] + inwards * most


def overhang(library: FontLibrary, key: str, glyph: int, side: int) -> float:
    """How far a glyph reaches over an edge on its left (side 0) or right (side 2), in em."""
    straight = library.font(key).get_nominal_glyph(ord("H"))
    level = _white(library, key, straight, side) if straight is not None else 0.0
    return _SHARE * max(0.0, _white(library, key, glyph, side) - level)


def _white(library: FontLibrary, key: str, glyph: int, side: int) -> float:
    """The mean depth of the white between a glyph's ink and the edge of its box, in em."""
    return library.remember(("white", key, glyph, side), functools.partial(_measured, library, key, glyph, side))


def _measured(library: FontLibrary, key: str, glyph: int, side: int) -> float:
    box = library.extents(key, glyph)
    if box is None or library.is_colour(key):
        return 0.0
    font = library.font(key)
    scale = _RASTER / font.face.upem
    left, bottom, right, top = (edge * scale for edge in box)
    raster = hb.RasterDraw()
    raster.extents = hb.RasterExtents(0, 0, round(right - left) + 1, round(top - bottom) + 1, 0)
    raster.transform = (scale, 0.0, 0.0, scale, -left, -bottom)
    raster.draw_glyph(font, glyph)
    drawn = raster.render()
    width, stride, pixels = drawn.extents.width, drawn.extents.stride, bytes(drawn.buffer)
    depths = []
    for row in range(drawn.extents.height):
        line = pixels[row * stride : row * stride + width]
        inked = next((at for at, level in enumerate(line if side == 0 else line[::-1]) if level > 127), None)
        if inked is not None:
            depths.append(min(inked / _RASTER, _DEEPEST))
    return sum(depths) / len(depths) - min(depths) if depths else 0.0
