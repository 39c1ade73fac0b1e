import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.typography.hyphens import hyphen_points


def hyphenated(text: str, language: str) -> str:
    points = hyphen_points(text, language)
    return "-".join(text[begin:end] for begin, end in zip([0, *points], [*points, len(text)], strict=True))


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("Donaudampfschifffahrt", "de", "Donau-dampf-schiff-fahrt"),
        ("incomprehensible", "en-GB", "incom-pre-hens-ible"),
        ("“incroyablement”,", "fr", "“incroya-ble-ment”,"),
        ("short", "en", "short"),
        ("人", "ja", "人"),
    ],
)
def test_words_are_parted_by_the_patterns_of_their_language(word: str, language: str, expected: str) -> None:
    assert hyphenated(word, language) == expected


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ’-1é", max_size=30))
def test_no_fewer_than_three_letters_stand_alone(text: str) -> None:
    for at in hyphen_points(text, "en"):
        assert text[at - 3 : at].isalpha()
        assert text[at : at + 3].isalpha()
