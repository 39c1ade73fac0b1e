"""Where things stand on a card, when they are shown, and in what colour: the small words of themes."""

from dataclasses import dataclass
from typing import Literal

Colour = tuple[int, int, int]  # sRGB, 0–255
When = Literal["always", "photo", "no-photo"]


@dataclass(frozen=True, slots=True)
class Insets:
    """A box by its distance from the card's edges, in percent of the card's width (left, right) or height."""

    top: float
    right: float
    bottom: float
    left: float


WHOLE = Insets(0, 0, 0, 0)  # the whole card
