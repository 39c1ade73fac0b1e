"""HarfBuzz shapes a run once, in font units; everything after is arithmetic in em."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import uharfbuzz as hb

TRACKING = "trak"  # not an OpenType feature: thousandths of an em, carried with them because it too changes widths
Box = tuple[float, float, float, float]  # left, bottom, right, top, y upwards


class Glyph(NamedTuple):
    """A glyph at its place in a run, in em. `source` is the character of the run that it came from."""

    id: int
    x: float
    y: float
    source: int
    ink: Box | None


class Shaped(NamedTuple):
    """A shaped run: its glyphs, where the next one starts and the box of all ink, in em."""

    glyphs: tuple[Glyph, ...]
    advance: float
    ink: Box | None


def shape(
    font: hb.Font,
    text: str,
    features: tuple[tuple[str, int], ...],
    language: str,
    extents: Callable[[int], tuple[int, int, int, int] | None],
    *,
    leftwards: bool = False,
    script: str | None = None,
) -> Shaped:
    """Shape `text`, all of one script and direction; the glyphs come from left to right whichever it is.

    `script` is that of a text of figures and marks alone, which belong to every one and are spaced by what is around.
    `features` may hold `(TRACKING, n)`: n thousandths of an em are added after each cluster. Nothing is taken from the
    host: neither its language nor its fonts.
    """
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.language = language
    buffer.guess_segment_properties()
    if script and not buffer.script:
        buffer.script = script
    buffer.direction = "rtl" if leftwards else "ltr"
    wishes = dict(features)
    tracking = wishes.pop(TRACKING, 0) / 1000
    hb.shape(font, buffer, wishes)
    em = float(font.face.upem)
    pen = 0.0
    glyphs: list[Glyph] = []
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    for at, (info, (dx, dy, advance, _)) in enumerate(zip(infos, (p.position for p in positions), strict=True)):
        ink = extents(info.codepoint)
        x, y = pen + dx / em, dy / em
        box = (x + ink[0] / em, y + ink[1] / em, x + ink[2] / em, y + ink[3] / em) if ink else None
        glyphs.append(Glyph(info.codepoint, x, y, info.cluster, box))
        pen += advance / em
        if tracking and (at + 1 == len(infos) or infos[at + 1].cluster != info.cluster):
            pen += tracking
    return Shaped(tuple(glyphs), pen, around(glyph.ink for glyph in glyphs))


def scaled(shaped: Shaped, scale: float) -> Shaped:
    """The run at a multiple of its size."""
    if scale == 1.0:
        return shaped
    glyphs = tuple(
        glyph._replace(x=glyph.x * scale, y=glyph.y * scale, ink=_scaled(glyph.ink, scale)) for glyph in shaped.glyphs
    )
    return Shaped(glyphs, shaped.advance * scale, _scaled(shaped.ink, scale))


def _scaled(box: Box | None, scale: float) -> Box | None:
    return (box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale) if box else None


def around(boxes: Iterable[Box | None]) -> Box | None:
    """The box around all boxes that are not blank."""
    inked = [box for box in boxes if box]
    if not inked:
        return None
    lefts, bottoms, rights, tops = zip(*inked, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def shifted(box: Box | None, x: float) -> Box | None:
    """The box, `x` to the right."""
    return (box[0] + x, box[1], box[2] + x, box[3]) if box else None
