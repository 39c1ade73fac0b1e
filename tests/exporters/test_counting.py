"""Lengths as the platforms count them."""

import pytest
from hypothesis import given

from quotecards.exporters.counting import excess, graphemes, length
from quotecards.model.platform import Checked, TextRule, Unit
from tests.exporters.texts import hard_texts

FAMILY = "👨‍👩‍👧"
KNOWN = Checked("2026-11", "tests", "general")
UNITS: tuple[Unit, ...] = ("characters", "graphemes", "bytes", "x", "threads")


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("é", "characters", 1),
        ("e\u0301", "characters", 2),
        ("e\u0301", "graphemes", 1),
        (FAMILY, "graphemes", 1),
        (FAMILY, "characters", 5),
        (FAMILY, "bytes", 18),
        ("é", "bytes", 2),
        ("été", "x", 3),
        ("e\u0301te\u0301", "x", 3),  # X composes before it counts
        ("日本", "x", 4),
        ("“a”", "x", 3),
        ("😀", "x", 2),
        ("日本", "threads", 2),
        ("a😀", "threads", 5),
        ("🇩🇪", "threads", 8),
        ("1️⃣", "threads", 7),
        ("", "graphemes", 0),
    ],
)
def test_a_text_is_as_long_as_the_platform_says(text: str, unit: Unit, expected: int) -> None:
    assert length(text, unit) == expected


@given(hard_texts)
def test_a_reader_s_characters_are_the_text_and_never_more_than_its_code_points(text: str) -> None:
    assert "".join(graphemes(text)) == text
    assert length(text, "graphemes") <= length(text, "characters") <= length(text, "bytes")


@given(hard_texts, hard_texts)
def test_more_text_is_never_shorter(text: str, more: str) -> None:
    for unit in UNITS:
        if unit != "x":  # composing can shorten what X counts
            assert length(text + " " + more, unit) > length(text, unit)


@given(hard_texts)
def test_threads_never_counts_less_than_code_points(text: str) -> None:
    assert length(text, "threads") >= len(text)


def test_a_text_has_to_keep_every_limit() -> None:
    rule = TextRule((("graphemes", 3), ("bytes", 20)), KNOWN)
    assert excess("abc", rule) is None
    assert excess("abcd", rule) == (4, 3, "graphemes")
    assert excess(FAMILY + FAMILY, rule) == (36, 20, "bytes")


def test_a_link_counts_for_what_the_platform_says() -> None:
    link = "https://lantern.example/" + "long" * 20
    rule = TextRule((("characters", 30),), KNOWN, link=23)
    assert excess(f"Read: {link}", rule, link) is None
    assert excess(f"Read it: {link}", rule, link) == (32, 30, "characters")
    assert excess(f"Read: {link}", rule) is not None
    short = "https://a.b"
    assert excess(f"Read now: {short}", rule, short) == (33, 30, "characters")
