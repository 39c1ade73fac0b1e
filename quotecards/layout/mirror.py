"""A theme turned round for languages that are written from right to left: text, rules, light and photo change sides."""

import dataclasses
from typing import Literal

from quotecards.model.layers import Blinds, Gradient, Halftone, Layer, Panel, PhotoFill, Rule, Scrim
from quotecards.model.motifs import Bulbs, Cutting, Disc, Holes, Ornament, Pencil, Polygon, Rails, Waves
from quotecards.model.places import Insets
from quotecards.model.theme import Align, LogoSlot, Slot, Theme

_Edge = Literal["top", "right", "bottom", "left", "all"]
_ALIGN: dict[Align, Align] = {"left": "right", "center": "center", "right": "left"}
_EDGE: dict[_Edge, _Edge] = {"left": "right", "right": "left", "top": "top", "bottom": "bottom", "all": "all"}


def mirrored(theme: Theme) -> Theme:
    """`theme` as in a mirror, so that a photo on the right stands on the left, and text still beside it.

    No picture is flipped: photos only change their place.
    """
    return dataclasses.replace(
        theme,
        background=tuple(_layer(layer) for layer in theme.background),
        slots=tuple(_slot(slot) for slot in theme.slots),
        logo=theme.logo and _logo_slot(theme.logo),
    )


def _slot(slot: Slot) -> Slot:
    beside_photo = slot.photo_box and _box(slot.photo_box)
    return dataclasses.replace(slot, box=_box(slot.box), photo_box=beside_photo, align=_ALIGN[slot.align])


def _logo_slot(slot: LogoSlot) -> LogoSlot:
    beside_photo = slot.photo_box and _box(slot.photo_box)
    return dataclasses.replace(slot, box=_box(slot.box), photo_box=beside_photo, align=_ALIGN[slot.align])


def _box(box: Insets) -> Insets:
    return Insets(box.top, box.left, box.bottom, box.right)


def _across(x: float) -> float:
    return round(100 - x, 6)  # rounded, so that a mirror in a mirror shows the very same


def _layer(layer: Layer) -> Layer:
    match layer:
        case PhotoFill() | Rule() | Panel() | Waves() | Holes() | Bulbs() | Rails() | Ornament() | Pencil() | Cutting():
            return dataclasses.replace(layer, box=_box(layer.box))
        case Disc():
            x, y = layer.centre
            return dataclasses.replace(layer, centre=(_across(x), y))
        case Polygon():
            return dataclasses.replace(layer, points=tuple((_across(x), y) for x, y in layer.points))
        case Halftone():
            return dataclasses.replace(layer, box=_box(layer.box), angle=-layer.angle)
        case Gradient():
            return dataclasses.replace(layer, angle=-layer.angle)
        case Scrim():
            return dataclasses.replace(layer, edge=_EDGE[layer.edge])
        case Blinds():
            x, y = layer.centre
            return dataclasses.replace(layer, angle=-layer.angle, centre=(_across(x), y))
        case _:
            return layer
