"""YAML with places: what is read, what is refused, and where it says so."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards import yamlfile
from quotecards.errors import Place, SettingError
from quotecards.yamlfile import YamlDocument, did_you_mean, load, parse

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text(st.characters(codec="ascii", categories=["L"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abcdefgh", min_size=1), inner, max_size=3),
    max_leaves=12,
)


def refusal(text: str) -> str:
    with pytest.raises(SettingError) as caught:
        parse(text, "a.yaml")
    return str(caught.value)


def test_every_value_knows_its_line_and_column() -> None:
    document = parse("film:\n  title: Halt\n  facts: [1999, {by: me}]\n", "a.yaml")
    assert document.data == {"film": {"title": "Halt", "facts": [1999, {"by": "me"}]}}
    assert document.place(("film", "title")) == Place("a.yaml", 2, 3)
    assert document.place(("film", "facts", 1, "by")) == Place("a.yaml", 3, 18)


def test_the_nearest_place_stands_for_what_is_not_there() -> None:
    document = parse("film:\n  title: Halt\n", "a.yaml")
    assert document.place(("film", "year", 3)) == Place("a.yaml", 1, 1)
    assert YamlDocument("b.yaml", None, {}).place(("x",)) == Place("b.yaml")


def test_front_matter_counts_from_its_first_line() -> None:
    assert parse("a: 1\nb: 2\n", "talk.txt", first_line=2).place(("b",)) == Place("talk.txt", 3, 1)


def test_a_part_is_a_document_of_its_own_with_its_places() -> None:
    part = parse("a: 1\noverrides:\n  palette: {ink: red}\n", "a.yaml").part("overrides")
    assert part.data == {"palette": {"ink": "red"}}
    assert part.place(("palette", "ink")) == Place("a.yaml", 3, 13)
    assert part.place(()) == Place("a.yaml", 2, 1)


def test_a_part_that_is_not_there_is_empty() -> None:
    document = parse("a: [1]\n", "a.yaml")
    assert document.part("overrides", "palette").data is None
    assert document.part("a", 1).data is None
    assert document.part("a", 0).data == 1


def test_dates_stay_as_written() -> None:
    assert parse("date: 2011-03-18\nmonth: 2011-03", "a.yaml").data == {"date": "2011-03-18", "month": "2011-03"}


def test_nothing_is_nothing() -> None:
    assert parse("", "a.yaml").data is None
    assert parse("# only a remark\n", "a.yaml").data is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: [1,", "a.yaml:2:1: is not valid YAML: did not find expected node content"),
        ("a: b: c", "a.yaml:1:5: is not valid YAML: mapping values are not allowed in this context"),
        ("\ta: 1", "a.yaml:1:1: is not valid YAML: found character that cannot start any token"),
        ("a: *b", "a.yaml:1:4: is not valid YAML: found undefined alias"),
        ("a: 1\n---\nb: 2", "a.yaml:2:1: is not valid YAML: but found another document"),
        ("a: 1\nb: 2\na: 3", "a.yaml:3:1: “a” stands here a second time"),
        ("? [a]\n: b", "a.yaml:1:3: a key must be a word"),
        ("a: !!python/name:os.system x", "a.yaml:1:4: “x” cannot be used here"),
        ("a: !!int x", "a.yaml:1:4: “x” cannot be used here"),
        (f"a: {'9' * 5000}", f"a.yaml:1:4: “{'9' * 40}” cannot be used here"),
        ("a:\n  b: x\0y", "a.yaml:2:7: holds a character that YAML does not allow: U+0000"),
        ("a: \ud800", "a.yaml: holds half a character (a lone surrogate)"),
    ],
)
def test_what_is_no_plain_yaml_is_refused_with_its_place(text: str, told: str) -> None:
    assert refusal(text) == told


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "{a: " * 100_000, "? " * 50_000])
def test_deep_nesting_is_refused_and_does_not_end_the_process(text: str) -> None:
    assert "is nested too deep" in refusal(text)


def test_aliases_of_aliases_are_refused() -> None:
    laughs = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert "too many nested values" in refusal("\n".join(laughs))
    assert "too many nested values" in refusal("&a [*a]")


def test_an_alias_used_once_is_welcome() -> None:
    assert parse("a: &x [1]\nb: *x", "a.yaml").data == {"a": [1], "b": [1]}


@given(PLAIN)
@settings(max_examples=60, deadline=None)
def test_json_is_read_as_it_is(data: object) -> None:
    import json

    assert parse(json.dumps(data), "a.yaml").data == data


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        places = [*parse(text, "a.yaml").places.values()]
    except SettingError as error:
        places = [error.place or Place("nowhere")]
    assert all(place.path == "a.yaml" for place in places)


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("\ufeffname: Zoë".encode())
    assert load(path).data == {"name": "Zoë"}
    assert load(path, "shown.yaml").path == "shown.yaml"


def test_a_file_that_cannot_be_read_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read: No such file"):
        load(tmp_path / "missing.yaml")
    with pytest.raises(SettingError, match="cannot be read: Is a directory"):
        load(tmp_path)
    with pytest.raises(SettingError, match="cannot be read: no file has such a name"):
        load(tmp_path / "a\0b.yaml")


def test_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\nname: Zo\xeb\n")
    with pytest.raises(SettingError) as caught:
        load(path)
    assert str(caught.value) == f"{path.as_posix()}:2: is not UTF-8 (save it as UTF-8)"


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * (yamlfile.MAX_BYTES + 1))
    with pytest.raises(SettingError, match="is larger than 1000 kB"):
        load(path)


def test_data_of_no_file_stands_in_the_name_given() -> None:
    document = yamlfile.given("overrides", {"palette": {"ink": "#000000"}})
    assert document.place(("palette", "ink")) == Place("overrides")


def test_a_hint_names_the_nearest_word_or_the_few_there_are() -> None:
    assert did_you_mean("pallete", ["palette", "slots"]) == "did you mean “palette”?"
    assert did_you_mean("zzz", ["slots", "palette"]) == "known: palette, slots"
    assert did_you_mean("zzz", [f"word{n}" for n in range(30)]) is None
    assert did_you_mean("zzz", []) is None
