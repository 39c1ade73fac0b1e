"""Halftone: tones as dots of ink that grow with the shade, as print has made them since the 1880s."""

import math
from functools import lru_cache

from PIL import Image, ImageChops, ImageFilter, ImageOps

from quotecards.model.layers import Halftone
from quotecards.renderer.units import box_in_pixels, short_side

_CELL = 32  # px of one dot's cell in the pattern from which screens are cut
_SHARPER = 120  # percent
_CRISP = 5  # how steeply a dot ends: from ink to paper within about a fifth of its cell


def add_halftone(layer: Halftone, plate: Image.Image) -> Image.Image:
    """The plate with the part in the layer's box printed in dots."""
    left, top, right, bottom = box_in_pixels(layer.box, plate.size)
    original = plate.crop((left, top, right, bottom))
    pitch = layer.size * short_side(plate.size) / 1080
    screen = _screen(original.size, pitch, layer.angle)
    # Ink where the tone is darker than the screen; the slope between them smooths the edges of the dots.
    lift = [max(0, min(255, round(128 + (level - 127.5) * 0.94))) for level in range(256)]  # no tone fills up wholly
    grey = ImageOps.grayscale(original)
    # Edges are sharpened by as much as dots blur them, as engravers do, or eyes and mouths are lost.
    tones = grey.filter(ImageFilter.UnsharpMask(pitch / 2, percent=_SHARPER, threshold=0)).point(lift)
    paper = ImageChops.subtract(tones, screen, scale=1 / _CRISP, offset=128)
    printed = ImageOps.colorize(paper, layer.ink, layer.paper)
    painted = plate.copy()
    painted.paste(Image.blend(original, printed, layer.strength), (left, top))
    return painted


@lru_cache(maxsize=4)  # a pure function: the screen of a format is the same on every photo
def _screen(size: tuple[int, int], pitch: float, angle: float) -> Image.Image:
    """Thresholds (mode L): each cell falls from its middle, where ink begins, to its corners, where it ends."""
    turn = math.radians(angle)
    scale = _CELL / pitch
    across, down = math.cos(turn) * scale, math.sin(turn) * scale
    reach = math.hypot(*size) * scale + 2 * _CELL
    cells = math.ceil(reach / _CELL / 2) * 2
    pattern = Image.new("L", (cells * _CELL, cells * _CELL))
    cell = _cell()
    for x in range(cells):
        pattern.paste(cell, (x * _CELL, 0))
    row = pattern.crop((0, 0, pattern.width, _CELL))
    for y in range(1, cells):
        pattern.paste(row, (0, y * _CELL))
    middle = pattern.width / 2
    start_x = middle - (across * size[0] + down * size[1]) / 2
    start_y = middle - (-down * size[0] + across * size[1]) / 2
    turned = (across, down, start_x, -down, across, start_y)
    return pattern.transform(size, Image.Transform.AFFINE, turned, Image.Resampling.BILINEAR)


@lru_cache(maxsize=1)
def _cell() -> Image.Image:
    """One dot's thresholds, spread so that a tone of any level covers its own share of the cell.

    The sum of two cosines makes round dots in the lights, squares half-way, and round holes in the shadows.
    """
    steps = range(_CELL)
    waves = [math.cos(2 * math.pi * (step + 0.5) / _CELL) for step in steps]
    heights = [(waves[x] + waves[y], y * _CELL + x) for y in steps for x in steps]
    levels = bytearray(_CELL * _CELL)
    for rank, (_, at) in enumerate(sorted(heights)):
        levels[at] = rank * 255 // (_CELL * _CELL - 1)
    return Image.frombytes("L", (_CELL, _CELL), bytes(levels))
