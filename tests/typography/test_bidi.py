"""Compared with another implementation of the algorithm, character by character."""

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.typography.bidi import base_level, is_right_to_left, levels_of, visual_order

LETTERS = "abשלגدبم12 ,.-()[]«»“%$+:—\u05b0\u064e٣٤!\u200f\u200e\u00ad"


def displayed(text: str, base: int) -> str:
    return "".join(text[at] for at in visual_order(levels_of(text, base)))


@given(st.text(alphabet=LETTERS, max_size=24), st.sampled_from([0, 1]))
@settings(max_examples=1000)
def test_characters_are_ordered_as_by_the_unicode_algorithm(text: str, base: int) -> None:
    assert displayed(text.replace("\u00ad", ""), base) == get_display(text.replace("\u00ad", ""), base_dir="LR"[base])


@given(st.text(max_size=30), st.sampled_from([0, 1]))
def test_every_character_has_a_level(text: str, base: int) -> None:
    levels = levels_of(text, base)
    assert len(levels) == len(text)
    assert all(base <= level <= 2 for level in levels)
    assert sorted(visual_order(levels)) == list(range(len(text)))


CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(st.text(alphabet=LETTERS + CONTROLS * 3, max_size=24), st.sampled_from([0, 1]))
def test_no_control_hides_a_word_or_turns_it_round(text: str, base: int) -> None:
    shown = "".join(character for character in displayed(text, base) if character not in CONTROLS)
    assert shown == displayed("".join(character for character in text if character not in CONTROLS), base)


def test_what_orders_but_is_not_seen_takes_the_level_before_it() -> None:
    assert levels_of("\u202aש\u202cש", 0) == [0, 1, 1, 1]


@pytest.mark.parametrize(
    ("text", "language", "base"),
    [
        ("Netflix של", "he", 1),
        ("Netflix", "he", 0),
        ("של Netflix", "en", 1),
        ("Netflix של", "en", 0),
        ("2011", "ar", 0),
        ("ab سينما", "ar-EG", 1),
        ("", "he", 0),
    ],
)
def test_a_paragraph_runs_as_its_language_or_else_its_first_letter_does(text: str, language: str, base: int) -> None:
    assert base_level(text, language) == base


def test_languages_tell_their_direction() -> None:
    assert is_right_to_left("fa")
    assert is_right_to_left("he-IL")
    assert is_right_to_left("ku_Arab")
    assert not is_right_to_left("ku")
    assert not is_right_to_left("en")


def test_numbers_keep_their_order_inside_right_to_left() -> None:
    assert displayed("שנת 2011-12.", 1) == ".2011-12 תנש"
