"""Text that could not be read on its ground is made readable: by a soft veil under it, or by another ink.

The veil is as wide as the lines, as soft as their size, and no denser than the contrast asks for.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from PIL import Image, ImageChops, ImageFilter

from quotecards.model.layers import PhotoFill
from quotecards.model.layout import Layout, Placed
from quotecards.model.places import Colour
from quotecards.renderer.contrast import luminance, needed, ratio
from quotecards.renderer.ground import Ground
from quotecards.renderer.ink import Ink

_OPACITIES = tuple(step / 20 for step in range(4, 19))  # 0.2 to 0.9; beyond, it is a box
_THIN = _OPACITIES[:5]  # up to 0.4; a denser veil looks like smoke where the ground is even, as a white sky is
_SOFTNESS = 0.5  # standard deviation of the blur, in em of the text under which the veil lies,
_SOFTEST_SMALL = 2.6  # and in percent of the short side where the text is small
_REACH = 1.7  # by how many deviations it goes beyond the ink: there it is still 95 % of itself
_REDUCED = 4  # the mask is drawn this many times smaller: it is soft anyway


@dataclass(frozen=True, slots=True)
class Legible:
    """The ground with its veils, and the rows that have one; the inks as they are to be printed, their contrast on it,
    and how it was raised.
    """

    ground: Ground
    veiled: tuple[tuple[int, int], ...]  # each (first, behind the last)
    inks: tuple[Ink, ...]
    contrasts: tuple[float, ...]
    raised: tuple[str, ...]  # “veil”, “other ink” or both; empty where nothing had to be done, or nothing helped


def make_legible(plate: Ground, inks: tuple[Ink, ...], layout: Layout) -> Legible:
    """Raise the contrast of each slot that falls short; a slot for which nothing helps stays as it is."""
    veils = _Veils(plate)
    contrasts = [ink.contrast(plate) for ink in inks]
    chosen: list[Ink] = []
    raised: list[str] = []
    for ink, contrast in zip(inks, contrasts, strict=True):
        least = needed(ink.placed.size, layout.width)
        printed, done = (ink, "") if contrast >= least else _raise(ink, least, veils, theme_inks(layout))
        chosen.append(printed)
        raised.append(done)
    if any(raised):  # a veil may have changed the ground of a neighbour
        contrasts = [ink.contrast(veils.ground) for ink in chosen]
    return Legible(veils.ground, veils.rows, tuple(chosen), tuple(contrasts), tuple(raised))


def theme_inks(layout: Layout) -> list[Colour]:
    """Every colour that the layout shows, from the darkest to the lightest."""
    named = {run.colour for placed in layout.placed for line in placed.lines for run in line.runs}
    for layer in layout.background:
        if isinstance(layer, PhotoFill) and layer.grade != "duotone":
            continue  # its two tones are not on the card
        named.update(_colours_in(tuple(getattr(layer, field.name) for field in fields(layer))))
    return sorted(named, key=lambda colour: (luminance(colour), colour))


def _colours_in(values: tuple[object, ...]) -> Iterator[Colour]:
    """The colours among the values of a layer, such as those of the stops of a gradient."""
    for value in values:
        if isinstance(value, tuple):
            match value:
                case (int(red), int(green), int(blue)):
                    yield red, green, blue
                case _:
                    yield from _colours_in(value)


def _raise(ink: Ink, least: float, veils: "_Veils", inks: list[Colour]) -> tuple[Ink, str]:
    """The ink to print and what was done: a thin veil, else another ink, else a denser veil, else both."""
    veil = _farthest(ink.colours, inks)
    if veils.lay(ink, veil, least, _THIN):
        return ink, "veil"
    others = sorted((ink.in_colour(colour) for colour in inks), key=lambda one: one.contrast(veils.ground))
    if others[-1].contrast(veils.ground) >= least:
        return others[-1], "other ink"
    if veils.lay(ink, veil, least, _OPACITIES):
        return ink, "veil"
    for colour in (inks[0], inks[-1]):
        other = ink.in_colour(colour)
        if veils.lay(other, _farthest((colour,), inks), least, _OPACITIES):
            return other, "other ink, veil"
    return ink, ""


def _farthest(colours: tuple[Colour, ...], inks: list[Colour]) -> Colour:
    """The darkest or the lightest ink, whichever the least readable of `colours` is better read on."""
    return max((inks[0], inks[-1]), key=lambda veil: min(ratio(luminance(veil), luminance(one)) for one in colours))


class _Veils:
    """The veils of one card, one mask for each colour, so that neighbours join and do not add up."""

    def __init__(self, plate: Ground) -> None:
        self._plate = plate.image
        self._masks: dict[Colour, Image.Image] = {}
        self.ground = plate

    @property
    def rows(self) -> tuple[tuple[int, int], ...]:
        boxes = (mask.getbbox() for mask in self._masks.values())
        return tuple((box[1], box[3]) for box in boxes if box)

    def lay(self, ink: Ink, colour: Colour, least: float, opacities: Sequence[float]) -> bool:
        """Lay the thinnest veil with which the contrast of `ink` is `least`; False, and none laid, if none helps."""
        shape = _shape(ink.placed, self._plate.size)
        before = self._masks.get(colour) or Image.new("L", self._plate.size)

        def with_opacity(opacity: float) -> dict[Colour, Image.Image]:
            thinned = shape.point([round(level * opacity) for level in range(256)])
            return self._masks | {colour: ImageChops.lighter(before, thinned)}

        def is_enough(opacity: float) -> bool:
            return ink.contrast(self._ground_with(with_opacity(opacity))) >= least

        found = bisect_left(opacities, True, key=is_enough)
        if found == len(opacities):
            return False
        self._masks = with_opacity(opacities[found])
        self.ground = self._ground_with(self._masks)
        return True

    def _ground_with(self, masks: dict[Colour, Image.Image]) -> Ground:
        ground = self._plate.copy()
        for colour, mask in masks.items():
            box = mask.getbbox()
            if box:
                ground.paste(colour, box, mask.crop(box))
        return Ground(ground)


def _shape(placed: Placed, size: tuple[int, int]) -> Image.Image:
    """Where a veil lies: the lines, spread and blurred (mode L)."""
    deviation = max(placed.size * _SOFTNESS, min(size) * _SOFTEST_SMALL / 100)
    spread = deviation * _REACH
    mask = Image.new("L", (-(-size[0] // _REDUCED), -(-size[1] // _REDUCED)))
    for line in placed.lines:
        ink = line.ink
        corners = (ink.x - spread, ink.y - spread, ink.right + spread, ink.bottom + spread)
        left, top, right, bottom = (round(edge / _REDUCED) for edge in corners)
        mask.paste(255, (left, top, right, bottom))
    blurred = mask.filter(ImageFilter.GaussianBlur(deviation / _REDUCED))
    return blurred.resize((blurred.width * _REDUCED, blurred.height * _REDUCED), Image.Resampling.BICUBIC).crop(
        (0, 0, *size)
    )
