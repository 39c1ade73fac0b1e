"""The one merge rule: mappings merge, lists and scalars replace, null removes."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.theme.merge import for_format, merge
from quotecards.yamlfile import YamlDocument, parse

KEYS = st.sampled_from(["a", "b", "c"])
SCALARS = st.integers(0, 3) | st.lists(st.integers(0, 3), max_size=2)
TREES = st.recursive(SCALARS, lambda inner: st.dictionaries(KEYS, inner, max_size=3), max_leaves=8)
MAPPINGS = st.dictionaries(KEYS, TREES, max_size=3)


def document(data: Any, name: str = "a.yaml") -> YamlDocument:
    return YamlDocument(name, data, {})


def merged(base: str, over: str) -> YamlDocument:
    return merge(parse(base, "base.yaml"), parse(over, "over.yaml"))


def test_mappings_merge() -> None:
    assert merged("a: {x: 1, y: 2}", "a: {y: 3, z: 4}").data == {"a": {"x": 1, "y": 3, "z": 4}}


def test_lists_and_scalars_replace() -> None:
    assert merged("a: [1, 2]\nb: {c: 1}", "a: [3]\nb: 2").data == {"a": [3], "b": 2}


def test_null_removes() -> None:
    assert merged("a: {x: 1, y: 2}", "a: {x: null}\nnever: null").data == {"a": {"y": 2}}


def test_an_empty_file_changes_nothing_but_what_it_stands_for() -> None:
    assert merged("a: 1", "{}").data == {"a": 1}


def test_each_value_keeps_the_place_where_it_stands() -> None:
    both = merged("a:\n  x: [1, 2]\n  y: 2", "a:\n  x: [3]")
    assert str(both.place(("a", "x", 0))) == "over.yaml:2:7"
    assert str(both.place(("a", "y"))) == "base.yaml:3:3"
    assert str(both.place(("a", "x", 1))) == "over.yaml:2:3", "the second item is gone, and its place with it"


def test_what_was_removed_remembers_where() -> None:
    assert str(merged("a: {x: 1}", "a:\n  x: null").place(("a", "x"))) == "over.yaml:2:3"


@given(MAPPINGS, MAPPINGS)
@settings(max_examples=100, deadline=None)
def test_merging_twice_is_merging_once(base: Any, over: Any) -> None:
    once = merge(document(base), document(over))
    assert merge(once, document(over)).data == once.data


@given(MAPPINGS, MAPPINGS, MAPPINGS)
@settings(max_examples=100, deadline=None)
def test_a_later_file_wins_whatever_came_before(first: Any, second: Any, third: Any) -> None:
    def holds(data: Any, wanted: Any) -> bool:
        if isinstance(wanted, dict):
            return isinstance(data, dict) and all(key in data and holds(data[key], wanted[key]) for key in wanted)
        return bool(data == wanted)

    assert holds(merge(merge(document(first), document(second)), document(third)).data, third)


@given(MAPPINGS, MAPPINGS)
@settings(max_examples=50, deadline=None)
def test_merging_leaves_its_inputs_as_they_were(base: Any, over: Any) -> None:
    before = repr((base, over))
    merge(document(base), document(over))
    assert repr((base, over)) == before


SECTIONS = parse(
    """\
name: wide
slots: {quote: {box: 1, colour: ink}}
formats:
  x open-graph: {slots: {quote: {box: 2}}}
  open-graph:
    slots: {quote: {colour: red}}
  story: null
""",
    "wide.yaml",
)


def test_a_format_s_own_section_counts_more_than_that_of_its_shape_wherever_it_stands() -> None:
    sections = "formats:\n  x: {slots: {quote: {box: 3}}}\n  wide: {slots: {quote: {box: 2, hang: 1}}}"
    text = f"slots: {{quote: {{box: 1}}}}\n{sections}"
    both = for_format(parse(text, "t.yaml"), ["wide", "x"])
    assert both.data == {"slots": {"quote": {"box": 3, "hang": 1}}}
    assert for_format(parse(text, "t.yaml"), ["wide", "open-graph"]).data["slots"]["quote"]["box"] == 2


def test_a_format_s_sections_are_merged_over_the_rest_in_their_order() -> None:
    assert for_format(SECTIONS, ["x"]).data == {"slots": {"quote": {"box": 2, "colour": "ink"}}}
    assert for_format(SECTIONS, ["open-graph"]).data == {"slots": {"quote": {"box": 2, "colour": "red"}}}
    assert for_format(SECTIONS, ["story"]).data == {"slots": {"quote": {"box": 1, "colour": "ink"}}}


def test_a_section_s_values_stand_in_the_section() -> None:
    assert str(for_format(SECTIONS, ["open-graph"]).place(("slots", "quote", "colour"))) == "wide.yaml:6:21"
    assert str(for_format(SECTIONS, ["x"]).place(("slots", "quote", "colour"))) == "wide.yaml:2:25"


def test_the_head_of_a_file_is_not_handed_on() -> None:
    assert "name" not in for_format(SECTIONS, ["x"]).data
    assert for_format(SECTIONS, ["x"], head=True).data["name"] == "wide"


def test_what_is_no_mapping_is_left_for_the_check() -> None:
    assert for_format(document(["a"]), "x").data == ["a"]
    assert for_format(document({"formats": [1], "slots": 2}), "x").data == {"slots": 2}
    assert for_format(document({"formats": {"x": 3}, "slots": 2}), "x").data == {"slots": 2}
