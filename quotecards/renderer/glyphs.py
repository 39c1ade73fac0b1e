"""Outlines to coverage, and glyphs with colours of their own to pictures.

HarfBuzz rasterises, so that the same font file gives the same pixels on every machine.
"""

import math
from typing import Any, Protocol

import uharfbuzz as hb
from PIL import Image

from quotecards.model.layout import GlyphRun


class GlyphSource(Protocol):
    """What hands out fonts by the key that a run carries: the font library."""

    def font(self, key: str) -> Any:
        """The `uharfbuzz.Font` of a key, scaled to its units per em."""
        ...

    def is_colour(self, key: str) -> bool:
        """Whether the font's glyphs bring their own colours (emoji)."""
        ...


def coverage(run: GlyphRun, fonts: GlyphSource) -> tuple[Image.Image, tuple[int, int]] | None:
    """The run's coverage mask (mode L) and where its top left corner belongs; None where there is no ink."""
    font = fonts.font(run.font)
    scale = run.size / font.face.upem
    placed = [(glyph, run.x + dx, run.y + dy) for glyph, dx, dy in run.glyphs]
    bounds = _bounds(placed, font, scale)
    if bounds is None:
        return None
    left, top, right, bottom = bounds
    raster = hb.RasterDraw()
    raster.extents = hb.RasterExtents(0, 0, right - left, bottom - top, 0)
    for glyph, x, y in placed:  # the raster's y runs upwards
        raster.transform = (scale, 0.0, 0.0, scale, x - left, bottom - y)
        raster.draw_glyph(font, glyph)
    drawn = raster.render()
    size = (drawn.extents.width, drawn.extents.height)
    mask = Image.frombuffer("L", size, drawn.buffer, "raw", "L", drawn.extents.stride, -1)
    return mask, (left, top)


def picture(run: GlyphRun, fonts: GlyphSource) -> tuple[Image.Image, tuple[int, int]] | None:
    """A run of a colour font (mode RGBA) and where its top left corner belongs; None where there is no ink."""
    font = fonts.font(run.font)
    scale = run.size / font.face.upem
    placed = [(glyph, run.x + dx, run.y + dy) for glyph, dx, dy in run.glyphs]
    bounds = _bounds(placed, font, scale)
    if bounds is None:
        return None
    left, top, right, bottom = bounds
    raster = hb.RasterPaint()
    raster.extents = hb.RasterExtents(0, 0, right - left, bottom - top, 0)
    raster.foreground = hb.Color(*run.colour, 255)
    for glyph, x, y in placed:
        raster.transform = (scale, 0.0, 0.0, scale, x - left, bottom - y)
        raster.paint_glyph(font, glyph)
    drawn = raster.render()
    size = (drawn.extents.width, drawn.extents.height)
    # HarfBuzz multiplies colours by their opacity; "BGRa" takes that back.
    return Image.frombuffer("RGBA", size, bytes(drawn.buffer), "raw", "BGRa", drawn.extents.stride, -1), (left, top)


def _bounds(placed: list[tuple[int, float, float]], font: Any, scale: float) -> tuple[int, int, int, int] | None:
    """The whole pixels that the ink touches, with one to spare: left, top, right, bottom."""
    boxes = []
    for glyph, x, y in placed:
        ink = font.get_glyph_extents(glyph)
        if ink is None or not (ink.width and ink.height):
            continue
        left, top = x + ink.x_bearing * scale, y - ink.y_bearing * scale
        boxes.append((left, top, left + ink.width * scale, top - ink.height * scale))
    if not boxes:
        return None
    return (
        math.floor(min(box[0] for box in boxes)) - 1,
        math.floor(min(box[1] for box in boxes)) - 1,
        math.ceil(max(box[2] for box in boxes)) + 1,
        math.ceil(max(box[3] for box in boxes)) + 1,
    )
