"""The small values of a theme file and how they are checked: colours, boxes, text with fields.

Colours and type roles are named in one part of a file and used in another: validators look the names up in the
validation context, which holds the file's own `palette` and `type`, so that all mistakes are found in one pass.
"""

import re
from collections.abc import Collection, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, WithJsonSchema

from quotecards.model.places import Colour, Insets
from quotecards.yamlcheck import mistake
from quotecards.yamlfile import did_you_mean

FIELDS = (
    "quote",
    "speaker",
    "film",
    "film_facts",
    "director",
    "year",
    "source",
    "outlet",
    "date",
    "festival",
    "photo_credit",
    "photo_line",
    "page",
)
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_FIELD = re.compile(r"\{([^{}]*)\}")


def _named(info: ValidationInfo, part: str) -> Mapping[str, Any]:
    named = (info.context or {}).get(part)
    return named if isinstance(named, Mapping) else {}


def _hex(value: object) -> Colour:
    if value is None or not isinstance(value, str) or not _HEX.fullmatch(value):
        raise mistake(f"“{value}” is not a colour", 'write "#RRGGBB", in quotation marks')
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)


def _colour(value: object, info: ValidationInfo) -> Colour:
    palette = _named(info, "palette")
    if not isinstance(value, str) or value.startswith("#"):
        return _hex(value)
    if value not in palette:
        raise mistake(f"unknown colour “{value}”", did_you_mean(value, palette) or 'write "#RRGGBB" or name it')
    meant = palette[value]
    # A palette entry that is no colour is reported where it stands, once.
    return _hex(meant) if isinstance(meant, str) and _HEX.fullmatch(meant) else (0, 0, 0)


def _role(value: str, info: ValidationInfo) -> str:
    roles = _named(info, "type")
    if value not in roles:
        raise mistake(f"unknown type “{value}”", did_you_mean(value, roles))
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _box(value: object) -> Insets:
    if not isinstance(value, list) or len(value) != 4 or not all(map(_is_number, value)):
        raise mistake("a box is four numbers", "[top, right, bottom, left], in percent from the card's edges")
    if not all(0 <= inset < 100 for inset in value):
        raise mistake("the insets of a box are percents: from 0 to below 100")
    top, right, bottom, left = map(float, value)
    for one, other, words in ((top, bottom, "top and bottom"), (left, right, "left and right")):
        if one + other >= 100:
            raise mistake(f"{words} leave no room: {one:g} + {other:g} is 100 or more")
    return Insets(top, right, bottom, left)


def _range(value: object) -> object:
    return [value, value] if _is_number(value) else value


def _in_order(value: tuple[float, float]) -> tuple[float, float]:
    if value[0] > value[1]:
        raise mistake(f"the smallest size ({value[0]:g}) is more than the largest ({value[1]:g})")
    return value


def _text(value: str) -> str:
    for name in _FIELD.findall(value):
        if name not in FIELDS:
            raise mistake(f"unknown field “{{{name}}}”", did_you_mean(name, FIELDS))
    rest = _FIELD.sub("", value)
    if "{" in rest or "}" in rest:
        raise mistake(f"a brace stands alone in “{value}”", "fields are written {speaker}")
    return value


def fields_in(text: str) -> Collection[str]:
    """The names of the fields in a segment's text."""
    return _FIELD.findall(text)


def _words(value: str) -> str:
    if not value.strip():
        raise mistake("an empty text stands here")
    return value


_HEX_SCHEMA = {"type": "string", "pattern": f"^{_HEX.pattern}$", "description": "#RRGGBB"}
_BOX_SCHEMA = {
    "type": "array",
    "items": {"type": "number", "minimum": 0, "exclusiveMaximum": 100},
    "minItems": 4,
    "maxItems": 4,
    "description": "Insets [top, right, bottom, left] in percent of the card.",
}
_COLOUR_SCHEMA = {"type": "string", "description": "A name from the palette, or #RRGGBB."}
_Size = Annotated[float, Field(gt=0, le=100)]

HexColour = Annotated[Any, BeforeValidator(_hex), WithJsonSchema(_HEX_SCHEMA)]
NamedColour = Annotated[Any, BeforeValidator(_colour), WithJsonSchema(_COLOUR_SCHEMA)]
Box = Annotated[Any, BeforeValidator(_box), WithJsonSchema(_BOX_SCHEMA)]
SizeRange = Annotated[
    tuple[_Size, _Size],
    BeforeValidator(_range, json_schema_input_type=_Size | tuple[_Size, _Size]),
    AfterValidator(_in_order),
    Field(description="Smallest and largest size, or one, in percent of the card's short side."),
]
RoleName = Annotated[str, AfterValidator(_role)]
FieldText = Annotated[str, AfterValidator(_text)]
Words = Annotated[str, AfterValidator(_words)]
Share = Annotated[float, Field(ge=0, le=1)]
Percent = Annotated[float, Field(ge=0, le=100)]


class Part(BaseModel):
    """A mapping of a theme file: no unknown keys, no NaN."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True, allow_inf_nan=False)
