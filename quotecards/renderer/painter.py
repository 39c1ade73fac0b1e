"""Paints layouts, keeping the plates that several cards share."""

import math
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from quotecards.model.card import Photo
from quotecards.model.layers import Layer
from quotecards.model.layout import Layout, Placed, Rect
from quotecards.renderer.contrast import needed
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.framing import covered
from quotecards.renderer.glyphs import GlyphSource
from quotecards.renderer.ground import Ground
from quotecards.renderer.ink import ink_of
from quotecards.renderer.logo import Emblems, Shown
from quotecards.renderer.memory import keep_large_buffers
from quotecards.renderer.plate import paint_plate, word_boxes
from quotecards.renderer.plates import Plates
from quotecards.renderer.veil import make_legible

_HIDDEN = 0.05  # the share of a face from which words lie over it
_PlateKey = tuple[int, int, tuple[Layer, ...], tuple[Photo, tuple[Rect, ...]] | None]


@dataclass(frozen=True, slots=True)
class SlotContrast:
    """The measured WCAG contrast of one slot as painted, the least that its size asks for, and how it was raised.

    `raised` is empty where the theme's own ink and ground were enough; else “veil”, “other ink” or both.
    """

    slot: str
    ratio: float
    needed: float
    raised: str = ""


@dataclass(frozen=True, slots=True)
class Painting:
    """A finished picture (RGB) and the contrast of each of its slots.

    All its rows but those in `rows`, each (first, behind the last), are those of its `plate`.
    """

    image: Image.Image
    slots: tuple[SlotContrast, ...]
    plate: Ground
    rows: tuple[tuple[int, int], ...]
    over_faces: tuple[str, ...] = ()  # the slots whose words lie over a face
    logo: Shown | None = None
    no_logo: str = ""  # why none of the layout's logos is shown

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

    @property
    def raised(self) -> tuple[str, ...]:
        """What was done so that all can be read, such as “quote: veil”."""
        return tuple(f"{slot.slot}: {slot.raised}" for slot in self.slots if slot.raised)


class Painter:
    """Turns layouts into pictures. One per thread: it keeps the last photos, and the fonts it was given.

    `root` is the folder that relative paths of photos start from; `plates` are kept, and may be shared with painters
    of other threads.
    """

    def __init__(self, fonts: GlyphSource, root: Path, plates: Plates | None = None) -> None:
        self._fonts = fonts
        self._darkroom = Darkroom(root)
        self._emblems = Emblems(root)
        self._plates = plates or Plates()
        keep_large_buffers()

    def paint(self, layout: Layout) -> Painting:
        """The picture of a layout, its contrast raised where the plate needs it.

        Raises PhotoError where its photo or a logo cannot be used.
        """
        inks = tuple(ink_of(placed, self._fonts) for placed in layout.placed)
        plate = self._plate(layout)
        legible = make_legible(plate, inks, layout)
        image = legible.ground.image.copy()
        measured = []
        for ink, contrast, raised in zip(legible.inks, legible.contrasts, legible.raised, strict=True):
            ink.print_on(image)
            least = needed(ink.placed.size, layout.width)
            measured.append(SlotContrast(ink.placed.slot, math.floor(contrast * 100) / 100, least, raised))
        rows = (*legible.veiled, *(ink_rows for ink in legible.inks for ink_rows in ink.rows))
        logo, no_logo = None, layout.no_logo
        if layout.logos:
            logo, no_logo = self._emblems.print(layout.logos, legible.ground, plate.faces, image)
            rows += tuple((round(one.box.y), round(one.box.bottom)) for one in layout.logos)
        over_faces = tuple(placed.slot for placed in layout.placed if _hides_a_face(placed, plate))
        return Painting(image, tuple(measured), plate, rows, over_faces, logo, no_logo)

    def _plate(self, layout: Layout) -> Ground:
        uses_photo = any(layer.kind == "photo" for layer in layout.background)
        photo = (layout.photo, word_boxes(layout)) if uses_photo and layout.photo else None
        key: _PlateKey = (layout.width, layout.height, layout.background, photo)
        return self._plates.get(key, lambda: paint_plate(layout, self._darkroom))


def _hides_a_face(placed: Placed, plate: Ground) -> bool:
    lines = [(line.ink.x, line.ink.y, line.ink.right, line.ink.bottom) for line in placed.lines]
    return any(sum(covered(face, line) for line in lines) >= _HIDDEN for face in plate.faces)
