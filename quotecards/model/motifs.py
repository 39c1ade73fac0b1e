"""Drawn motifs: the shapes that give a theme its idea, by numbers and not as pictures, so that they suit any size.

Places are percent of the card's width and height; sizes, distances and thicknesses percent of its short side.
"""

from dataclasses import dataclass
from typing import ClassVar

from quotecards.model.places import Colour, Insets, When


@dataclass(frozen=True, slots=True)
class Disc:
    """A disc, such as a sun or a punched hole; with a `ring` of some thickness, only its rim."""

    kind: ClassVar[str] = "disc"
    centre: tuple[float, float]
    radius: float
    colour: Colour
    ring: float = 0.0
    opacity: float = 1.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Polygon:
    """A flat shape with straight sides, such as a sail or a ray; its points are (across, down)."""

    kind: ClassVar[str] = "polygon"
    points: tuple[tuple[float, float], ...]
    colour: Colour
    opacity: float = 1.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Waves:
    """A sea in its box: crests `height` high and `length` apart; `phase` moves them, in parts of a wave."""

    kind: ClassVar[str] = "waves"
    box: Insets
    colour: Colour
    height: float
    length: float
    phase: float = 0.0
    opacity: float = 1.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Holes:
    """A row of holes along its box, as at the edge of a film: `size` is their width and height, `pitch` from one to
    the next, `round` how round their corners are (0 to 1).
    """

    kind: ClassVar[str] = "holes"
    box: Insets
    colour: Colour
    size: tuple[float, float]
    pitch: float
    round: float = 0.35
    opacity: float = 1.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Bulbs:
    """Bulbs round the edge of its box, one about every `pitch`, their glow in a colour of its own."""

    kind: ClassVar[str] = "bulbs"
    box: Insets
    colour: Colour
    glow: Colour
    size: float
    pitch: float
    strength: float = 0.6
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Rails:
    """Level rules one below the other in its box, one every `pitch`, as on ruled paper or on a sign for letters."""

    kind: ClassVar[str] = "rails"
    box: Insets
    colour: Colour
    thickness: float
    pitch: float
    opacity: float = 1.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Ornament:
    """A frame as title cards had it: a strong rule, a fine one that turns in at the corners, a palmette in each."""

    kind: ClassVar[str] = "ornament"
    box: Insets
    colour: Colour
    thickness: float = 0.5
    corner: float = 11.0
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Pencil:
    """A mark by hand in its box: a loop drawn with a soft, waxy pencil that overshoots its start."""

    kind: ClassVar[str] = "pencil"
    box: Insets
    colour: Colour
    thickness: float
    opacity: float = 0.9
    when: When = "always"


@dataclass(frozen=True, slots=True)
class Cutting:
    """A piece of paper cut out by hand: edges that waver by up to `waver`, a soft shadow under it."""

    kind: ClassVar[str] = "cutting"
    box: Insets
    colour: Colour
    shadow: Colour
    waver: float = 0.6
    depth: float = 1.2
    when: When = "always"


Motif = Disc | Polygon | Waves | Holes | Bulbs | Rails | Ornament | Pencil | Cutting
