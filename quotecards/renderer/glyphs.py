"""Outlines to coverage, and glyphs with colours of their own to pictures.

HarfBuzz rasterises, so that the same font file gives the same pixels on every machine.
"""

import math
from collections.abc import Sequence
from typing import Any, Protocol

import uharfbuzz as hb
from PIL import Image

from quotecards.model.layout import GlyphRun


class GlyphSource(Protocol):
    """What hands out fonts by the key that a run carries: the font library."""

    def font(self, key: str) -> Any:
        """The `uharfbuzz.Font` of a key, scaled to its units per em."""
        ...

    def extents(self, key: str, glyph: int) -> tuple[int, int, int, int] | None:
        """Left, bottom, right and top of a glyph's ink in font units; None for a blank."""
        ...

    def is_colour(self, key: str) -> bool:
        """Whether the font's glyphs bring their own colours (emoji)."""
        ...


def coverage(runs: Sequence[GlyphRun], fonts: GlyphSource) -> tuple[Image.Image, tuple[int, int]] | None:
    """The coverage mask of all the runs (mode L) and where its top left corner belongs; None where there is no ink."""
    bounds = _bounds(runs, fonts)
    if bounds is None:
        return None
    left, top, right, bottom = bounds
    raster = hb.RasterDraw()
    raster.extents = hb.RasterExtents(0, 0, right - left, bottom - top, 0)
    for run in runs:
        font = fonts.font(run.font)
        scale = run.size / font.face.upem
        x, y = run.x - left, bottom - run.y  # the raster's y runs upwards
        for glyph, dx, dy in run.glyphs:
            raster.transform = (scale, 0.0, 0.0, scale, x + dx, y - dy)
            raster.draw_glyph(font, glyph)
    drawn = raster.render()
    size = (drawn.extents.width, drawn.extents.height)
    mask = Image.frombuffer("L", size, drawn.buffer, "raw", "L", drawn.extents.stride, -1)
    return mask, (left, top)


def picture(run: GlyphRun, fonts: GlyphSource) -> tuple[Image.Image, tuple[int, int]] | None:
    """A run of a colour font (mode RGBA) and where its top left corner belongs; None where there is no ink."""
    bounds = _bounds((run,), fonts)
    if bounds is None:
        return None
    left, top, right, bottom = bounds
    font = fonts.font(run.font)
    scale = run.size / font.face.upem
    raster = hb.RasterPaint()
    raster.extents = hb.RasterExtents(0, 0, right - left, bottom - top, 0)
    raster.foreground = hb.Color(*run.colour, 255)
    for glyph, dx, dy in run.glyphs:
        raster.transform = (scale, 0.0, 0.0, scale, run.x + dx - left, bottom - run.y - dy)
        raster.paint_glyph(font, glyph)
    drawn = raster.render()
    size = (drawn.extents.width, drawn.extents.height)
    # HarfBuzz multiplies colours by their opacity; "BGRa" takes that back.
    return Image.frombuffer("RGBA", size, bytes(drawn.buffer), "raw", "BGRa", drawn.extents.stride, -1), (left, top)


def _bounds(runs: Sequence[GlyphRun], fonts: GlyphSource) -> tuple[int, int, int, int] | None:
    """The whole pixels that the ink touches, with one to spare: left, top, right, bottom."""
    boxes = []
    for run in runs:
        scale = run.size / fonts.font(run.font).face.upem
        for glyph, dx, dy in run.glyphs:
            ink = fonts.extents(run.font, glyph)
            if ink is not None:
                x, y = run.x + dx, run.y + dy
                boxes.append((x + ink[0] * scale, y - ink[3] * scale, x + ink[2] * scale, y - ink[1] * scale))
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return (
        math.floor(min(lefts)) - 1,
        math.floor(min(tops)) - 1,
        math.ceil(max(rights)) + 1,
        math.ceil(max(bottoms)) + 1,
    )
