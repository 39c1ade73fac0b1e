"""Draws the motifs of themes: each becomes outlines in px, which are filled."""

import math
from collections.abc import Iterator
from functools import lru_cache

from PIL import Image, ImageFilter

from quotecards.model.motifs import Bulbs, Cutting, Disc, Holes, Motif, Ornament, Pencil, Polygon, Rails, Waves
from quotecards.renderer.grain import grey_noise
from quotecards.renderer.ornament import ornament
from quotecards.renderer.outlines import Outline, Point, circle, fill, fill_textured
from quotecards.renderer.units import box_in_pixels, short_side


def add_motif(motif: Motif, plate: Image.Image) -> Image.Image:
    """The plate with the motif on it."""
    plate = plate.copy()
    unit = short_side(plate.size) / 100
    match motif:
        case Bulbs():
            _add_bulbs(motif, plate, unit)
        case Rails():
            _add_rails(motif, plate, unit)
        case Pencil():
            _add_pencil(motif, plate, unit)
        case Cutting():
            outline = [Outline(tuple(_cut_edge(motif, plate.size, unit)))]
            shadow = [Outline(tuple((x, y + motif.depth * unit / 3) for x, y in outline[0].points))]
            fill(plate, shadow, motif.shadow, 0.5, motif.depth * unit)
            fill(plate, outline, motif.colour)
        case Ornament():
            fill(plate, ornament(box_in_pixels(motif.box, plate.size), unit, motif), motif.colour)
        case _:
            fill(plate, _outlines(motif, plate.size, unit), motif.colour, motif.opacity)
    return plate


def _outlines(motif: Disc | Polygon | Waves | Holes, size: tuple[int, int], unit: float) -> Iterator[Outline]:
    width, height = size
    match motif:
        case Disc():
            centre = (width * motif.centre[0] / 100, height * motif.centre[1] / 100)
            yield circle(centre, motif.radius * unit)
            if motif.ring:
                yield circle(centre, (motif.radius - motif.ring) * unit, hole=True)
        case Polygon():
            yield Outline(tuple((width * x / 100, height * y / 100) for x, y in motif.points))
        case Waves():
            yield _sea(motif, size, unit)
        case Holes():
            yield from _row_of_holes(motif, size, unit)


def _sea(motif: Waves, size: tuple[int, int], unit: float) -> Outline:
    """Crests are pointed and troughs round, as the sea of a poster is: half a cycloid from crest to crest."""
    left, top, right, bottom = box_in_pixels(motif.box, size)
    length, height = motif.length * unit, motif.height * unit
    points: list[Point] = [(right, bottom), (left, bottom)]
    steps = max(2, round((right - left) / length * 32))
    for step in range(steps + 1):
        x = left + (right - left) * step / steps
        into = ((x - left) / length + motif.phase) % 1.0
        points.append((x, top + height * math.sin(math.pi * into)))
    return Outline(tuple(points))


def _row_of_holes(motif: Holes, size: tuple[int, int], unit: float) -> Iterator[Outline]:
    left, top, right, bottom = box_in_pixels(motif.box, size)
    lying = right - left >= bottom - top
    length = right - left if lying else bottom - top
    count = max(1, round(length / (motif.pitch * unit)))
    wide, high = motif.size[0] * unit, motif.size[1] * unit
    for index in range(count):
        along = (index + 0.5) * length / count
        x, y = (left + along, (top + bottom) / 2) if lying else ((left + right) / 2, top + along)
        yield rounded((x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), motif.round * min(wide, high) / 2)


def rounded(box: tuple[float, float, float, float], radius: float) -> Outline:
    """A rectangle (left, top, right, bottom in px) with round corners."""
    left, top, right, bottom = box
    corners = ((right, bottom, 0), (left, bottom, 1), (left, top, 2), (right, top, 3))
    points = []
    for x, y, quarter in corners:
        inner_x = x - radius if x == right else x + radius
        inner_y = y - radius if y == bottom else y + radius
        for step in range(9):
            turn = math.pi / 2 * (quarter + step / 8)
            points.append((inner_x + radius * math.cos(turn), inner_y + radius * math.sin(turn)))
    return Outline(tuple(points))


