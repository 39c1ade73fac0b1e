"""Finding theme files, following what they extend, resolving them for a format."""

from pathlib import Path
from typing import Any

import pytest

from quotecards import resources
from quotecards.errors import Problems, SettingError
from quotecards.model.layers import Solid
from quotecards.model.places import Insets
from quotecards.model.theme import Segment
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile, list_themes
from quotecards.yamlfile import parse
from tests.samples import a_format
from tests.theme.themes import PLAIN, write

FORMATS = load_formats()


def mistakes(folder: Path, name: str = "plain") -> list[str]:
    """What is told about a theme in `folder`, the paths cut to the file's name."""
    with pytest.raises((SettingError, Problems)) as caught:
        ThemeFile.find(name, [folder])
    return str(caught.value).replace(f"{folder.as_posix()}/", "").splitlines()


def test_a_theme_is_resolved_to_numbers(tmp_path: Path) -> None:
    write(tmp_path)
    theme = ThemeFile.find("plain", [tmp_path]).resolve(FORMATS["x"])
    quote, credit = theme.slots
    assert (theme.name, theme.description) == ("plain", "Ink on paper.")
    assert theme.background == (Solid((255, 255, 255)),)
    assert quote.box == Insets(10, 10, 30, 10)
    assert quote.colour == (0x10, 0x18, 0x20)
    assert (quote.role.families, quote.role.size, quote.role.leading) == (("Square",), (4, 10), 1.1)
    assert credit.role.size == (3.4, 3.4)
    assert credit.segments == (Segment("{speaker}"), Segment(" ({film_facts})"))


def test_a_format_has_its_own_section(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "formats: {story x: {slots: {quote: {box: [18, 9, 36, 9]}, credit: {hang: true}}}}\n")
    file = ThemeFile.find("plain", [tmp_path])
    assert file.formats == ("story", "x")
    assert file.resolve(FORMATS["story"]).slots[0].box == Insets(18, 9, 36, 9)
    assert file.resolve(FORMATS["story"]).slots[1].hang
    assert file.resolve(FORMATS["open-graph"]).slots[0].box == Insets(10, 10, 30, 10)


def test_a_theme_serves_formats_that_it_does_not_know(tmp_path: Path) -> None:
    write(tmp_path)
    assert ThemeFile.find("plain", [tmp_path]).resolve(a_format()).name == "plain"


def test_a_theme_extends_another_and_hands_on_its_formats(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "formats: {story: {palette: {ink: '#000001'}, background: [solid: {colour: ink}]}}\n")
    write(tmp_path, "extends: plain\npalette: {paper: '#EEEEEE'}\n", "grey")
    write(tmp_path, "extends: grey\ndescription: Night.\nslots: {credit: {colour: paper}}\n", "night")
    night = ThemeFile.find("night", [tmp_path])
    assert (night.name, night.description, night.formats) == ("night", "Night.", ("story",))
    assert night.resolve(FORMATS["x"]).background == (Solid((0xEE, 0xEE, 0xEE)),)
    assert night.resolve(FORMATS["x"]).slots[1].colour == (0xEE, 0xEE, 0xEE)
    assert night.resolve(FORMATS["story"]).background == (Solid((0, 0, 1)),)


def test_the_nearer_file_counts_more_than_the_section_of_a_further_one(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "formats: {story: {palette: {ink: '#000001'}}}\n")
    write(tmp_path, "extends: plain\npalette: {ink: '#000002'}\n", "child")
    child = ThemeFile.find("child", [tmp_path])
    assert child.resolve(FORMATS["story"]).slots[0].colour == (0, 0, 2)
    overridden = child.resolve(FORMATS["story"], {"palette": {"ink": "#000003"}})
    assert overridden.slots[0].colour == (0, 0, 3)


@pytest.mark.parametrize("path", list_themes([resources.themes()]), ids=lambda path: path.stem)
def test_all_formats_at_once_give_what_each_gives_alone(path: Path) -> None:
    overrides = {"formats": {"story": {"palette": {"mine": "#010203"}}, "wide": {"palette": {"mine": "#040506"}}}}
    file = ThemeFile.find(path.stem, [path.parent])
    for one in (file, *map(file.varied, file.variants)):
        for wish in (None, overrides):
            assert one.resolve_all(FORMATS.values(), wish) == {n: one.resolve(f, wish) for n, f in FORMATS.items()}


def test_a_section_of_a_variant_or_of_overrides_is_for_its_format_alone(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "variants: {night: {formats: {story: {palette: {ink: '#000001'}}}}}\n")
    night = ThemeFile.find("plain/night", [tmp_path])
    overrides = {"formats": {"x": {"palette": {"ink": "#000002"}}}}
    inks = {name: theme.slots[0].colour for name, theme in night.resolve_all(FORMATS.values(), overrides).items()}
    assert (inks.pop("story"), inks.pop("x"), set(inks.values())) == ((0, 0, 1), (0, 0, 2), {(0x10, 0x18, 0x20)})


