"""Drawn light and shade: gradients, scrims, panels, vignettes, rules, and light through blinds."""

import itertools
import math
from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageChops, ImageFilter

from quotecards.model.layers import Blinds, Gradient, Panel, Rule, Scrim, Vignette
from quotecards.model.places import Colour
from quotecards.renderer.units import box_in_pixels, short_side


def gradient(layer: Gradient, size: tuple[int, int]) -> Image.Image:
    """A linear gradient over the whole card."""
    ramp = _ramp(size, layer.angle)
    stops = sorted(layer.stops)
    channels = [ramp.point([_between(stops, level / 2.55, channel) for level in range(256)]) for channel in range(3)]
    return Image.merge("RGB", channels)


def add_scrim(layer: Scrim, plate: Image.Image) -> Image.Image:
    """The plate under a veil that thins out smoothly from an edge inwards."""
    veil = _scrim_mask(layer, plate.size)
    return Image.composite(Image.new("RGB", plate.size, layer.colour), plate, veil)


def add_rule(layer: Rule, plate: Image.Image) -> Image.Image:
    """The plate with a straight rule, as long as its box and `thickness` percent of the short side thick."""
    left, top, right, bottom = box_in_pixels(layer.box, plate.size)
    thickness = max(1, round(short_side(plate.size) * layer.thickness / 100))
    if right - left >= bottom - top:
        bottom = top + thickness
    else:
        right = left + thickness
    plate.paste(layer.colour, (left, top, right, bottom))
    return plate


def add_blinds(layer: Blinds, plate: Image.Image) -> Image.Image:
    """The plate with slanted light on it, as it falls through a slatted blind: strips that blur and fade."""
    light = _falling_light(replace(layer, colour=(0, 0, 0)), plate.size)
    lit = ImageChops.screen(plate, Image.new("RGB", plate.size, layer.colour))
    return Image.composite(lit, plate, light)


def add_panel(layer: Panel, plate: Image.Image) -> Image.Image:
    """The plate with a field of one colour on it, its edges as soft as the layer says."""
    left, top, right, bottom = box_in_pixels(layer.box, plate.size)
    blur = short_side(plate.size) * layer.softness / 100
    around = math.ceil(blur * 3)  # beyond three deviations nothing is left of the blur
    field = Image.new("L", (right - left + 2 * around, bottom - top + 2 * around))
    field.paste(round(255 * layer.opacity), (around, around, field.width - around, field.height - around))
    painted = plate.copy()
    painted.paste(layer.colour, (left - around, top - around), field.filter(ImageFilter.GaussianBlur(blur)))
    return painted


def add_vignette(layer: Vignette, plate: Image.Image) -> Image.Image:
    """The plate with its corners in the layer's colour."""
    return Image.composite(Image.new("RGB", plate.size, layer.colour), plate, _vignette_mask(layer, plate.size))


@lru_cache(maxsize=6)  # a pure function: the vignette of a format is the same on every photo
def _vignette_mask(layer: Vignette, size: tuple[int, int]) -> Image.Image:
    curve = []
    for level in range(256):  # radial_gradient runs from 0 at the centre to 255 in the corners
        depth = max(0.0, level / 2.55 - layer.clear) / (100 - layer.clear)
        curve.append(round(255 * layer.opacity * depth * depth * (3 - 2 * depth)))
    return Image.radial_gradient("L").point(curve).resize(size, Image.Resampling.BICUBIC)


@lru_cache(maxsize=6)  # a pure function, of shades of grey only
def _ramp(size: tuple[int, int], angle: float) -> Image.Image:
    """Grey from 0 to 255 along a direction: 0 degrees runs down, 90 to the right."""
    width, height = size
    turn = math.radians(angle)
    across, down = math.sin(turn), math.cos(turn)
    reach = abs(across) * width + abs(down) * height
    # An affine map looks each pixel up in a ramp that is 256 high; half-way in is the card's centre.
    step_x, step_y = across * 256 / reach, down * 256 / reach
    start = 128 - (step_x * width + step_y * height) / 2
    ramp = Image.linear_gradient("L").resize((3, 256))
    return ramp.transform(
        size, Image.Transform.AFFINE, (0, 0, 1, step_x, step_y, start), Image.Resampling.BILINEAR, fillcolor=None
    )


