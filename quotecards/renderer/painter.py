"""Paints layouts, keeping the plates that several cards share."""

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from quotecards.model.card import Photo
from quotecards.model.layout import Layout, Placed
from quotecards.model.theme import Layer
from quotecards.renderer.contrast import ContrastMeter, needed
from quotecards.renderer.glyphs import GlyphSource, coverage, picture
from quotecards.renderer.plate import paint_plate

_PlateKey = tuple[int, int, tuple[Layer, ...], Photo | None]


@dataclass(frozen=True, slots=True)
class SlotContrast:
    """The measured WCAG contrast of one slot, and the least that its size asks for."""

    slot: str
    ratio: float
    needed: float


@dataclass(frozen=True, slots=True)
class Painting:
    """A finished picture (RGB) and the contrast of each of its slots."""

    image: Image.Image
    slots: tuple[SlotContrast, ...]

    @property
    def contrast(self) -> float:
        """The ratio of the least readable slot."""
        return min(slot.ratio for slot in self.slots)

    @property
    def unreadable(self) -> tuple[str, ...]:
        """What cannot be read well enough, in words; empty on a good card."""
        return tuple(
            f"“{slot.slot}” has a contrast of {slot.ratio:.1f}:1 and needs {slot.needed:g}:1"
            for slot in self.slots
            if slot.ratio < slot.needed
        )


class Painter:
    """Turns layouts into pictures. One per process: it keeps the last plates, and the fonts that it was given.

    `root` is the folder that relative paths of photos start from.
    """

    def __init__(self, fonts: GlyphSource, root: Path, plates: int = 12) -> None:
        self._fonts = fonts
        self._root = root
        self._plates: OrderedDict[_PlateKey, Image.Image] = OrderedDict()
        self._limit = plates
        self._meter = ContrastMeter()

    def paint(self, layout: Layout) -> Painting:
        """The picture of a layout. Raises PhotoError where its photo cannot be used."""
        plate = self._plate(layout)
        image = plate.copy()
        measured = tuple(self._paint_slot(image, plate, placed, layout.width) for placed in layout.placed)
        return Painting(image, measured)

    def _paint_slot(self, image: Image.Image, plate: Image.Image, placed: Placed, width: int) -> SlotContrast:
        worst = 21.0  # black on white: there is no more
        for line in placed.lines:
            for run in line.runs:
                if self._fonts.is_colour(run.font):  # emoji are no words: their contrast is their own
                    painted = picture(run, self._fonts)
                    if painted is not None:
                        image.paste(painted[0], painted[1], painted[0])
                    continue
                drawn = coverage(run, self._fonts)
                if drawn is None:
                    continue
                mask, corner = drawn
                image.paste(run.colour, corner, mask)
                worst = min(worst, self._meter.measure(plate, mask, corner, run.colour))
        return SlotContrast(placed.slot, round(worst, 2), needed(placed.size, width))

    def _plate(self, layout: Layout) -> Image.Image:
        uses_photo = any(layer.kind == "photo" for layer in layout.background)
        key = (layout.width, layout.height, layout.background, layout.photo if uses_photo else None)
        if key in self._plates:
            self._plates.move_to_end(key)
            return self._plates[key]
        plate = paint_plate(layout, self._root)
        self._plates[key] = plate
        if len(self._plates) > self._limit:
            self._plates.popitem(last=False)
        return plate