def _add_rails(motif: Rails, plate: Image.Image, unit: float) -> None:
    """Whole pixels, so that every rail is as crisp and as strong as the next."""
    left, top, right, bottom = box_in_pixels(motif.box, plate.size)
    thickness = max(1, round(motif.thickness * unit))
    mask = Image.new("L", (right - left, thickness), round(255 * motif.opacity))
    for index in range(int((bottom - top) / (motif.pitch * unit)) + 1):
        plate.paste(motif.colour, (left, round(top + index * motif.pitch * unit)), mask)


def _add_bulbs(motif: Bulbs, plate: Image.Image, unit: float) -> None:
    left, top, right, bottom = box_in_pixels(motif.box, plate.size)
    across = max(1, round((right - left) / (motif.pitch * unit)))
    down = max(1, round((bottom - top) / (motif.pitch * unit)))
    step_x, step_y = (right - left) / across, (bottom - top) / down
    places: list[Point] = [(left + step_x * index, y) for index in range(across + 1) for y in (top, bottom)]
    places += [(x, top + step_y * index) for index in range(1, down) for x in (left, right)]
    radius = motif.size * unit / 2
    fill(plate, [circle(place, radius * 2.1) for place in places], motif.glow, motif.strength, radius * 1.3)
    fill(plate, [circle(place, radius) for place in places], motif.colour)


def _add_pencil(motif: Pencil, plate: Image.Image, unit: float) -> None:
    """A loop and a bit, never twice on the same line; the wax leaves the grain of the paper free."""
    left, top, right, bottom = box_in_pixels(motif.box, plate.size)
    centre, reach = ((left + right) / 2, (top + bottom) / 2), ((right - left) / 2, (bottom - top) / 2)
    thickness = motif.thickness * unit
    steps, turns, start = 400, 1.12, -2.0
    outer: list[Point] = []
    inner: list[Point] = []
    for step in range(steps + 1):
        share = step / steps
        turn = start + 2 * math.pi * turns * share
        drift = 1 + 0.05 * (share - 0.5) + 0.018 * math.sin(2.3 * turn + 1) + 0.01 * math.sin(5.1 * turn)
        # The hand presses least where it begins and ends.
        half = thickness / 2 * min(1.0, 0.45 + 6 * share, 0.35 + 5 * (1 - share)) * (0.9 + 0.16 * math.sin(3 * turn))
        for side, points in ((1, outer), (-1, inner)):
            x = centre[0] + (reach[0] * drift + side * half) * _squared(math.cos(turn))
            points.append((x, centre[1] + (reach[1] * drift + side * half) * _squared(math.sin(turn))))
    # Drawn in short pieces: where the loop crosses itself the wax must not cut itself out.
    pieces = [Outline((outer[at], outer[at + 1], inner[at + 1], inner[at])) for at in range(steps)]
    fill_textured(plate, pieces, motif.colour, _wax(plate.size, motif.opacity))


def _squared(share: float) -> float:
    """Towards the corners: a hand that rings a picture follows its edges (a superellipse)."""
    return math.copysign(abs(share) ** 0.42, share)


@lru_cache(maxsize=4)  # a pure function
def _wax(size: tuple[int, int], opacity: float) -> Image.Image:
    """How much wax sticks: most of it everywhere, none in the pits of the paper."""
    rough = grey_noise(0.6, 1.6, size).filter(ImageFilter.GaussianBlur(0.9))
    curve = [round(255 * opacity * min(1.0, max(0.0, (level - 84) / 40))) for level in range(256)]
    return rough.point(curve)


def _cut_edge(motif: Cutting, size: tuple[int, int], unit: float) -> Iterator[Point]:
    """Along the box, a little off it: scissors run straight for a while, then correct themselves."""
    left, top, right, bottom = box_in_pixels(motif.box, size)
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    for side, (start, end) in enumerate(zip(corners, (*corners[1:], corners[0]), strict=True)):
        cuts = 9
        for cut in range(cuts):
            share = cut / cuts
            off = (
                motif.waver * unit * (0.6 * math.sin(12.9898 * (side * cuts + cut)) + 0.4 * math.sin(4.1 * cut + side))
            )
            x = start[0] + (end[0] - start[0]) * share
            y = start[1] + (end[1] - start[1]) * share
            yield (x, y + off) if start[1] == end[1] else (x + off, y)
