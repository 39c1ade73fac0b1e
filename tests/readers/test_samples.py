"""The sample interviews that come with the project are read as they were written."""

from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.readers import find_interviews, read_document
from tests.readers.support import CORPUS, films, kinds, speakers

EXPECTED = {
    "calla-renforth-two-films.txt": "cn" + "qa" * 9,
    "cosmo-wetherell-ngata-quiet-orchestra.docx": "hhn" + "qa" * 11 + "n",
    "ferry-weather-auerwick-santangeli.txt": "hnqaaqaqaqaaaaqaaqaaqaqaaqaa",
    "friederike-ohlendonk-briefkasten.txt": "n" + "qa" * 10,
    "hettie-marchbanks-oduya-foley.txt": "n" + "qa" * 9,
    "ibrahima-coutelle-day-programmer.txt": "hn" + "qa" * 9,
    "lionel-threape-eleven-doors.md": "hhn" + "qa" * 10,
    "marguerite-solheim-akande-two-weathers.html": "hhnc" + "qa" * 2 + "p" + "qa" * 7 + "bn",
    "solene-varquier-madame-bolt.txt": "n" + "qa" * 9,
    "tove-ardelyan-the-salt-ledger.txt": "hcn" + "qa" * 3 + "p" + "qa" * 6 + "nb",
}


def test_the_folder_holds_these_interviews_and_no_others() -> None:
    assert [path.name for path in find_interviews(CORPUS)] == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_turn_is_what_it_was_meant_to_be(name: str) -> None:
    assert kinds(read_document(CORPUS / name)) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_every_answer_has_a_speaker(name: str) -> None:
    assert None not in speakers(read_document(CORPUS / name))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_all_but_one_bring_a_source(name: str) -> None:
    document = read_document(CORPUS / name)
    assert (document.credits.source is None) == (name == "ibrahima-coutelle-day-programmer.txt")


def test_the_two_guests_are_told_apart_by_their_initials() -> None:
    document = read_document(CORPUS / "ferry-weather-auerwick-santangeli.txt")
    pell, noor = "Pell Auerwick", "Noor Santangeli"
    assert speakers(document) == [
        pell,
        noor,
        pell,
        noor,
        noor,
        pell,
        noor,
        pell,
        pell,
        noor,
        pell,
        noor,
        noor,
        pell,
        noor,
        pell,
        noor,
    ]


def test_answers_about_the_other_film_are_credited_to_it() -> None:
    document = read_document(CORPUS / "calla-renforth-two-films.txt")
    other, main = "The Understudy’s Dog", "Nine Kinds of Weather"
    assert films(document) == [main] * 3 + [other, other] + [main] * 4
    asked, followed = [turn.film for turn in document.turns if turn.film and turn.film.value.title == other]
    assert asked is not None
    assert followed is not None
    assert (asked.origin, asked.value.director) == (Origin.FRONT_MATTER, "Petra Lindqvarn")
    assert followed.origin is Origin.INFERRED


@pytest.mark.parametrize(("name", "language"), [("solene", "fr"), ("friederike", "de"), ("tove", "en")])
def test_languages_are_known(name: str, language: str) -> None:
    (path,) = Path(CORPUS).glob(f"{name}*.txt")
    assert read_document(path).language == language


@pytest.mark.parametrize("name", EXPECTED)
def test_samples_have_the_length_of_an_interview(name: str) -> None:
    assert 400 <= len(read_document(CORPUS / name).text.split()) <= 900


def test_the_page_brings_film_and_source_and_none_of_what_is_around_it() -> None:
    document = read_document(CORPUS / "marguerite-solheim-akande-two-weathers.html")
    assert document.credits.film is not None
    assert document.credits.film.origin is Origin.PAGE
    assert all(scrap not in document.text for scrap in ("You may also like", "Cookies", "Sign up", "Interviews"))


def test_the_word_file_has_its_changes_accepted() -> None:
    document = read_document(CORPUS / "cosmo-wetherell-ngata-quiet-orchestra.docx")
    assert "silence has to be earned, and that music" in document.text
    assert "is important" not in document.text
    assert any(note.startswith("2 tracked changes count as accepted") for note in document.notes)