def test_overrides_may_speak_of_one_format(tmp_path: Path) -> None:
    write(tmp_path)
    file = ThemeFile.find("plain", [tmp_path])
    overrides: dict[str, Any] = {"formats": {"story": {"slots": {"credit": {"align": "right"}}}}}
    assert file.resolve(FORMATS["story"], overrides).slots[1].align == "right"
    assert file.resolve(FORMATS["x"], overrides).slots[1].align == "left"


def test_a_slot_can_be_removed(tmp_path: Path) -> None:
    write(tmp_path, PLAIN.replace('"{quote}"', '"{quote} {speaker}"'))
    theme = ThemeFile.find("plain", [tmp_path]).resolve(FORMATS["x"], {"slots": {"credit": None, "none": None}})
    assert [slot.name for slot in theme.slots] == ["quote"]


def test_mistakes_in_overrides_are_told_where_they_stand(tmp_path: Path) -> None:
    write(tmp_path)
    file = ThemeFile.find("plain", [tmp_path])
    campaign = parse(
        "name: c\noverrides:\n  palette:\n    papr: '#000000'\n  slots: {quote: {colour: papier}}\n", "c.yaml"
    )
    with pytest.raises(SettingError) as caught:
        file.resolve(FORMATS["x"], campaign.part("overrides"))
    assert str(caught.value) == "c.yaml:5:19: unknown colour “papier” (did you mean “paper”?)"
    with pytest.raises(SettingError, match=r"^overrides: unknown colour “papier”"):
        file.resolve(FORMATS["x"], {"slots": {"quote": {"colour": "papier"}}})


def test_overrides_change_no_more_than_the_look(tmp_path: Path) -> None:
    write(tmp_path)
    file = ThemeFile.find("plain", [tmp_path])
    with pytest.raises(SettingError, match="“extends” cannot be overridden"):
        file.resolve(FORMATS["x"], {"extends": "other"})
    with pytest.raises(SettingError, match="overrides must be a mapping"):
        file.resolve(FORMATS["x"], parse("[1]", "c.yaml"))


def test_removing_what_is_needed_is_told_where_it_is_removed(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "formats:\n  story:\n    slots: {quote: {box: null}}\n")
    assert mistakes(tmp_path) == ["plain.yaml:14:21: “box” is removed here, but it is needed"]


def test_all_mistakes_of_all_formats_are_told_at_once_and_once(tmp_path: Path) -> None:
    text = PLAIN.replace("colour: ink, text: [", "colour: inc, text: [").replace("leading:", "leadin:")
    write(tmp_path, text + "formats:\n  story:\n    slots: {quote: {box: [50, 0, 50, 0]}}\n  storey: {}\n")
    assert mistakes(tmp_path) == [
        "plain.yaml:5:46: unknown key “leadin” (did you mean “leading”?)",
        "plain.yaml:11:47: unknown colour “inc” (did you mean “ink”?)",
        "plain.yaml:14:21: top and bottom leave no room: 50 + 50 is 100 or more",
        "plain.yaml:15:3: unknown format “storey” (did you mean “story”?)",
    ]


def test_a_mistake_inherited_is_told_in_the_file_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path, PLAIN.replace("[10, 10, 30, 10]", "[10, 10, 30]"))
    write(tmp_path, "extends: plain\n", "child")
    told = "plain.yaml:10:11: a box is four numbers ([top, right, bottom, left], in percent from the card's edges)"
    assert mistakes(tmp_path, "child") == [told]


def test_the_name_is_that_of_the_file(tmp_path: Path) -> None:
    write(tmp_path, PLAIN, "copy")
    assert mistakes(tmp_path, "copy") == [
        "copy.yaml:1:1: the theme's name is “plain”, but its file is called copy.yaml (make them the same)"
    ]


def test_an_unknown_theme_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    write(tmp_path)
    assert mistakes(tmp_path, "plane") == ["there is no theme “plane” (did you mean “plain”?)"]
    write(tmp_path, "extends: plian\n", "child")
    assert mistakes(tmp_path, "child") == ["child.yaml:1:1: there is no theme “plian” (did you mean “plain”?)"]


def test_themes_that_extend_each_other_in_a_circle_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "extends: two\n", "one")
    write(tmp_path, "extends: one\n", "two")
    assert mistakes(tmp_path, "one") == ["two.yaml:1:1: the themes extend each other in a circle: one → two → one"]
    write(tmp_path, "extends: self\n", "self")
    assert "in a circle: self → self" in mistakes(tmp_path, "self")[0]


@pytest.mark.parametrize("text", ["", "- a\n", "only words\n"])
def test_a_file_that_is_no_theme_is_refused(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)
    assert "is not a theme" in mistakes(tmp_path)[0]


@pytest.mark.parametrize("key", ["name", "extends", "palette", "type", "background", "slots", "formats", "description"])
@pytest.mark.parametrize("value", ["5", "[1, [2]]", "{a: {b: 1}}", "null", ".nan", "{quote: null}"])
def test_any_value_in_any_key_is_told_without_a_traceback(tmp_path: Path, key: str, value: str) -> None:
    kept = parse(PLAIN, "plain.yaml").data
    kept.pop(key, None)
    import json

    write(tmp_path, "".join(f"{name}: {json.dumps(part)}\n" for name, part in kept.items()) + f"{key}: {value}\n")
    if (key, value) in {("name", "null"), ("extends", "null")}:
        assert ThemeFile.find("plain", [tmp_path]).name == "plain"
    else:
        assert mistakes(tmp_path)


