"""The JSON schema of theme files, for completion and marks in editors: `themes/theme.schema.json`."""

import json
from typing import Any

from quotecards.theme.schema import ThemePart

# Mappings that may stand in part only, since they are merged over others: a theme that extends another, a format's
# section. What they lack is found when the theme is put together. Layers stand in a list, which is replaced whole.
_MERGED = ("ThemePart", "RolePart", "SlotPart", "LogoPart")


def schema_text() -> str:
    """The schema as JSON, the same on every machine."""
    return json.dumps(theme_schema(), indent=2, ensure_ascii=False) + "\n"


def theme_schema() -> dict[str, Any]:
    """The schema (draft 2020-12), from the model that checks theme files."""
    schema = ThemePart.model_json_schema()
    definitions = schema.pop("$defs")
    definitions["ThemePart"] = schema
    for name in _MERGED:
        definitions[name].pop("required", None)
        definitions[name]["properties"] = {
            key: _removable(value) for key, value in definitions[name]["properties"].items()
        }
    look = {key: {"$ref": f"#/$defs/ThemePart/properties/{key}"} for key in definitions["SectionPart"]["properties"]}
    definitions["SectionPart"]["properties"] = look
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Generated from the model; `python -m pytest tests/theme --renew-golden` writes it anew.",
        "title": "A theme of quotecards",
        "$ref": "#/$defs/ThemePart",
        "$defs": _plain(dict(sorted(definitions.items()))),
    }


def _removable(value: dict[str, Any]) -> dict[str, Any]:
    """Null removes what another file says, be it an entry or a whole mapping."""
    described = {key: value[key] for key in ("description", "default") if key in value}
    bare = {key: inner for key, inner in value.items() if key not in described}
    if isinstance(bare.get("additionalProperties"), dict):
        bare["additionalProperties"] = _or_null(bare["additionalProperties"])
    return _or_null(bare) | described


def _or_null(value: dict[str, Any]) -> dict[str, Any]:
    members = value["anyOf"] if set(value) <= {"anyOf", "title"} else [value]
    return {"anyOf": [*(member for member in members if member != {"type": "null"}), {"type": "null"}]}


def _plain(value: Any) -> Any:
    """Without the titles that pydantic makes of names: they say nothing that the key does not."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items() if not (key == "title" and isinstance(inner, str))}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
