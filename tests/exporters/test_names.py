"""Names of cards and folders: readable, stable, safe on every system."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.exporters import card_id, slug

SAFE = re.compile(r"[a-z0-9]+(-{1,2}[a-z0-9]+)*")
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Certified Copy", "certified-copy"),
        ("It’s the '80s—again", "its-the-80s-again"),
        ("Łódź, Straße, Ærø, Đà Nẵng, ılık", "lodz-strasse-aero-da-nang-ilik"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\0b\nc", "a-b-c"),
        ("ＦＵＬＬ ﬁlm", "full-film"),
        ("CON", "con-1"),
        ("com3", "com3-1"),
    ],
)
def test_a_text_becomes_a_plain_name(text: str, name: str) -> None:
    assert slug(text) == name


def test_a_long_text_is_cut_at_a_word() -> None:
    assert slug("one two three", 9) == "one-two"
    assert slug("one two three", 7) == "one-two"
    assert slug("one two three", 8) == "one-two"
    assert slug("x" * 100, 10) == "x" * 10


def test_a_text_without_latin_letters_is_named_by_its_hash() -> None:
    assert re.fullmatch("[0-9a-f]{8}", slug("映画"))
    assert slug("映画") != slug("電影")
    assert slug("") == slug("")


@given(st.text())
def test_any_text_gives_a_safe_name(text: str) -> None:
    name = slug(text)
    assert SAFE.fullmatch(name)
    assert len(name) <= 80
    assert name not in RESERVED


@given(st.text(), st.text(), st.integers(0, 10**9))
def test_any_card_has_a_safe_name_of_at_most_80_characters(interview: str, text: str, start: int) -> None:
    name = card_id(interview, text, sha256="ab" * 32, start=start, end=start + len(text))
    assert SAFE.fullmatch(name)
    assert len(name) <= 80


def test_a_card_is_named_by_its_interview_its_words_and_a_hash() -> None:
    name = card_id("certified-copy", "It takes you by surprise when it works", sha256="0" * 64, start=3, end=41)
    assert re.fullmatch("certified-copy--it-takes-you-by-surprise-when-it-works-[0-9a-f]{8}", name)
    assert re.fullmatch("certified-copy--[0-9a-f]{8}", card_id("certified-copy", "芸術は長い"))


def test_another_file_place_or_wording_gives_another_name() -> None:
    names = {
        card_id("talk", "Stay.", sha256="a" * 64, start=3, end=9),
        card_id("talk", "Stay…", sha256="a" * 64, start=3, end=9),
        card_id("talk", "Stay.", sha256="b" * 64, start=3, end=9),
        card_id("talk", "Stay.", sha256="a" * 64, start=4, end=9),
        card_id("talk", "Stay.", sha256="a" * 64, start=3, end=10),
    }
    assert len(names) == 5


def test_the_name_of_a_card_never_changes() -> None:
    """Published files are found by it."""
    assert card_id("talk", "Stay.", sha256="a" * 64, start=3, end=9) == "talk--stay-bef778ee"
