"""The plate of a card: its background layers, painted from the bottom to the top."""

from PIL import Image

from quotecards.model.card import Photo
from quotecards.model.layers import Blinds, Gradient, Grain, Halftone, Panel, PhotoFill, Rule, Scrim, Solid, Vignette
from quotecards.model.layout import Layout
from quotecards.model.motifs import Motif
from quotecards.model.places import WHOLE
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.grain import add_grain
from quotecards.renderer.halftone import add_halftone
from quotecards.renderer.light import add_blinds, add_panel, add_rule, add_scrim, add_vignette, gradient
from quotecards.renderer.motifs import add_motif
from quotecards.renderer.photo import grade
from quotecards.renderer.units import box_in_pixels

Drawn = Solid | Gradient | Scrim | Grain | Rule | Blinds | Panel | Vignette | Halftone | Motif


def paint_plate(layout: Layout, darkroom: Darkroom) -> Image.Image:
    """The background of a layout, mode RGB. Raises PhotoError where its photo cannot be used."""
    plate = Image.new("RGB", (layout.width, layout.height))
    for layer in layout.background[_first_seen(layout) :]:
        if isinstance(layer, PhotoFill):
            plate = _add_photo(layer, plate, layout.photo, darkroom)
        else:
            plate = _paint(layer, plate)
    return plate


def _first_seen(layout: Layout) -> int:
    """The layer that hides all those under it, by its index; 0 where none does."""
    for index in range(len(layout.background) - 1, 0, -1):
        layer = layout.background[index]
        if isinstance(layer, Solid | Gradient) or (
            isinstance(layer, PhotoFill) and layer.box == WHOLE and layout.photo is not None
        ):
            return index
    return 0


def _paint(layer: Drawn, plate: Image.Image) -> Image.Image:
    match layer:
        case Solid():
            return Image.new("RGB", plate.size, layer.colour)
        case Gradient():
            return gradient(layer, plate.size)
        case Scrim():
            return add_scrim(layer, plate)
        case Rule():
            return add_rule(layer, plate)
        case Blinds():
            return add_blinds(layer, plate)
        case Panel():
            return add_panel(layer, plate)
        case Vignette():
            return add_vignette(layer, plate)
        case Halftone():
            return add_halftone(layer, plate)
        case Grain():
            return add_grain(layer, plate)
        case _:
            return add_motif(layer, plate)


def _add_photo(layer: PhotoFill, plate: Image.Image, photo: Photo | None, darkroom: Darkroom) -> Image.Image:
    if photo is None:
        return plate
    left, top, right, bottom = box_in_pixels(layer.box, plate.size)
    size = (right - left, bottom - top)
    printed = grade(darkroom.print(photo, size), layer)
    if size == plate.size:
        return printed
    plate.paste(printed, (left, top))
    return plate
