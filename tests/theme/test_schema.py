"""What may stand in a theme, part by part."""

import dataclasses
from typing import Any

import pytest

from quotecards.errors import Problems, SettingError
from quotecards.model import layers as model
from quotecards.model import motifs
from quotecards.model.places import Insets
from quotecards.model.theme import Segment, Slot, TypeRole
from quotecards.theme.layers import LayerPart
from quotecards.theme.schema import RolePart, SegmentPart, SlotPart, ThemePart
from quotecards.theme.values import FIELDS
from quotecards.yamlcheck import check
from quotecards.yamlfile import parse
from tests.theme.themes import PLAIN

LAYERS = {
    "solid: {colour: ink}": model.Solid((1, 2, 3)),
    "gradient: {stops: [[0, ink], [100, '#222018']], when: no-photo}": model.Gradient(
        ((0.0, (1, 2, 3)), (100.0, (0x22, 0x20, 0x18))), when="no-photo"
    ),
    "photo: {}": model.PhotoFill(Insets(0, 0, 0, 0)),
    "photo: {box: [0, 0, 40, 0], grade: duotone, dark: ink, light: '#FFFFFE'}": model.PhotoFill(
        Insets(0, 0, 40, 0), "duotone", (1, 2, 3), (255, 255, 254)
    ),
    "scrim: {edge: bottom, colour: ink, opacity: .8, reach: 60, hold: 10}": model.Scrim(
        (1, 2, 3), "bottom", 0.8, 60, 10
    ),
    "rule: {box: [66, 10, 33.8, 10], colour: ink, thickness: 0.2}": model.Rule(
        Insets(66, 10, 33.8, 10), (1, 2, 3), 0.2
    ),
    "grain: {strength: 0.03}": model.Grain(0.03),
    "blinds: {colour: ink, opacity: .5, angle: -18, count: 9, gap: .55, softness: .6, centre: [60, 30], radius: 60}": (
        model.Blinds((1, 2, 3), 0.5, -18, 9, 0.55, 0.6, (60, 30), 60)
    ),
    "panel: {box: [60, 10, 10, 10], colour: ink, opacity: .7, softness: 3}": model.Panel(
        Insets(60, 10, 10, 10), (1, 2, 3), 0.7, 3
    ),
    "vignette: {colour: ink, opacity: .5, clear: 60}": model.Vignette((1, 2, 3), 0.5, 60),
    "halftone: {ink: ink, paper: '#FFFFFE', size: 12, angle: 30, strength: .8}": model.Halftone(
        (1, 2, 3), (255, 255, 254), size=12, angle=30, strength=0.8
    ),
    "disc: {centre: [50, 40], radius: 12, colour: ink, ring: 2}": motifs.Disc((50, 40), 12, (1, 2, 3), 2),
    "polygon: {points: [[0, 0], [100, 0], [50, 80]], colour: ink}": motifs.Polygon(
        ((0, 0), (100, 0), (50, 80)), (1, 2, 3)
    ),
    "waves: {box: [60, 0, 0, 0], colour: ink, height: 3, length: 12, phase: .5}": motifs.Waves(
        Insets(60, 0, 0, 0), (1, 2, 3), 3, 12, 0.5
    ),
    "holes: {box: [2, 0, 92, 0], colour: ink, size: [3, 4], pitch: 6}": motifs.Holes(
        Insets(2, 0, 92, 0), (1, 2, 3), (3, 4), 6
    ),
    "bulbs: {box: [5, 5, 5, 5], colour: ink, glow: '#FFFFFE', size: 2, pitch: 6}": motifs.Bulbs(
        Insets(5, 5, 5, 5), (1, 2, 3), (255, 255, 254), 2, 6
    ),
    "rails: {box: [5, 5, 5, 5], colour: ink, thickness: .3, pitch: 9}": motifs.Rails(
        Insets(5, 5, 5, 5), (1, 2, 3), 0.3, 9
    ),
    "ornament: {box: [5, 5, 5, 5], colour: ink}": motifs.Ornament(Insets(5, 5, 5, 5), (1, 2, 3)),
    "pencil: {box: [5, 5, 5, 5], colour: ink, thickness: 1}": motifs.Pencil(Insets(5, 5, 5, 5), (1, 2, 3), 1),
    "cutting: {colour: ink, shadow: '#FFFFFE'}": motifs.Cutting(Insets(0, 0, 0, 0), (1, 2, 3), (255, 255, 254)),
}


def themed(text: str) -> ThemePart:
    document = parse(text, "t.yaml")
    return check(ThemePart, document, {"palette": document.data.get("palette"), "type": document.data.get("type")})


def told(text: str) -> str:
    with pytest.raises((SettingError, Problems)) as caught:
        themed(text)
    return str(caught.value)


@pytest.mark.parametrize(("text", "layer"), LAYERS.items(), ids=lambda value: str(value).split(":")[0])
def test_every_layer_is_read(text: str, layer: model.Layer) -> None:
    part = check(LayerPart, parse(text, "t.yaml"), {"palette": {"ink": "#010203"}})
    assert part.layer() == layer


