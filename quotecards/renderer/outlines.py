"""Flat shapes with smooth edges: outlines in px filled with one colour.

Filled by our own scan: Pillow's ImageDraw would load the host's libraries for type.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil, cos, floor, pi, sin
from operator import itemgetter

from PIL import Image, ImageChops, ImageFilter

from quotecards.model.places import Colour

_SCANS = 8  # lines in each row of px; along a line the coverage is exact
_STEPS = 96  # corners of the many-sided figure that stands for a circle

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed line; a `hole` cuts out of what was drawn before it. Where a line crosses itself, inside is even-odd."""

    points: tuple[Point, ...]
    hole: bool = False


def circle(centre: Point, radius: float, hole: bool = False) -> Outline:
    """A circle in px."""
    turns = (2 * pi * step / _STEPS for step in range(_STEPS))
    return Outline(tuple((centre[0] + radius * cos(turn), centre[1] + radius * sin(turn)) for turn in turns), hole)


def fill(
    plate: Image.Image, outlines: Iterable[Outline], colour: Colour, opacity: float = 1.0, blur: float = 0.0
) -> None:
    """Fill the outlines on the plate with a colour of this opacity (0–1); `blur` px soften their edges."""
    corner, mask = _mask(tuple(outlines), plate.size, blur)
    if opacity < 1:
        mask = mask.point([round(level * opacity) for level in range(256)])
    plate.paste(colour, corner, mask)


def fill_textured(plate: Image.Image, outlines: Sequence[Outline], colour: Colour, texture: Image.Image) -> None:
    """Fill the outlines with a colour as dense as `texture` (mode L, as large as the plate) is there."""
    corner, mask = _mask(tuple(outlines), plate.size, 0.0)
    part = texture.crop((*corner, corner[0] + mask.width, corner[1] + mask.height))
    plate.paste(colour, corner, ImageChops.multiply(mask, part))


@lru_cache(maxsize=32)  # a pure function: a motif is the same on every photo, and in every colour
def _mask(outlines: tuple[Outline, ...], size: tuple[int, int], blur: float) -> tuple[tuple[int, int], Image.Image]:
    """The `coverage` of outlines, softened by `blur` px."""
    corner, mask = coverage(outlines, size, ceil(blur * 3))
    return corner, mask.filter(ImageFilter.GaussianBlur(blur)) if blur else mask


def coverage(
    outlines: Sequence[Outline], size: tuple[int, int], around: int = 0
) -> tuple[tuple[int, int], Image.Image]:
    """How much of each px the outlines cover (mode L), with `around` px to spare, and where its corner lies.

    What lies off a card of `size` is left out; a mask of one blank px stands for nothing.
    """
    xs = [x for outline in outlines for x, _ in outline.points]
    ys = [y for outline in outlines for _, y in outline.points]
    left, top = max(floor(min(xs, default=0)), 0), max(floor(min(ys, default=0)), 0)
    right, bottom = min(ceil(max(xs, default=0)), size[0]), min(ceil(max(ys, default=0)), size[1])
    if right <= left or bottom <= top:
        return (0, 0), Image.new("L", (1, 1))
    width, height = right - left, bottom - top
    lines = bytearray(width * height * _SCANS)
    for outline in outlines:
        _scan(
            lines, width, height * _SCANS, [((x - left), (y - top) * _SCANS) for x, y in outline.points], outline.hole
        )
    covered = Image.frombuffer("L", (width, height * _SCANS), bytes(lines), "raw", "L", 0, 1).reduce((1, _SCANS))
    mask = Image.new("L", (width + 2 * around, height + 2 * around))
    mask.paste(covered, (around, around))
    return (left - around, top - around), mask


def _scan(lines: bytearray, width: int, height: int, points: list[Point], hole: bool) -> None:
    """Cover (or uncover) each line of the raster between the 1st and 2nd crossing, the 3rd and 4th, and so on."""
    begins: dict[int, list[tuple[int, float, float]]] = {}
    for ends in pairwise([*points, points[0]]):
        (x0, y0), (x1, y1) = sorted(ends, key=itemgetter(1))
        first, last = max(0, ceil(y0 - 0.5)), min(height - 1, ceil(y1 - 0.5) - 1)
        if first <= last:
            slope = (x1 - x0) / (y1 - y0)
            begins.setdefault(first, []).append((last, x0 + (0.5 - y0) * slope, slope))
    crossed: list[tuple[int, float, float]] = []
    bottom = max((last for edges in begins.values() for last, _, _ in edges), default=-1)
    for line in range(min(begins, default=0), bottom + 1):
        crossed = [edge for edge in crossed if edge[0] >= line] + begins.get(line, [])
        across = sorted(start + slope * line for _, start, slope in crossed)
        for begin, end in zip(across[::2], across[1::2], strict=False):
            _cover(lines, line * width, max(0.0, begin), min(float(width), end), hole)


def _cover(lines: bytearray, row: int, begin: float, end: float, hole: bool) -> None:
    if end <= begin:
        return
    first, last = int(begin), int(end)
    if first == last:
        _add(lines, row + first, end - begin, hole)
        return
    _add(lines, row + first, first + 1 - begin, hole)
    lines[row + first + 1 : row + last] = (b"\x00" if hole else b"\xff") * (last - first - 1)
    if end > last:
        _add(lines, row + last, end - last, hole)


def _add(lines: bytearray, at: int, share: float, hole: bool) -> None:
    level = round(255 * share)
    lines[at] = max(0, lines[at] - level) if hole else min(255, lines[at] + level)
