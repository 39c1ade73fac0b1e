"""Percent of a card to whole pixels."""

from quotecards.model.places import Insets


def box_in_pixels(box: Insets, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a box in px, at least one px wide and high."""
    width, height = size
    left, top = round(width * box.left / 100), round(height * box.top / 100)
    right, bottom = width - round(width * box.right / 100), height - round(height * box.bottom / 100)
    return left, top, max(right, left + 1), max(bottom, top + 1)


def short_side(size: tuple[int, int]) -> int:
    """The shorter side, which sizes are percent of."""
    return min(size)