def test_a_theme_is_found_by_the_path_of_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "my looks"
    folder.mkdir()
    write(folder)
    path = write(folder, "extends: plain\n", "own")
    assert ThemeFile.find(str(path), []).name == "own"
    with pytest.raises(SettingError, match="cannot be read: No such file"):
        ThemeFile.find(str(folder / "none.yaml"), [folder])


def test_a_name_never_leads_out_of_the_folders(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    write(tmp_path)
    for name in ("../plain", "plain/../../plain", "", ".", "/etc/passwd"):
        with pytest.raises(SettingError, match="there is no theme"):
            ThemeFile.find(name, [inner])


def test_themes_are_listed_by_name_and_the_earlier_folder_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "b", tmp_path / "a"
    for folder in (first, second):
        folder.mkdir()
        write(folder, name="same")
    write(second, name="other")
    (second / "notes.txt").write_text("x")
    (second / ".hidden.yaml").write_text("x")
    (second / "folder.yaml").mkdir()
    assert list_themes([first, second, tmp_path / "none"]) == [second / "other.yaml", first / "same.yaml"]


@pytest.mark.parametrize("path", list_themes([resources.themes()]), ids=lambda path: path.stem)
@pytest.mark.parametrize("name", list(FORMATS))
def test_every_theme_that_comes_along_is_complete_in_every_format(path: Path, name: str) -> None:
    file = ThemeFile.find(path.stem, [resources.themes()])
    theme = file.resolve(FORMATS[name])
    assert theme.description
    shown = "".join(segment.text for slot in theme.slots for segment in slot.segments)
    assert all(f"{{{needed}}}" in shown for needed in ("quote", "speaker", "film", "source"))


VARIED = PLAIN + "variants:\n  night: {palette: {paper: '#0A0B0E', ink: '#F4F0E6'}}\n  plain: {}\n"


def test_a_variant_is_named_after_a_slash_and_changes_what_it_says(tmp_path: Path) -> None:
    write(tmp_path, VARIED)
    day, night = ThemeFile.find("plain", [tmp_path]), ThemeFile.find("plain/night", [tmp_path])
    assert day.variants == night.variants == ("night", "plain")
    assert (night.name, night.variant, day.variant) == ("plain/night", "night", None)
    assert day.resolve(FORMATS["x"]).slots[0].colour == (0x10, 0x18, 0x20)
    assert night.resolve(FORMATS["x"]).slots[0].colour == (0xF4, 0xF0, 0xE6)
    assert night.resolve(FORMATS["x"], {"palette": {"ink": "#FFFFFF"}}).slots[0].colour == (255, 255, 255)


def test_a_file_s_variant_is_named_after_its_suffix(tmp_path: Path) -> None:
    path = write(tmp_path, VARIED)
    assert ThemeFile.find(f"{path}/night", []).variant == "night"


def test_a_variant_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    write(tmp_path, VARIED)
    with pytest.raises(SettingError, match="has no variant “nite”") as told:
        ThemeFile.find("plain/nite", [tmp_path])
    assert "night" in (told.value.hint or "")
    write(tmp_path, PLAIN)
    with pytest.raises(SettingError) as none:
        ThemeFile.find("plain/night", [tmp_path])
    assert none.value.hint == "it has none"


def test_what_extends_a_theme_has_its_variants_too(tmp_path: Path) -> None:
    write(tmp_path, VARIED)
    write(tmp_path, "name: heir\nextends: plain\nvariants: {night: {palette: {ink: '#EEEEEE'}}, dusk: {}}\n", "heir")
    heir = ThemeFile.find("heir/night", [tmp_path])
    assert heir.variants == ("night", "plain", "dusk")
    assert heir.resolve(FORMATS["x"]).slots[0].colour == (0xEE, 0xEE, 0xEE)
    assert heir.resolve(FORMATS["x"]).background[0] == Solid((0x0A, 0x0B, 0x0E))


def test_a_mistake_in_a_variant_is_told_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "variants:\n  night:\n    palette: {ink: red}\n")
    with pytest.raises(SettingError, match=r"plain\.yaml:\d+:\d+.*red"):
        ThemeFile.find("plain", [tmp_path])


def test_a_section_may_be_for_a_shape(tmp_path: Path) -> None:
    write(tmp_path, PLAIN + "formats: {wide: {palette: {ink: '#000001'}}, x: {palette: {ink: '#000002'}}}\n")
    plain = ThemeFile.find("plain", [tmp_path])
    assert plain.resolve(FORMATS["x"]).slots[0].colour == (0, 0, 2)
    assert plain.resolve(FORMATS["open-graph"]).slots[0].colour == (0, 0, 1)
    assert plain.resolve(FORMATS["story"]).slots[0].colour == (0x10, 0x18, 0x20)
