"""A theme file as it may be written, checked by pydantic through `yamlfile`, and its way to a resolved `Theme`."""

import re
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from quotecards.model.theme import Align, Case, LogoSlot, Segment, Slot, Theme, TypeRole, Valign
from quotecards.theme.layers import LayerPart
from quotecards.theme.values import (
    Box,
    FieldText,
    HexColour,
    NamedColour,
    Part,
    RoleName,
    SizeRange,
    Words,
    fields_in,
)
from quotecards.yamlcheck import as_list, mistake


def _feature(value: str) -> str:
    if not re.fullmatch("[A-Za-z0-9]{4}", value):
        raise mistake(f"“{value}” is no OpenType feature", "features have four letters, such as onum")
    return value


VariantName = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class RolePart(Part):
    """How one kind of text is set: families in order of preference, sizes in percent of the short side."""

    families: Annotated[
        list[Words], BeforeValidator(as_list, json_schema_input_type=Words | list[Words]), Field(min_length=1)
    ]
    size: SizeRange
    weight: Annotated[int, Field(ge=1, le=1000)] = 400
    italic: bool = False
    width: Annotated[float, Field(ge=25, le=200)] = 100.0
    leading: Annotated[float, Field(ge=0.5, le=3)] = 1.2
    tracking: Annotated[float, Field(ge=-0.2, le=1)] = 0.0
    case: Case = "as-is"
    features: dict[Annotated[str, AfterValidator(_feature)], Annotated[int, Field(ge=0, le=99)]] = Field(
        default_factory=dict
    )
    max_lines: Annotated[int, Field(ge=1, le=99)] = 12

    def role(self) -> TypeRole:
        return TypeRole(
            **dict(self) | {"families": tuple(self.families), "features": tuple(sorted(self.features.items()))}
        )


class SegmentPart(Part):
    """A piece of text with fields such as {speaker}; it vanishes when a field in it is missing.

    An optional one vanishes, too, where the slot's words would not fit with it.
    """

    text: FieldText
    italic: bool | None = None
    optional: bool = False

    def segment(self) -> Segment:
        return Segment(self.text, self.italic, self.optional)


def _as_segment(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


_Segments = Annotated[
    list[Annotated[SegmentPart, BeforeValidator(_as_segment, json_schema_input_type=FieldText | SegmentPart)]],
    BeforeValidator(as_list, json_schema_input_type=FieldText | list[FieldText | SegmentPart]),
    Field(min_length=1),
]


class SlotPart(Part):
    """A place for text: its box (another beside a photo), its type (a role), its colour, and what stands in it."""

    box: Box
    photo_box: Box | None = None
    type: RoleName
    colour: NamedColour
    text: _Segments
    align: Align = "left"
    valign: Valign = "top"
    hang: bool = False

    def slot(self, name: str, roles: dict[str, TypeRole]) -> Slot:
        return Slot(
            name=name,
            box=self.box,
            role=roles[self.type],
            colour=self.colour,
            segments=tuple(part.segment() for part in self.text),
            align=self.align,
            valign=self.valign,
            hang=self.hang,
            photo_box=self.photo_box,
        )


class LogoPart(Part):
    """The place for a logo: size is the side of a square that covers as much, in percent of the short side."""

    box: Box
    photo_box: Box | None = None
    size: Annotated[float, Field(ge=2, le=40)]
    align: Align = "right"
    valign: Valign = "middle"

    def slot(self) -> LogoSlot:
        return LogoSlot(**dict(self))


_Grid = Annotated[
    float,
    Field(ge=0, le=20, description="Distance of the lines for all baselines, in percent of the short side; 0: none."),
]


class SectionPart(Part):
    """What a format may change. It is merged over the rest of the theme and checked there."""

    palette: Any = None
    type: Any = None
    grid: Any = None
    background: Any = None
    slots: Any = None
    logo: Any = None


class VariantPart(SectionPart):
    """What a variant changes, such as its accent or light for dark; in some formats, if need be, otherwise."""

    formats: Any = None


class ThemePart(Part):
    """A theme. Boxes are insets in percent, sizes percent of the short side: no pixels."""

    name: Words | None = None
    extends: Words | None = None
    description: str = ""
    palette: dict[Words, HexColour] = Field(default_factory=dict)
    type: dict[Words, RolePart]
    grid: _Grid = 0.0
    background: list[LayerPart] = Field(min_length=1)
    slots: dict[Words, SlotPart]
    logo: LogoPart | None = None
    variants: dict[VariantName, VariantPart | None] = Field(default_factory=dict)
    formats: dict[Words, SectionPart | None] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _says_what_and_who(self) -> Self:
        shown = {name for slot in self.slots.values() for segment in slot.text for name in fields_in(segment.text)}
        for needed in ("quote", "speaker"):
            if needed not in shown:
                raise mistake(f"no slot shows {{{needed}}}", "every card shows the words and who said them")
        return self

    def theme(self, name: str, description: str) -> Theme:
        """The theme with nothing left to look up."""
        roles = {role: part.role() for role, part in self.type.items()}
        return Theme(
            name=name,
            description=description,
            background=tuple(part.layer() for part in self.background),
            slots=tuple(part.slot(slot, roles) for slot, part in self.slots.items()),
            grid=self.grid,
            logo=self.logo.slot() if self.logo else None,
        )
