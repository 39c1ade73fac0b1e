import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.quoted import Role, outermost, scan


def inside(text: str) -> list[str]:
    return [text[one.start : one.end] for one in scan(text).stretches]


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("She said “come in” and left.", ["“come in”"]),
        ('She said "come in" and left.', ['"come in"']),
        ("She said 'come in' and left.", ["'come in'"]),
        ("Sie sagte „komm“ und ging.", ["„komm“"]),
        ("Elle a dit « viens ! » et elle est partie.", ["« viens ! »"]),
        ("Hun sagde »kom« og gik.", ["»kom«"]),
        ("Hon sa ”kom” och gick.", ["”kom”"]),
        ("彼は「来い」と言った。", ["「来い」"]),
        ("He said “I read ‘Emma’ twice” once.", ["“I read ‘Emma’ twice”", "‘Emma’"]),
    ],
)
def test_stretches_are_found_in_the_marks_of_many_languages(text: str, stretches: list[str]) -> None:
    assert inside(text) == stretches
    assert scan(text).clear


@pytest.mark.parametrize(
    "text", ["It's the actors' house.", "Back in the '80s, 'tis said.", "rock ’n’ roll", "don`t", "the ‘90s were mine"]
)
def test_apostrophes_open_nothing(text: str) -> None:
    assert {mark.role for mark in scan(text).marks} == {Role.APOSTROPHE}
    assert not scan(text).stretches


def test_a_mark_that_never_closes_leaves_the_stretch_open_to_the_end() -> None:
    found = scan("He said “come in and stay")
    assert [(one.end, one.closed) for one in found.stretches] == [(25, False)]
    assert not found.clear


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("He said, “Close the door.” I did.", True),
        ("I saw “The Long Winter” twice.", False),
        ("I was in “The Long Winter.” It snowed.", False),
        ("This so-called “art” is dull.", False),
        ("He told me “it would be fun,” but it was not.", True),
        ("Everyone shouted “Wait! Come back!” at us.", True),
        ("I asked “What?” again.", True),
    ],
)
def test_speech_is_told_from_titles_and_terms(text: str, speech: bool) -> None:
    assert [one.speech for one in scan(text).stretches] == [speech]


def test_inches_and_feet_are_not_quotations() -> None:
    assert not any(one.closed for one in scan("A 12\" record and a 6' man").stretches)


@given(st.text(alphabet="ab '\"“”‘’«»„.!\n", max_size=60))
def test_any_mess_of_marks_gives_stretches_that_nest(text: str) -> None:
    found = scan(text)
    for one in found.stretches:
        assert 0 <= one.start < one.end <= len(text)
        for other in found.stretches:
            apart = one.end <= other.start or other.end <= one.start
            nested = (one.start <= other.start and other.end <= one.end) or (
                other.start <= one.start and one.end <= other.end
            )
            assert apart or nested


@given(st.text(alphabet="ab1_ '\"“”‘’`«»„‚‛.\n", max_size=60))
def test_what_stands_in_no_other_stretch_is_found_whatever_the_apostrophes(text: str) -> None:
    assert outermost(text) == [one for one in scan(text).stretches if one.depth == 1]
