"""The real interviews beside this project, read as a person reads them; skipped where they are not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.errors import QuotecardsError
from quotecards.model.credits import Credits, Film, Origin, Stated
from quotecards.readers import find_interviews, read_document
from tests.readers.support import CORPUS, SHARED, films, speakers
from tests.readers.test_document import sound

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared texts are not here")

# By hand: the line where each turn begins, and its kind (q a n c p b h).
EXPECTED = {
    "binoche-certified-copy.txt": "1h 3c 5n 13q 14a 16q 17a 19q 20a 22q 23a 25b",
    "binoche-marrakech.txt": "1c 3q 4a 6q 7a 9p 11q 12a 14q 15a 17q 18a 20q 21a 23q 24a",
    "binoche-paris.txt": "1n 7q 9a 11q 13a 15q 17a 19q 21a 25q 27a 29q 31a 33q 35a",
}


@pytest.mark.parametrize("name", EXPECTED)
def test_every_turn_has_the_right_kind(name: str) -> None:
    document = read_document(SHARED / "interviews" / name)
    assert " ".join(f"{turn.line}{turn.kind.value[0]}" for turn in document.turns) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_every_answer_has_the_declared_speaker_and_nothing_else_has(name: str) -> None:
    document = read_document(
        SHARED / "interviews" / name, declared=Credits(speaker=Stated("Juliette Binoche", Origin.CAMPAIGN))
    )
    assert set(speakers(document)) == {"Juliette Binoche"}
    assert all(turn.speaker is None for turn in document.turns if turn.kind != "answer")


@pytest.mark.parametrize(
    ("name", "speaker", "film"),
    [
        ("binoche-certified-copy.txt", "Juliette Binoche", "Certified Copy"),
        ("binoche-marrakech.txt", None, None),
        ("binoche-paris.txt", "Juliette Binoche", "Paris"),
    ],
)
def test_what_the_texts_do_not_say_stays_open_and_what_they_let_infer_is_marked(
    name: str, speaker: str | None, film: str | None
) -> None:
    stated = read_document(SHARED / "interviews" / name).credits
    assert (stated.speaker and stated.speaker.value) == speaker
    assert (stated.film and stated.film.value.title) == film
    assert stated.source is None
    assert all(value.origin is Origin.INFERRED and value.evidence for value in (stated.speaker, stated.film) if value)


def test_answers_about_other_films_are_not_credited_to_the_one_on_release() -> None:
    marrakech = read_document(
        SHARED / "interviews" / "binoche-marrakech.txt",
        declared=Credits(film=Stated(Film("A Thousand Times Good Night"), Origin.CAMPAIGN)),
    )
    release = "A Thousand Times Good Night"
    assert films(marrakech) == [release, "Godzilla", "Jurassic Park", "Sils Maria", "Summer Hours", release, release]
    assert all(
        turn.film.origin is Origin.INFERRED and turn.film.evidence
        for turn in marrakech.turns
        if turn.film and turn.film.value.title != release
    )
    copy = read_document(SHARED / "interviews" / "binoche-certified-copy.txt")
    assert films(copy) == ["Certified Copy", "Certified Copy", "Certified Copy", "The Son of No One"]


def shared_texts() -> Iterator[Path]:
    for folder in ("interviews", "gold/docs", "corpora"):
        if (SHARED / folder).is_dir():
            yield from find_interviews(SHARED / folder)


def test_offsets_hold_in_every_shared_text() -> None:
    texts = list(shared_texts())
    assert texts
    for path in texts:
        assert sound(read_document(path)), path.name


@pytest.mark.parametrize("path", sorted((SHARED / "gold" / "docs").glob("*.txt")), ids=lambda path: path.stem)
def test_labels_q_and_a_decide(path: Path) -> None:
    try:
        document = read_document(path)
    except QuotecardsError as error:  # pragma: no cover
        pytest.fail(str(error))
    asked = {number for number, line in enumerate(document.text.split("\n"), 1) if line.startswith("Q: ")}
    answered = {number for number, line in enumerate(document.text.split("\n"), 1) if line.startswith("A: ")}
    assert asked <= {turn.line for turn in document.turns if turn.kind == "question"}
    assert answered <= {turn.line for turn in document.turns if turn.kind == "answer"}


def test_the_samples_folder_is_not_mixed_up_with_the_shared_one() -> None:
    assert CORPUS != SHARED
