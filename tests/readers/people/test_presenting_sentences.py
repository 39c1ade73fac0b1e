"""How introductions present a guest in many languages: whoever stands there answers, though nothing else says so."""

from pathlib import Path

import pytest
import yaml

from quotecards.readers import read_document
from tests.readers.support import speakers, write

LANGUAGES = yaml.safe_load(Path(__file__).with_name("presenting.yaml").read_text(encoding="utf-8"))
BELOW_TITLES = yaml.safe_load(Path(__file__).with_name("presenting_below_titles.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, data in LANGUAGES.items() for one in data["sentences"]]
)
def test_whom_an_introduction_presents_answers(tmp_path: Path, language: str, sentence: str) -> None:
    guest, (why, because, now, then) = LANGUAGES[language]["guest"], LANGUAGES[language]["talk"]
    opening = sentence.replace("NAME", guest)
    path = write(tmp_path, f"{opening}\n\n**{why}**\n\n{because}\n\n**{now}**\n\n{then}\n", "talk.md")
    assert set(speakers(read_document(path, language=language))) == {guest}


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, data in BELOW_TITLES.items() for one in data["sentences"]]
)
def test_whom_a_sentence_below_a_title_presents_answers(tmp_path: Path, language: str, sentence: str) -> None:
    _below_a_title(tmp_path, language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, f"{data['named']} {one}") for language, data in BELOW_TITLES.items() for one in data["met"]],
)
def test_of_whom_the_next_sentence_says_that_they_were_met_answers(
    tmp_path: Path, language: str, sentence: str
) -> None:
    _below_a_title(tmp_path, language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, data in BELOW_TITLES.items() for one in data["below"]]
)
def test_whom_the_line_below_the_talk_presents_answered(tmp_path: Path, language: str, sentence: str) -> None:
    _below_a_title(tmp_path, language, "", sentence.replace("NAME", BELOW_TITLES[language]["guest"]))


def _below_a_title(tmp_path: Path, language: str, sentence: str, below: str = "") -> None:
    told = BELOW_TITLES[language]
    guest, (why, because, now, then) = told["guest"], told["talk"]
    opening = f"# {told['title']}\n\n{sentence.replace('NAME', guest)} {told['more']}"
    path = write(tmp_path, f"{opening}\n\n**{why}**\n\n{because}\n\n**{now}**\n\n{then}\n\n{below}\n", "talk.md")
    assert set(speakers(read_document(path, language=language))) == {guest}


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("en", "NAME is one of the best-known rowers of the country. OTHER once called her “a storm”."),
        ("en", "For thirty years NAME has built boats. OTHER rows one of them."),
        ("de", "Seit dreißig Jahren baut NAME Boote. OTHER rudert eines davon."),
        ("fr", "Depuis trente ans, NAME construit des bateaux. OTHER en possède un."),
        ("es", "NAME es una de las remeras más conocidas del país. OTHER la llamó una vez «una tormenta»."),
        ("it", "Da trent’anni NAME costruisce barche. OTHER ne possiede una."),
        ("nl", "Al dertig jaar bouwt NAME boten. OTHER roeit er een."),
        ("pl", "Od trzydziestu lat NAME buduje łodzie. OTHER pływa na jednej z nich."),
        ("sv", "I trettio år har NAME byggt båtar. OTHER ror en av dem."),
    ],
)
def test_of_several_whom_an_introduction_names_the_first_is_likelier(
    tmp_path: Path, language: str, opening: str
) -> None:
    guest, (why, because, now, then) = LANGUAGES[language]["guest"], LANGUAGES[language]["talk"]
    told = opening.replace("NAME", guest).replace("OTHER", "Ben Okrison")
    path = write(tmp_path, f"{told}\n\n**{why}**\n\n{because}\n\n**{now}**\n\n{then}\n", "talk.md")
    assert set(speakers(read_document(path, language=language))) == {guest}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "Wieso sie nachts rudert, verrät sie im Interview."),
        ("de", "Warum das so ist, erzählt sie in diesem Gespräch."),
        ("en", "Why she rows at night she explains in this interview."),
        ("fr", "Pourquoi la nuit, elle l’explique dans cet entretien."),
        ("es", "Por qué rema de noche lo cuenta en esta entrevista."),
        ("it", "Perché rema di notte lo racconta in questa intervista."),
    ],
)
def test_of_whom_an_introduction_says_that_they_tell_it_here_answers(tmp_path: Path, language: str, told: str) -> None:
    guest, (why, because, now, then) = LANGUAGES[language]["guest"], LANGUAGES[language]["talk"]
    opening = f"{guest} (Wick). {told}"
    path = write(tmp_path, f"{opening}\n\n**{why}**\n\n{because}\n\n**{now}**\n\n{then}\n", "talk.md")
    assert set(speakers(read_document(path, language=language))) == {guest}


def test_the_word_for_a_transcript_in_the_name_of_a_file_names_nobody(tmp_path: Path) -> None:
    text = "# Interview Transcript\n\n## Q1 Why?\n\nI row as I can.\n\n## Q2 And now?\n\nI wait, and I row.\n"
    path = write(tmp_path, text, "interview_transcript.md")
    assert set(speakers(read_document(path))) == {None}


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("de", "NAME fragte ihn einmal danach. „Nie“, antwortete Ben Okri."),
        ("de", "NAME hat den Film gedreht. Wir freuen uns auf den Abend, an dem auch Ben Okri rudert."),
        ("da", "NAME voksede op i Husum. Hun stillede Ben Okri et spørgsmål."),
        ("pt", "Depois de conhecer o mestre Ben Okri, NAME fez um filme."),
        ("es", "NAME es remera y llegó a conocer a Ben Okri."),
        ("pl", "NAME zapytała go o to kiedyś. „Nigdy”, odpowiedział Ben Okri."),
    ],
)
def test_whom_somebody_met_or_who_once_answered_is_not_presented(tmp_path: Path, language: str, opening: str) -> None:
    guest, (why, because, now, then) = LANGUAGES[language]["guest"], LANGUAGES[language]["talk"]
    told = opening.replace("NAME", guest)
    path = write(tmp_path, f"{told}\n\n**{why}**\n\n{because}\n\n**{now}**\n\n{then}\n", "talk.md")
    assert "Ben Okri" not in speakers(read_document(path, language=language))
