"""Which film an answer speaks of: declared, named, or open; never a wrong one in silence."""

from pathlib import Path

import pytest

from quotecards.model.credits import Film, Origin
from quotecards.model.text import Document, TurnKind
from tests.readers.support import films, read

FRONT = """\
---
speaker: Clara Voss
film: {title: Low Tide, year: 2019}
films: [{title: High Tide, director: Ben Okri-Lund}]
---
"""


def answers(document: Document) -> list[tuple[str, Origin, str] | None]:
    return [
        (turn.film.value.title, turn.film.origin, turn.film.evidence) if turn.film else None
        for turn in document.turns
        if turn.kind is TurnKind.ANSWER
    ]


def test_an_answer_speaks_of_the_interviews_film_unless_another_is_named(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT + "Q: Why?\n\nA: So.\n\nQ: How was “Slack Water” then?\n\nA: Wet.")
    assert answers(document) == [
        ("Low Tide", Origin.FRONT_MATTER, ""),
        ("Slack Water", Origin.INFERRED, "the question names “Slack Water”"),
    ]


def test_a_declared_further_film_brings_its_director(tmp_path: Path) -> None:
    document = read(
        tmp_path, FRONT + "Q: And “High Tide”?\n\nA: Wetter.\n\nQ: Was High Tide cold, as a shoot?\n\nA: Oh."
    )
    for turn in document.turns[1::2]:
        assert turn.film
        assert turn.film.value == Film("High Tide", "Ben Okri-Lund")
        assert turn.film.origin is Origin.FRONT_MATTER


def test_the_answer_names_a_film_where_the_question_names_none(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT + "Q: Where did you learn it?\n\nA: On “Slack Water,” I rowed for a year.")
    assert answers(document) == [("Slack Water", Origin.INFERRED, "the answer names “Slack Water”")]


def test_an_answer_that_also_names_the_interviews_film_is_about_that(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT + "Q: Where?\n\nA: I rowed in “Slack Water” but I sank in “Low Tide”.")
    assert answers(document) == [("Low Tide", Origin.FRONT_MATTER, "")]


def test_where_several_films_are_named_the_interviews_film_is_only_inferred(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT + "Q: “Slack Water” or “Spring Tide”?\n\nA: Neither.")
    (film,) = answers(document)
    assert film is not None
    assert film[:2] == ("Low Tide", Origin.INFERRED)
    assert "“Slack Water” and “Spring Tide”" in film[2]


def test_without_a_film_of_the_interview_several_named_ones_leave_it_open(tmp_path: Path) -> None:
    assert films(read(tmp_path, "Q: “Slack Water” or “Spring Tide”?\n\nA: Neither.")) == [None]


def test_a_follow_up_stays_with_the_film_before_it_but_says_so(tmp_path: Path) -> None:
    text = "Q: How was “Slack Water”?\n\nA: Wet.\n\nQ: Was it cold?\n\nA: Very.\n\nQ: Why do you row?\n\nA: So."
    assert answers(read(tmp_path, FRONT + text)) == [
        ("Slack Water", Origin.INFERRED, "the question names “Slack Water”"),
        ("Slack Water", Origin.INFERRED, "follows on an answer about “Slack Water”"),
        ("Low Tide", Origin.FRONT_MATTER, ""),
    ]


def test_speech_in_a_question_credits_no_film(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT + "Q: She told you “Just Row”?\n\nA: Well, she said, “Clara Voss”.")
    assert films(document) == ["Low Tide"]


def test_a_title_that_the_introduction_names_without_marks_is_known_again(tmp_path: Path) -> None:
    intro = "She has rowed in 40 films including the film The Last Ferry, and never sank.\n\n"
    document = read(tmp_path, FRONT + intro + "Q: Do you paint?\n\nA: I painted on The Last Ferry, it was so still.")
    assert answers(document) == [("The Last Ferry", Origin.INFERRED, "the answer names “The Last Ferry”")]


def infer(tmp_path: Path, intro: str) -> tuple[str, str] | None:
    film = read(tmp_path, intro + "\n\nQ: Why do you row?\n\nA: I cannot stand still.").credits.film
    if film is None:
        return None
    assert film.origin is Origin.INFERRED
    return film.value.title, film.evidence


