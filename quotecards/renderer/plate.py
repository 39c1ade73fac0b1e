"""The plate of a card: its background layers, painted from the bottom to the top."""

from PIL import Image

from quotecards.model.layers import Blinds, Gradient, Grain, Halftone, Panel, PhotoFill, Rule, Scrim, Solid, Vignette
from quotecards.model.layout import Layout, Rect
from quotecards.model.motifs import Motif
from quotecards.model.places import WHOLE
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.faces import Area
from quotecards.renderer.grain import add_grain
from quotecards.renderer.ground import Ground
from quotecards.renderer.halftone import add_halftone
from quotecards.renderer.light import add_blinds, add_panel, add_rule, add_scrim, add_vignette, gradient
from quotecards.renderer.motifs import add_motif
from quotecards.renderer.photo import grade
from quotecards.renderer.units import box_in_pixels

Drawn = Solid | Gradient | Scrim | Grain | Rule | Blinds | Panel | Vignette | Halftone | Motif


def paint_plate(layout: Layout, darkroom: Darkroom) -> Ground:
    """The background of a layout. Raises PhotoError where its photo cannot be used."""
    plate = Image.new("RGB", (layout.width, layout.height))
    faces: list[Area] = []
    for layer in layout.background[_first_seen(layout) :]:
        if isinstance(layer, PhotoFill):
            plate = _add_photo(layer, plate, layout, darkroom, faces)
        else:
            plate = _paint(layer, plate)
    return Ground(plate, tuple(faces))


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


def _add_photo(
    layer: PhotoFill, plate: Image.Image, layout: Layout, darkroom: Darkroom, faces: list[Area]
) -> Image.Image:
    if layout.photo is None:
        return plate
    left, top, right, bottom = box_in_pixels(layer.box, plate.size)
    size = (right - left, bottom - top)
    boxes = [(box.x - left, box.y - top, box.right - left, box.bottom - top) for box in word_boxes(layout)]
    printed = darkroom.print(layout.photo, size, boxes)
    faces += [(one[0] + left, one[1] + top, one[2] + left, one[3] + top) for one in printed.faces]
    graded = grade(printed.picture, layer)
    if size == plate.size:
        return graded
    plate.paste(graded, (left, top))
    return plate


def word_boxes(layout: Layout) -> tuple[Rect, ...]:
    """Where the theme puts words and logo: the boxes of slots, not the words in them, so that cards share a plate."""
    return (*(placed.box for placed in layout.placed), *(logo.box for logo in layout.logos))
