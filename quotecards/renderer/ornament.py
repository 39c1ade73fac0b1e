"""The frame of a silent film's title card, drawn from rules, quarter circles and petals."""

import math
from collections.abc import Iterator

from quotecards.model.motifs import Ornament
from quotecards.renderer.outlines import Outline, Point, circle

_PETALS = 5  # of the palmette in each corner


def ornament(box: tuple[float, float, float, float], unit: float, motif: Ornament) -> Iterator[Outline]:
    """The outlines of the frame in its box (left, top, right, bottom in px); `unit` is a percent of the short side."""
    left, top, right, bottom = box
    strong, fine = motif.thickness * unit, motif.thickness * unit * 0.34
    gap = 1.9 * unit
    corner = motif.corner * unit
    yield Outline(_plain(box, 0))
    yield Outline(_plain(box, strong), hole=True)
    outer = (left + gap, top + gap, right - gap, bottom - gap)
    inner = (outer[0] + fine, outer[1] + fine, outer[2] - fine, outer[3] - fine)
    yield Outline(_notched(outer, corner))
    yield Outline(_notched(inner, corner), hole=True)
    for x, y, across, down in ((left, top, 1, 1), (right, top, -1, 1), (right, bottom, -1, -1), (left, bottom, 1, -1)):
        yield from _palmette((x + across * gap * 1.9, y + down * gap * 1.9), across, down, corner * 0.74)
    middle = (left + right) / 2
    for y in (outer[1] + fine / 2, outer[3] - fine / 2):
        yield from _lozenges((middle, y), 0.9 * unit)


def _plain(box: tuple[float, float, float, float], by: float) -> tuple[Point, ...]:
    left, top, right, bottom = box[0] + by, box[1] + by, box[2] - by, box[3] - by
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _notched(box: tuple[float, float, float, float], radius: float) -> tuple[Point, ...]:
    """A rectangle whose corners turn in, as those of a ticket do."""
    left, top, right, bottom = box
    points: list[Point] = []
    for x, y, start in ((left, top, 90), (right, top, 180), (right, bottom, 270), (left, bottom, 0)):
        for step in range(25):
            turn = math.radians(start - 90 * step / 24)
            points.append((x + radius * math.cos(turn), y + radius * math.sin(turn)))
    return tuple(points)


def _palmette(foot: Point, across: int, down: int, length: float) -> Iterator[Outline]:
    """A fan of petals that opens from the corner towards the middle of the card, with a seed at its foot."""
    for petal in range(_PETALS):
        turn = math.radians(8 + 74 * petal / (_PETALS - 1))
        reach = length * (0.74 if petal % 2 else 0.92) * (1.0 if petal == _PETALS // 2 else 0.92)
        yield _petal(foot, (across * math.cos(turn), down * math.sin(turn)), length * 0.2, reach, length * 0.085)
    yield circle(foot, length * 0.085)


def _petal(foot: Point, way: Point, start: float, end: float, half: float) -> Outline:
    """A drop: pointed towards the foot, round at the tip."""
    side = (-way[1], way[0])
    points: list[Point] = []
    for step in range(33):
        share = step / 32
        along = start + (end - start) * math.sin(math.pi * share)
        off = half * math.sin(2 * math.pi * share) * math.sin(math.pi * share) * 1.3
        points.append((foot[0] + way[0] * along + side[0] * off, foot[1] + way[1] * along + side[1] * off))
    return Outline(tuple(points))


def _lozenges(centre: Point, size: float) -> Iterator[Outline]:
    """Three diamonds in a row on a rule."""
    for offset, half in ((-2.1, 0.5), (0.0, 1.0), (2.1, 0.5)):
        x, y = centre[0] + offset * size, centre[1]
        reach = half * size
        yield Outline(((x, y - reach), (x + reach * 0.62, y), (x, y + reach), (x - reach * 0.62, y)))