def test_the_film_on_release_is_inferred_from_the_introduction(tmp_path: Path) -> None:
    intro = (
        "Clara Voss won an award for “High Tide.” We spoke with her about her starring role in the director Ben "
        "Okri-Lund’s “Low Tide,” which opens on Friday."
    )
    film = infer(tmp_path, intro)
    assert film is not None
    assert film[0] == "Low Tide"
    assert film[1].endswith("“Low Tide”")


def test_a_new_film_may_stand_without_marks(tmp_path: Path) -> None:
    film = infer(tmp_path, "In her new film Ebb, which opens in May, Clara Voss plays a pilot.")
    assert film == ("Ebb", "“In her new film Ebb”")


def test_the_only_title_of_an_introduction_is_its_film(tmp_path: Path) -> None:
    assert infer(tmp_path, "Clara Voss rowed “Low Tide” to the end.") == ("Low Tide", "“Clara Voss rowed “Low Tide””")


def test_a_film_somebody_is_known_for_is_not_the_one(tmp_path: Path) -> None:
    assert infer(tmp_path, "Clara Voss, best known for “Low Tide,” lives on a boat.") is None


def test_two_titles_without_a_sign_leave_the_film_open(tmp_path: Path) -> None:
    assert infer(tmp_path, "Clara Voss rowed “Low Tide” and then “High Tide” to the end.") is None


def test_what_somebody_is_the_author_of_is_no_film(tmp_path: Path) -> None:
    opening = "We met Clara Voss, {} of “Low Tide”, in Wick.\n\nQ: Why?\n\nA: So.\n\nQ: Did you row?\n\nA: Yes."
    assert films(read(tmp_path, opening.format("author"))) == [None, None]
    assert films(read(tmp_path, opening.format("director"))) == ["Low Tide", "Low Tide"]
    french = "On a rencontré Clara Voss, {} de « Brume », qui rame.\n\nQ: Pourquoi ?\n\nR: Elle ne pose pas.\n"
    assert films(read(tmp_path, french.format("autrice"))) == [None]
    assert films(read(tmp_path, french.format("réalisatrice"))) == ["Brume"]


@pytest.mark.parametrize(
    "marked",
    [
        "(laughs)",
        "*(curses!)*",
        "“[Laughs]”",
        "the ’30s and “’30s”",
        "“I”",
        "a bad “Copy” of it",
        "the podcast “Slack Water”",
    ],
)
def test_what_is_set_apart_for_another_reason_credits_no_film(marked: str, tmp_path: Path) -> None:
    assert films(read(tmp_path, f"Q: Why do you row?\n\nA: Nobody knows it, {marked}, and so we row.")) == [None]


@pytest.mark.parametrize(
    "told",
    [
        "My second film, “Drift”, was wetter.",
        "“Drift” was my best film.",
        "After “Drift” (2019) we rowed.",
        "I rowed in *Drift* once.",
        "“Drift” was wet, and nobody saw “Drift” again.",
        "『Drift』 was wet.",
    ],
)
def test_one_word_in_quotation_marks_is_a_title_where_something_else_says_so(told: str, tmp_path: Path) -> None:
    document = read(tmp_path, f"Q: Why do you row?\n\nA: {told}", name="talk.md")
    assert films(document) == ["Drift"]


def test_a_doubtful_title_leaves_the_interviews_film_inferred(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT + "Q: What did they call it?\n\nA: Some heard a “Copy” in it.")
    assert answers(document) == [("Low Tide", Origin.INFERRED, "the answer names “Copy”: is that another film?")]


def test_a_festival_at_which_a_film_is_shown_is_none(tmp_path: Path) -> None:
    text = "Clara Voss showed her work at the festival of short films “Salt Shore”.\n\nQ: Why do you row?\n\nA: So."
    assert films(read(tmp_path, text)) == [None]


def test_a_single_word_in_the_introduction_is_no_film_unless_something_says_so(tmp_path: Path) -> None:
    text = "All of it is about “Glück”, says Clara Voss.\n\nQ: Why do you row?\n\nA: So."
    assert films(read(tmp_path, text)) == [None]
