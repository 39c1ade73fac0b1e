"""A theme, resolved: colours are numbers, lengths are percent of the card, and nothing is left to look up.

Percent of a width, a height or, for sizes, of the card's short side: no pixels, so that one theme serves every format.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from quotecards.model.layers import Layer
from quotecards.model.places import Colour, Insets

Align = Literal["left", "center", "right"]
Valign = Literal["top", "middle", "bottom"]
Case = Literal["as-is", "upper", "small-caps"]
Shape = Literal["wide", "square", "portrait", "tall"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
Encoding = Literal["png", "jpeg", "webp", "avif"]
Confidence = Literal["platform", "third-party", "general"]


@dataclass(frozen=True, slots=True)
class Format:
    """A placement of a platform.

    `takes` are the encodings that it accepts; `safe` keeps clear of the platform's own controls: top, right, bottom,
    left in px. `confidence` says whose word the row rests on: the platform's, a third party's, or general knowledge.
    """

    name: str
    title: str
    width: int
    height: int
    takes: tuple[Encoding, ...]
    max_bytes: int
    safe: tuple[int, int, int, int] = (0, 0, 0, 0)
    platform: str = ""
    checked: str = ""
    source: str = ""
    confidence: Confidence = "general"

    @property
    def short_side(self) -> int:
        return min(self.width, self.height)

    @property
    def shape(self) -> Shape:
        """The kind of proportions, which themes lay out alike: 16:9 is wide, 4:5 and 2:3 are portrait, 9:16 is tall."""
        ratio = self.width / self.height
        return "wide" if ratio > 1.2 else "square" if ratio > 0.9 else "portrait" if ratio > 0.62 else "tall"

    @property
    def smallest_text(self) -> float:
        """Pixels below which nothing may be set: 34 px on a card 1080 px wide, about 12 px on a phone."""
        return 34 * self.width / 1080


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
    """A piece of a slot's text, such as ` ({film_facts})`; it vanishes when a field in it is missing.

    An optional one vanishes, too, where the slot's words would not fit with it.
    """

    text: str
    italic: bool | None = None  # None: as the role says
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for text: its box, and another where the card has a photo.

    `hang` lets opening quotation marks stand outside the edge.
    """

    name: str
    box: Insets
    role: TypeRole
    colour: Colour
    segments: tuple[Segment, ...]
    align: Align = "left"
    valign: Valign = "top"
    hang: bool = False
    photo_box: Insets | None = None


@dataclass(frozen=True, slots=True)
class LogoSlot:
    """The place for the house's logo: its box, and another where the card has a photo.

    `size` is the side, in percent of the short side, of a square that covers as much as the logo: so wide ones and
    tall ones look equally heavy.
    """

    box: Insets
    size: float
    align: Align = "right"
    valign: Valign = "middle"
    photo_box: Insets | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """A look, resolved for one format. `background` is painted from the first layer to the last.

    `grid` is the distance of the lines that all baselines stand on, in percent of the short side; 0: none. A theme
    without a slot for a logo shows none.
    """

    name: str
    description: str
    background: tuple[Layer, ...]
    slots: tuple[Slot, ...]
    grid: float = 0.0
    logo: LogoSlot | None = None
