"""Where the logo stands: in its slot, as heavy as any other, and clear of the words, which make room for it."""

import math
from dataclasses import replace

from quotecards.layout.boxes import box_of, insets_of, kept_clear, safe_area
from quotecards.model.card import Card
from quotecards.model.layout import PlacedLogo, Rect
from quotecards.model.logo import Logo, LogoFile
from quotecards.model.theme import Format, LogoSlot, Slot, Theme

_CLEAR = 0.35  # the space that no word enters, as a share of the side of a square that covers as much as the logo
_LEAST = 0.6  # of the size that the theme wants; a smaller logo is none
_ALONG = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}


def place_logo(logo: Logo, theme: Theme, fmt: Format, card: Card) -> tuple[PlacedLogo, ...] | str:
    """Each of the logo's files in its place, or, in words, why there is none."""
    slot = theme.logo
    if slot is None:
        return f"the theme {theme.name} has no place for it"
    insets = slot.photo_box if card.photo and slot.photo_box else slot.box
    whole = box_of(insets, fmt)
    box = kept_clear(whole, safe_area(fmt))
    placed = [_placed(file, slot, box, fmt) for file in logo.files] if box else []
    found = tuple(one for one in placed if one is not None)
    if found:
        return found
    cut = "the controls leave no room for it" if box != whole else "its place is too small for its shape"
    return f"{cut} in {fmt.name}"


def clear_space(logo: PlacedLogo) -> Rect:
    """The logo's box with the space round it that no word enters."""
    box = logo.box
    space = _CLEAR * math.sqrt(box.width * box.height)
    return Rect(box.x - space, box.y - space, box.width + 2 * space, box.height + 2 * space)


def make_room(logos: tuple[PlacedLogo, ...], theme: Theme, fmt: Format, card: Card) -> Theme:
    """The theme with its slots cut so that no word comes near the logo, whichever of the files it is."""
    spaces = [clear_space(one) for one in logos]
    x, y = min(one.x for one in spaces), min(one.y for one in spaces)
    taken = Rect(x, y, max(one.right for one in spaces) - x, max(one.bottom for one in spaces) - y)
    return replace(theme, slots=tuple(_cut(slot, taken, fmt, card) for slot in theme.slots))


def _placed(file: LogoFile, slot: LogoSlot, box: Rect, fmt: Format) -> PlacedLogo | None:
    side = slot.size * fmt.short_side / 100
    shape = math.sqrt(file.width / file.height)
    scale = min(1.0, box.width / (side * shape), box.height / (side / shape))
    if scale < _LEAST:
        return None
    width, height = max(1, round(side * shape * scale)), max(1, round(side / shape * scale))
    x = math.ceil(box.x) + math.floor(max(box.width - width, 0) * _ALONG[slot.align])
    y = math.ceil(box.y) + math.floor(max(box.height - height, 0) * _ALONG[slot.valign])
    return PlacedLogo(file.path, file.sha256, Rect(x, y, width, height))


def _cut(slot: Slot, taken: Rect, fmt: Format, card: Card) -> Slot:
    insets = slot.photo_box if card.photo and slot.photo_box else slot.box
    box = box_of(insets, fmt)
    if not box.overlaps(taken):
        return slot
    left = _beside(box, taken, slot)
    if left.width <= 0 or left.height <= 0:
        return slot  # the words will be found to stand on the logo
    cut = insets_of(left, fmt)
    return replace(slot, box=cut, photo_box=cut if slot.photo_box else None)


def _beside(box: Rect, taken: Rect, slot: Slot) -> Rect:
    """The largest part of a box above, below or beside what is taken, at the edge or axis that the text keeps to."""
    off = min(box.right - taken.x, taken.right - box.x)
    parts = {
        "left": Rect(box.x, box.y, taken.x - box.x, box.height),
        "right": Rect(taken.right, box.y, box.right - taken.right, box.height),
        "center": Rect(box.x + off, box.y, box.width - 2 * off, box.height),
        "top": Rect(box.x, box.y, box.width, taken.y - box.y),
        "bottom": Rect(box.x, taken.bottom, box.width, box.bottom - taken.bottom),
    }
    upright = ("top", "bottom") if slot.valign == "middle" else (slot.valign,)
    keeping = [parts[edge] for edge in (slot.align, *upright)]
    return max(keeping, key=lambda one: max(one.width, 0) * max(one.height, 0))
