"""The layers of a background: what is painted under the words, from the bottom to the top.

Colours are numbers; lengths are percent of the card's width, height or, for sizes, its short side.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

from quotecards.model.motifs import Motif
from quotecards.model.places import WHOLE, Colour, Insets, When


@dataclass(frozen=True, slots=True)
class Solid:
    """One colour all over."""

    kind: ClassVar[str] = "solid"
    colour: Colour
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Gradient:
    """A linear gradient; `angle` 0 runs from top to bottom, 90 from left to right; stops are (percent, colour)."""

    kind: ClassVar[str] = "gradient"
    stops: tuple[tuple[float, Colour], ...]
    angle: float = 0.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class PhotoFill:
    """The card's photo, cropped to `box`. A duotone maps dark to `dark` and light to `light`."""

    kind: ClassVar[str] = "photo"
    box: Insets
    grade: Literal["none", "mono", "duotone"] = "none"
    dark: Colour = (0, 0, 0)
    light: Colour = (255, 255, 255)
    when: When = "photo"


@dataclass(frozen=True, slots=True)
class Scrim:
    """A veil of one colour from an edge inwards.

    `opacity` (0–1) at the edge and as far as `hold` percent of the card, then thinner and thinner, gone at `reach`.
    """

    kind: ClassVar[str] = "scrim"
    colour: Colour
    edge: Literal["top", "right", "bottom", "left", "all"]
    opacity: float
    reach: float = 100.0
    hold: float = 0.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Grain:
    """Film grain: `strength` as a share of full contrast (0.02–0.06 is felt, not seen), `size` in px of a 1080 card."""

    kind: ClassVar[str] = "grain"
    strength: float
    size: float = 1.5
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight rule that fills its box, for example a hairline between quote and credit."""

    kind: ClassVar[str] = "rule"
    box: Insets
    colour: Colour
    thickness: float  # percent of the short side
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Blinds:
    """Light that falls through a slatted blind onto a wall.

    `angle` tilts the slats (degrees), `count` is how many cross the card's height, `gap` the lit share of each,
    `softness` the blur in percent of the short side; `centre` and `radius` (percent) bound the pool of light.
    """

    kind: ClassVar[str] = "blinds"
    colour: Colour
    opacity: float
    angle: float
    count: float
    gap: float
    softness: float
    centre: tuple[float, float]
    radius: float
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Panel:
    """A field of one colour in its box, for text to stand on; `softness` blurs its edges, percent of the short side."""

    kind: ClassVar[str] = "panel"
    box: Insets
    colour: Colour
    opacity: float = 1.0
    softness: float = 0.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Vignette:
    """Corners that darken (or pale), as an old lens has them: nothing as far as `clear` percent of the way from the
    centre to the corners, `opacity` in the corners.
    """

    kind: ClassVar[str] = "vignette"
    colour: Colour
    opacity: float
    clear: float = 45.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Halftone:
    """What lies below in `box`, printed in dots of `ink` on `paper`.

    `size` is the distance of the dots in px of a 1080 card, `angle` the turn of their rows in degrees; `strength` mixes
    the print with what it was made of.
    """

    kind: ClassVar[str] = "halftone"
    ink: Colour
    paper: Colour
    box: Insets = WHOLE
    size: float = 9.0
    angle: float = 45.0
    strength: float = 1.0
    when: When = "always"


Layer = Solid | Gradient | PhotoFill | Scrim | Grain | Rule | Blinds | Panel | Vignette | Halftone | Motif
