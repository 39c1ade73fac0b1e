"""The schema that editors complete theme files from."""

from typing import Any

import pytest

from quotecards import resources
from quotecards.theme.json_schema import schema_text, theme_schema


def properties(part: str) -> dict[str, Any]:
    found: dict[str, Any] = theme_schema()["$defs"][part]["properties"]
    return found


def test_the_schema_beside_the_themes_is_the_model_s(request: pytest.FixtureRequest) -> None:
    path = resources.themes() / "theme.schema.json"
    if request.config.getoption("--renew-golden"):
        path.write_text(schema_text(), "utf-8")
    assert path.read_text("utf-8") == schema_text(), "run `python -m pytest tests/theme --renew-golden`"


def test_it_knows_its_keys_and_no_others() -> None:
    look = {"palette", "type", "grid", "background", "slots", "logo"}
    assert set(properties("ThemePart")) == {"name", "extends", "description", "variants", "formats", *look}
    assert theme_schema()["$defs"]["ThemePart"]["additionalProperties"] is False


def test_parts_that_are_merged_need_not_be_complete_but_layers_must() -> None:
    definitions = theme_schema()["$defs"]
    assert all("required" not in definitions[part] for part in ("ThemePart", "RolePart", "SlotPart"))
    assert definitions["RulePart"]["required"] == ["box", "colour", "thickness"]


def test_null_may_stand_where_it_removes() -> None:
    null = {"type": "null"}
    assert null in properties("SlotPart")["box"]["anyOf"]
    assert null in properties("ThemePart")["slots"]["anyOf"][0]["additionalProperties"]["anyOf"]
    assert null not in properties("RulePart")["box"].get("anyOf", [])


def test_a_format_s_section_holds_what_the_theme_holds() -> None:
    assert properties("SectionPart")["slots"] == {"$ref": "#/$defs/ThemePart/properties/slots"}


def test_short_forms_are_known() -> None:
    text = str(properties("SlotPart")["text"])
    assert "{'type': 'string'}" in text
    assert "SegmentPart" in text
    assert {"number", "array", "null"} == {option["type"] for option in properties("RolePart")["size"]["anyOf"]}


def test_defaults_are_shown_as_one_would_write_them() -> None:
    assert properties("PhotoPart")["dark"]["default"] == "#000000"
    assert properties("PhotoPart")["box"]["default"] == [0, 0, 0, 0]
