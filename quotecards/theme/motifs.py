"""The drawn motifs as they may be written in a theme file: sizes in percent of the card's short side."""

from typing import Annotated

from pydantic import Field

from quotecards.model import motifs as model
from quotecards.model.places import When
from quotecards.theme.values import Box, NamedColour, Part, Share

_Size = Annotated[float, Field(gt=0, le=200)]
_Place = Annotated[float, Field(ge=-200, le=300)]
_WHOLE = Field([0, 0, 0, 0], validate_default=True)


class DiscPart(Part):
    """A disc at its centre [percent across, percent down]; with a ring, only a rim of that thickness."""

    centre: tuple[_Place, _Place]
    radius: _Size
    colour: NamedColour
    ring: Annotated[float, Field(ge=0, le=200)] = 0.0
    opacity: Share = 1.0
    when: When = "always"

    def layer(self) -> model.Disc:
        return model.Disc(**dict(self))


class PolygonPart(Part):
    """A flat shape with straight sides: points are [percent across, percent down]."""

    points: Annotated[list[tuple[_Place, _Place]], Field(min_length=3, max_length=500)]
    colour: NamedColour
    opacity: Share = 1.0
    when: When = "always"

    def layer(self) -> model.Polygon:
        return model.Polygon(**dict(self) | {"points": tuple(self.points)})


class WavesPart(Part):
    """A sea in its box: height of the crests and length from one to the next; phase moves them by parts of a wave."""

    box: Box
    colour: NamedColour
    height: _Size
    length: Annotated[float, Field(ge=2, le=200)]
    phase: float = 0.0
    opacity: Share = 1.0
    when: When = "always"

    def layer(self) -> model.Waves:
        return model.Waves(**dict(self))


class HolesPart(Part):
    """A row of holes along its box, as at the edge of a film: size [width, height], pitch from one to the next."""

    box: Box
    colour: NamedColour
    size: tuple[_Size, _Size]
    pitch: Annotated[float, Field(ge=0.5, le=200)]
    round: Share = 0.35
    opacity: Share = 1.0
    when: When = "always"

    def layer(self) -> model.Holes:
        return model.Holes(**dict(self))


class BulbsPart(Part):
    """Bulbs round the edge of its box, about one every pitch; strength is how much they glow."""

    box: Box
    colour: NamedColour
    glow: NamedColour
    size: _Size
    pitch: Annotated[float, Field(ge=1, le=200)]
    strength: Share = 0.6
    when: When = "always"

    def layer(self) -> model.Bulbs:
        return model.Bulbs(**dict(self))


class RailsPart(Part):
    """Level rules one below the other in its box, one every pitch."""

    box: Box
    colour: NamedColour
    thickness: _Size
    pitch: Annotated[float, Field(ge=0.5, le=200)]
    opacity: Share = 1.0
    when: When = "always"

    def layer(self) -> model.Rails:
        return model.Rails(**dict(self))


class OrnamentPart(Part):
    """A frame as title cards of silent films had it, with a palmette in each corner."""

    box: Box
    colour: NamedColour
    thickness: Annotated[float, Field(gt=0, le=5)] = 0.5
    corner: Annotated[float, Field(ge=2, le=40)] = 11.0
    when: When = "always"

    def layer(self) -> model.Ornament:
        return model.Ornament(**dict(self))


class PencilPart(Part):
    """A loop round its box, drawn with a wax pencil."""

    box: Box
    colour: NamedColour
    thickness: Annotated[float, Field(gt=0, le=10)]
    opacity: Share = 0.9
    when: When = "always"

    def layer(self) -> model.Pencil:
        return model.Pencil(**dict(self))


class CuttingPart(Part):
    """A piece of paper cut out by hand: its edges waver, and it throws a soft shadow as deep as it lies high."""

    box: Box = _WHOLE
    colour: NamedColour
    shadow: NamedColour
    waver: Annotated[float, Field(ge=0, le=5)] = 0.6
    depth: Annotated[float, Field(gt=0, le=10)] = 1.2
    when: When = "always"

    def layer(self) -> model.Cutting:
        return model.Cutting(**dict(self))