def test_every_layer_of_the_model_can_be_written_with_all_that_it_has() -> None:
    kinds = {kind.kind: kind for kind in model.Layer.__args__}
    parts = {name: field.annotation for name, field in LayerPart.model_fields.items()}
    assert set(parts) == set(kinds)
    for name, kind in kinds.items():
        part: Any = parts[name].__args__[0]  # type: ignore[union-attr]
        assert set(part.model_fields) == {field.name for field in dataclasses.fields(kind)}


def test_every_property_of_a_role_a_slot_and_a_segment_can_be_written() -> None:
    def names(kind: Any) -> set[str]:
        return {field.name for field in dataclasses.fields(kind)}

    assert set(RolePart.model_fields) == names(TypeRole)
    assert set(SlotPart.model_fields) == names(Slot) - {"name", "role", "segments"} | {"type", "text"}
    assert set(SegmentPart.model_fields) == names(Segment)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_can_be_shown(field: str) -> None:
    theme = themed(PLAIN.replace("({film_facts})", f"[{{{field}}}]"))
    assert theme.slots["credit"].text[1].text == f" [{{{field}}}]"


def test_features_are_sorted_so_that_their_order_in_the_file_does_not_matter() -> None:
    part = check(RolePart, parse("{families: [A], size: 3, features: {onum: 1, kern: 0}}", "t.yaml"))
    assert part.role().features == (("kern", 0), ("onum", 1))


def test_a_segment_may_be_italic() -> None:
    theme = themed(PLAIN.replace('" ({film_facts})"', "{text: '{source}', italic: true}"))
    assert theme.slots["credit"].text[1].segment() == Segment("{source}", italic=True)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"#101820"', "red", '“red” is not a colour (write "#RRGGBB", in quotation marks)'),
        ('"#101820"', "'#12'", "“#12” is not a colour"),
        ('"#101820"', "#101820}", "did not find expected"),
        ("colour: paper", "colour: papper", "unknown colour “papper” (did you mean “paper”?)"),
        ("colour: paper", "colour: '#12345'", "“#12345” is not a colour"),
        ("colour: paper", "colour: [1]", "“[1]” is not a colour"),
        ("{colour: paper}", "{colour: }", "“colour” is empty (a value that begins with # needs quotation marks)"),
        ("type: quote", "type: qoute", "unknown type “qoute” (did you mean “quote”?)"),
        ("{quote}", "{qoute}", "unknown field “{qoute}” (did you mean “quote”?)"),
        ("{quote}", "{quote", "a brace stands alone in “{quote” (fields are written {speaker})"),
        ("{quote}", "{film}", "no slot shows {quote}"),
        ("{speaker}", "{film}", "no slot shows {speaker} (every card shows the words and who said them)"),
        ("[4, 10]", "[10, 4]", "the smallest size (10) is more than the largest (4)"),
        ("[4, 10]", "[4, 10, 12]", "size: must have at most 2 items, not 3"),
        ("[4, 10]", "[0, 10]", "size: must be greater than 0"),
        ("families: Square", "families: []", "families: must have at least 1 item, not 0"),
        ("families: Square", "families: ['']", "an empty text stands here"),
        ("leading: 1.1", "leading: .nan", "leading: must be a plain number"),
        ("leading: 1.1", "weight: 5000", "weight: must be less than or equal to 1000"),
        (
            "leading: 1.1",
            "features: {old: 1}",
            "“old” is no OpenType feature (features have four letters",
        ),
        ("[10, 10, 30, 10]", "[10, 60, 30, 40]", "left and right leave no room: 40 + 60 is 100 or more"),
        ("[10, 10, 30, 10]", "[10, -1, 30, 10]", "the insets of a box are percents: from 0 to below 100"),
        ("[10, 10, 30, 10]", "[10, yes, 30, 10]", "a box is four numbers"),
        ("[10, 10, 30, 10]", "10", "a box is four numbers"),
        ("- solid: {colour: paper}", "- {solid: {colour: paper}, grain: {strength: 0.1}}", "exactly one key"),
        ("- solid: {colour: paper}", "- {}", "exactly one key (begin each layer with “- ” and one of solid, gradient"),
        ("- solid: {colour: paper}", "- sold: {colour: paper}", "unknown key “sold” (did you mean “solid”?)"),
        ("- solid: {colour: paper}", "- grain: {strength: 2}", "strength: must be less than or equal to 1"),
        (
            "- solid: {colour: paper}",
            "- scrim: {colour: ink, edge: top, opacity: 1, hold: 5, reach: 4}",
            "hold (5) is more than reach (4)",
        ),
        ("- solid: {colour: paper}", "[]", "background: must have at least 1 item, not 0"),
        ("name: plain", "nmae: plain", "unknown key “nmae” (did you mean “name”?)"),
        ("name: plain", "formats: {x: {slot: {}}}", "unknown key “slot” (did you mean “slots”?)"),
    ],
)
def test_a_mistake_is_told_in_plain_words(old: str, new: str, expected: str) -> None:
    assert old in PLAIN
    assert expected in told(PLAIN.replace(old, new, 1))


def test_a_wrong_palette_entry_is_told_once_and_not_wherever_it_is_used() -> None:
    assert told(PLAIN.replace('"#101820"', '"101820"')) == (
        't.yaml:3:29: “101820” is not a colour (write "#RRGGBB", in quotation marks)'
    )
