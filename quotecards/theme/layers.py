"""The layers of a background as they may be written: a list from bottom to top, one key each, such as `- solid: …`."""

from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from quotecards.model import layers as model
from quotecards.model.places import When
from quotecards.theme.motifs import (
    BulbsPart,
    CuttingPart,
    DiscPart,
    HolesPart,
    OrnamentPart,
    PencilPart,
    PolygonPart,
    RailsPart,
    WavesPart,
)
from quotecards.theme.values import Box, NamedColour, Part, Percent, Share
from quotecards.yamlcheck import mistake


class SolidPart(Part):
    """One colour."""

    colour: NamedColour
    when: When = "always"

    def layer(self) -> model.Solid:
        return model.Solid(**dict(self))


class GradientPart(Part):
    """A linear gradient: angle 0 runs from top to bottom, 90 from left to right; stops are [percent, colour]."""

    stops: list[tuple[Percent, NamedColour]] = Field(min_length=2)
    angle: float = 0.0
    when: When = "always"

    def layer(self) -> model.Gradient:
        return model.Gradient(**dict(self) | {"stops": tuple(self.stops)})


class PhotoPart(Part):
    """The card's photo, cropped to the box; a duotone maps its shadows to dark and its lights to light."""

    box: Box = Field([0, 0, 0, 0], validate_default=True)
    grade: Literal["none", "mono", "duotone"] = "none"
    dark: NamedColour = Field("#000000", validate_default=True)
    light: NamedColour = Field("#FFFFFF", validate_default=True)
    when: When = "photo"

    def layer(self) -> model.PhotoFill:
        return model.PhotoFill(**dict(self))


class ScrimPart(Part):
    """A veil of one colour: full from an edge to `hold` percent of the card, then thinner, none left at `reach`."""

    colour: NamedColour
    edge: Literal["top", "right", "bottom", "left", "all"]
    opacity: Share
    reach: Annotated[float, Field(gt=0, le=200)] = 100.0
    hold: Annotated[float, Field(ge=0, le=200)] = 0.0
    when: When = "always"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.hold > self.reach:
            raise mistake(f"hold ({self.hold:g}) is more than reach ({self.reach:g})")
        return self

    def layer(self) -> model.Scrim:
        return model.Scrim(**dict(self))


class GrainPart(Part):
    """Film grain: strength as a share of full contrast (0.02 to 0.06 is felt, not seen), size in px of a 1080 card."""

    strength: Share
    size: Annotated[float, Field(ge=0.5, le=50)] = 1.5
    when: When = "always"

    def layer(self) -> model.Grain:
        return model.Grain(**dict(self))


class RulePart(Part):
    """A straight rule along its box, thickness in percent of the card's short side."""

    box: Box
    colour: NamedColour
    thickness: Annotated[float, Field(gt=0, le=100)]
    when: When = "always"

    def layer(self) -> model.Rule:
        return model.Rule(**dict(self))


class BlindsPart(Part):
    """Light through a slatted blind: count of slats over the height, gap the lit share of each."""

    colour: NamedColour
    opacity: Share
    angle: Annotated[float, Field(ge=-80, le=80)]
    count: Annotated[float, Field(ge=1, le=200)]
    gap: Share
    softness: Percent
    centre: tuple[float, float]
    radius: Annotated[float, Field(gt=0, le=300)]
    when: When = "always"

    def layer(self) -> model.Blinds:
        return model.Blinds(**dict(self))


class PanelPart(Part):
    """A field of one colour for text to stand on; softness blurs its edges, in percent of the card's short side."""

    box: Box
    colour: NamedColour
    opacity: Share = 1.0
    softness: Percent = 0.0
    when: When = "always"

    def layer(self) -> model.Panel:
        return model.Panel(**dict(self))


class VignettePart(Part):
    """Corners of one colour: opacity there, nothing as far as `clear` percent of the way from the centre to them."""

    colour: NamedColour
    opacity: Share
    clear: Annotated[float, Field(ge=0, lt=100)] = 45.0
    when: When = "always"

    def layer(self) -> model.Vignette:
        return model.Vignette(**dict(self))


class HalftonePart(Part):
    """What lies below, printed in dots of ink on paper; size is their distance in px of a 1080 card."""

    ink: NamedColour
    paper: NamedColour
    box: Box = Field([0, 0, 0, 0], validate_default=True)
    size: Annotated[float, Field(ge=3, le=100)] = 9.0
    angle: Annotated[float, Field(ge=-90, le=90)] = 45.0
    strength: Share = 1.0
    when: When = "always"

    def layer(self) -> model.Halftone:
        return model.Halftone(**dict(self))


class LayerPart(Part):
    """One layer: exactly one of these keys."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 1})

    solid: SolidPart | None = None
    gradient: GradientPart | None = None
    photo: PhotoPart | None = None
    scrim: ScrimPart | None = None
    grain: GrainPart | None = None
    rule: RulePart | None = None
    blinds: BlindsPart | None = None
    panel: PanelPart | None = None
    vignette: VignettePart | None = None
    halftone: HalftonePart | None = None
    disc: DiscPart | None = None
    polygon: PolygonPart | None = None
    waves: WavesPart | None = None
    holes: HolesPart | None = None
    bulbs: BulbsPart | None = None
    rails: RailsPart | None = None
    ornament: OrnamentPart | None = None
    pencil: PencilPart | None = None
    cutting: CuttingPart | None = None

    @model_validator(mode="after")
    def _one_key(self) -> Self:
        if sum(part is not None for _, part in self) != 1:
            hint = f"begin each layer with “- ” and one of {', '.join(type(self).model_fields)}"
            raise mistake("a layer has exactly one key", hint)
        return self

    def layer(self) -> model.Layer:
        """The layer, resolved."""
        layer: model.Layer = next(part for _, part in self if part is not None).layer()
        return layer
