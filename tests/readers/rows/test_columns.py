"""Which column holds what: guessed from its head."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.rows.columns import guess_columns, look_columns


def named(*heads: str) -> dict[str, str]:
    return {part: heads[at] for part, at in guess_columns(heads).items()}


@pytest.mark.parametrize(
    "heads",
    [
        ("Quote", "Speaker", "Film", "Year"),
        ("QUOTE:", "Name", "Film_Title", "releaseYear"),
        ("Zitat", "Sprecherin", "Filmtitel", "Jahr"),
        ("citation", "Nom", "Titre", "Année"),
        ("Cita", "¿Quién?", "Película", "Año"),
        ("цитата", "имя", "фильм", "год"),
        ("Text", "Person", "Movie title", "year of release"),
        ("Quote (EN)", "speaker name", "Title", "Year"),
    ],
)
def test_heads_are_known_in_several_languages_and_spellings(heads: tuple[str, str, str, str]) -> None:
    assert guess_columns(heads) == {"quote": 0, "speaker": 1, "film": 2, "year": 3}


def test_the_source_has_its_parts() -> None:
    assert named("Quote", "Source", "Source URL", "Publication date", "Interviewer", "lang") == {
        "quote": "Quote",
        "outlet": "Source",
        "date": "Publication date",
        "url": "Source URL",
        "language": "lang",
        "author": "Interviewer",
    }


def test_the_author_is_the_speaker_unless_somebody_else_is() -> None:
    assert named("quote", "author") == {"quote": "quote", "speaker": "author"}
    assert named("quote", "author", "speaker") == {"quote": "quote", "speaker": "speaker", "author": "author"}


def test_a_head_that_says_it_exactly_comes_before_one_that_holds_the_word() -> None:
    assert named("Quote note", "Quote", "Name of film") == {"quote": "Quote", "film": "Name of film"}


def test_of_two_equal_columns_the_first_counts() -> None:
    assert guess_columns(("Quote", "quote"))["quote"] == 0


def test_columns_for_the_look_of_cards_are_told_apart() -> None:
    heads = ("quote", "Theme", "format", "Photo", "Notes")
    assert look_columns(heads, guess_columns(heads)) == {"theme": 1, "format": 2, "photo": 3}


@given(st.lists(st.one_of(st.text(max_size=20), st.sampled_from(["quote", "Name", "Film", "author"])), max_size=8))
def test_each_column_stands_for_one_part_at_most(heads: list[str]) -> None:
    found = guess_columns(heads)
    assert len(set(found.values())) == len(found)
    assert all(0 <= at < len(heads) for at in found.values())
