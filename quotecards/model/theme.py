"""A theme, resolved: colours are numbers, lengths are percent of the card, and nothing is left to look up.

Percent of a width, a height or, for sizes, of the card's short side: no pixels, so that one theme serves every format.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

Colour = tuple[int, int, int]  # sRGB, 0–255
When = Literal["always", "photo", "no-photo"]
Align = Literal["left", "center", "right"]
Valign = Literal["top", "middle", "bottom"]
Case = Literal["as-is", "upper", "small-caps"]


@dataclass(frozen=True, slots=True)
class Format:
    """A placement of a platform.

    `safe` keeps clear of the platform's own controls: top, right, bottom, left in px.
    """

    name: str
    title: str
    width: int
    height: int
    encoding: Literal["png", "jpeg"]
    max_bytes: int
    safe: tuple[int, int, int, int]
    checked: str
    source: str
    confidence: str

    @property
    def short_side(self) -> int:
        return min(self.width, self.height)

    @property
    def smallest_text(self) -> float:
        """Pixels below which nothing may be set: 34 px on a card 1080 px wide, about 12 px on a phone."""
        return 34 * self.width / 1080


@dataclass(frozen=True, slots=True)
class Insets:
    """A box by its distance from the card's edges, in percent of the card's width (left, right) or height."""

    top: float
    right: float
    bottom: float
    left: float


@dataclass(frozen=True, slots=True)
class TypeRole:
    """How one kind of text is set.

    `families` are tried in turn, per cluster of characters; `size` is the smallest and largest, in percent of the
    card's short side; `leading` a multiple of the size; `tracking` in em; `width` the wdth axis in percent.
    """

    families: tuple[str, ...]
    size: tuple[float, float]
    weight: int = 400
    italic: bool = False
    width: float = 100.0
    leading: float = 1.2
    tracking: float = 0.0
    case: Case = "as-is"
    features: tuple[tuple[str, int], ...] = ()
    max_lines: int = 12


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a slot's text, such as ` ({film_facts})`; it vanishes when a field in it is missing."""

    text: str
    italic: bool | None = None  # None: as the role says


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for text. `hang` lets opening quotation marks stand outside the edge."""

    name: str
    box: Insets
    role: TypeRole
    colour: Colour
    segments: tuple[Segment, ...]
    align: Align = "left"
    valign: Valign = "top"
    hang: bool = False


@dataclass(frozen=True, slots=True)
class Solid:
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
    box: Insets = Insets(0, 0, 0, 0)
    size: float = 9.0
    angle: float = 45.0
    strength: float = 1.0
    when: When = "always"


Layer = Solid | Gradient | PhotoFill | Scrim | Grain | Rule | Blinds | Panel | Vignette | Halftone


@dataclass(frozen=True, slots=True)
class Theme:
    """A look, resolved for one format. `background` is painted from the first layer to the last.

    `grid` is the distance of the lines that all baselines stand on, in percent of the short side; 0: none.
    """

    name: str
    description: str
    background: tuple[Layer, ...]
    slots: tuple[Slot, ...]
    grid: float = 0.0
