"""Boxes in px: those of a theme, and what the platform's controls leave of them."""

from quotecards.model.layout import Rect
from quotecards.model.places import Insets
from quotecards.model.theme import Format


def safe_area(fmt: Format) -> Rect:
    """The part of the picture that the platform's controls leave free."""
    top, right, bottom, left = fmt.safe
    return Rect(left, top, fmt.width - left - right, fmt.height - top - bottom)


def box_of(box: Insets, fmt: Format) -> Rect:
    """A box in px from its insets in percent of the card."""
    left, right = fmt.width * box.left / 100, fmt.width * box.right / 100
    top, bottom = fmt.height * box.top / 100, fmt.height * box.bottom / 100
    return Rect(left, top, fmt.width - left - right, fmt.height - top - bottom)


def insets_of(box: Rect, fmt: Format) -> Insets:
    """The insets, in percent of the card, that `box_of` makes this box of."""
    return Insets(
        top=box.y / fmt.height * 100,
        right=(fmt.width - box.right) / fmt.width * 100,
        bottom=(fmt.height - box.bottom) / fmt.height * 100,
        left=box.x / fmt.width * 100,
    )


def kept_clear(box: Rect, safe: Rect) -> Rect | None:
    """The part of a box that the platform's controls leave free: a theme need not know every platform's."""
    left, top = max(box.x, safe.x), max(box.y, safe.y)
    right, bottom = min(box.right, safe.right), min(box.bottom, safe.bottom)
    return Rect(left, top, right - left, bottom - top) if right > left and bottom > top else None
