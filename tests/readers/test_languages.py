"""Interviews in twenty languages besides English: their labels, marks, dashes and introductions."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.languages import BARE, DASHES, FILMS, INTRODUCED, LABELLED
from tests.readers.support import kinds, read, speakers, texts


@pytest.mark.parametrize("language", LABELLED)
def test_labels_of_the_language_tell_who_speaks(tmp_path: Path, language: str) -> None:
    text, expected = LABELLED[language]
    document = read(tmp_path, text)
    assert (document.language, kinds(document)) == (language, expected)
    assert all(not answer[1:3].startswith((":", "：")) for answer in texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize("language", BARE)
def test_questions_above_their_answers_are_known_without_labels(tmp_path: Path, language: str) -> None:
    document = read(tmp_path, BARE[language])
    assert (document.language, kinds(document)) == (language, "qaqaqa")


@pytest.mark.parametrize("language", BARE)
def test_a_question_inside_of_an_answer_is_none(tmp_path: Path, language: str) -> None:
    asked = texts(read(tmp_path, BARE[language]), TurnKind.QUESTION)
    assert len(asked) == 3


@pytest.mark.parametrize("language", DASHES)
def test_dashes_open_the_turns(tmp_path: Path, language: str) -> None:
    assert kinds(read(tmp_path, DASHES[language])) == "qaqaqa"


@pytest.mark.parametrize("language", INTRODUCED)
def test_the_introduction_names_guest_and_film(tmp_path: Path, language: str) -> None:
    document = read(tmp_path, LABELLED[language][0])
    speaker, film = INTRODUCED[language]
    assert set(speakers(document)) == {speaker}
    assert document.credits.film is not None
    assert document.credits.film.value.title == film
    assert not document.credits.film.confirmed


@pytest.mark.parametrize("language", FILMS)
def test_the_marks_of_each_language_stand_around_titles(tmp_path: Path, language: str) -> None:
    document = read(tmp_path, LABELLED[language][0])
    assert document.credits.film is not None
    assert document.credits.film.value.title == FILMS[language]


def test_in_greek_a_semicolon_asks(tmp_path: Path) -> None:
    text = "Γιατί κωπηλατείς κάθε πρωί;\n\nΓιατί δεν μπορώ να μείνω ακίνητη. Στη στεριά πέφτω.\n\nΤη νύχτα;\n\nΝαι."
    assert kinds(read(tmp_path, text)) == "qaqa"