def _between(stops: list[tuple[float, Colour]], at: float, channel: int) -> int:
    if at <= stops[0][0]:
        return stops[0][1][channel]
    for (low, one), (high, other) in itertools.pairwise(stops):
        if at <= high:
            share = (at - low) / (high - low) if high > low else 1.0
            return round(one[channel] + (other[channel] - one[channel]) * share)
    return stops[-1][1][channel]


@lru_cache(maxsize=12)  # a pure function: the scrim of a format is the same on every photo
def _scrim_mask(layer: Scrim, size: tuple[int, int]) -> Image.Image:
    if layer.edge == "all":
        return Image.new("L", size, round(255 * layer.opacity))
    length = size[1] if layer.edge in {"top", "bottom"} else size[0]
    way = max(layer.reach - layer.hold, 1e-6)
    levels = bytearray()
    for step in range(length):
        depth = min(1.0, max(0.0, (step + 0.5) / length * 100 - layer.hold) / way)
        # Eased at both ends (smoothstep): a straight ramp shows its end as an edge.
        levels.append(round(255 * layer.opacity * (1 - depth * depth * (3 - 2 * depth))))
    if layer.edge in {"bottom", "right"}:
        levels.reverse()
    ramp = Image.frombytes("L", (1, length) if layer.edge in {"top", "bottom"} else (length, 1), bytes(levels))
    return ramp.resize(size, Image.Resampling.NEAREST)


@lru_cache(maxsize=3)  # a pure function: the light of a format is the same in every colour
def _falling_light(layer: Blinds, size: tuple[int, int]) -> Image.Image:
    """How much light there is: strips that fade towards the rim of a pool."""
    strips = ImageChops.multiply(_slats(layer, size), _pool(layer, size))
    return strips.point([round(level * layer.opacity) for level in range(256)])


def _slats(layer: Blinds, size: tuple[int, int]) -> Image.Image:
    """Strips of light: one column of them, sheared over the width and blurred."""
    width, height = size
    pitch = height / layer.count
    slope = math.tan(math.radians(layer.angle))
    above = math.ceil(max(0.0, slope * width))  # how much more of the column the shear brings in from above
    column = bytearray(above + height + math.ceil(max(0.0, -slope * width)) + 1)
    for at in range(len(column)):
        index, into = divmod(at - above, pitch)
        # The strips grow a little towards the bottom, as light from above spreads.
        if into < pitch * layer.gap * (0.85 + 0.3 * index / max(layer.count, 1)):
            column[at] = 255
    strips = Image.frombytes("L", (1, len(column)), bytes(column)).resize((3, len(column)))
    # Each pixel looks up the middle one of three equal columns, higher or lower by the slope.
    shear = (0, 0, 1.5, -slope, 1, above)
    sheared = strips.transform(size, Image.Transform.AFFINE, shear, Image.Resampling.BILINEAR)
    return sheared.filter(ImageFilter.GaussianBlur(short_side(size) * layer.softness / 100))


def _pool(layer: Blinds, size: tuple[int, int]) -> Image.Image:
    """Full light at the centre, none at the radius, eased."""
    width, height = size
    reach = max(width, height) * layer.radius / 100
    curve = []
    for level in range(256):  # radial_gradient runs from 0 at the centre to 255 in the corners, 180 at the rim
        depth = min(1.0, level / 180)
        curve.append(round(255 * (1 - depth * depth * (3 - 2 * depth))))
    disc = Image.radial_gradient("L").point(curve)
    side = max(2, round(reach * 2))
    disc = disc.resize((side, side), Image.Resampling.BICUBIC)
    pool = Image.new("L", size)
    corner = (round(width * layer.centre[0] / 100 - side / 2), round(height * layer.centre[1] / 100 - side / 2))
    pool.paste(disc, corner)
    return pool
