"""Shapes of lines that are no talk."""

import pytest

from quotecards.readers.roles.shapes import is_boilerplate, is_credit_line


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The oar mender",
        "READ MORE",
        "rEAD also: rain",
        "● Share",
        "NEXT Ten boats",
        "广告",
        "広告…",
        "[Ed.: oars]",
    ],
)
def test_phrases_of_pages_are_known_in_any_case_and_script(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line", ["Reading is what I do.", "Next to the quay I row.", "The rain stays.", "Printed twice"]
)
def test_sentences_that_begin_like_such_phrases_are_none(line: str) -> None:
    assert not is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Still: The Long Oar",
        "STILL BY ANN LUND",
        "A still from the film",
        "Crédit : Ann Lund",
        "In Wick, 2031. Fotografia di Ann Lund",
        "La directora en Wick (Gentileza producción)",
        "A kitchen in Wick. Image courtesy of Oar Games",
        "Abb. 3: Die Ruder im Schuppen, um 1920.",
        "Fig. 12. The harbour in March",
    ],
)
def test_stills_are_credited_in_any_case(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "I still row.",
        "È una fotografia di Ann Lund.",
        "The edit took a year.",
        "Be still\nand look by the quay.",
        "Ill 3 days.",
    ],
)
def test_words_of_any_talk_credit_no_picture(line: str) -> None:
    assert not is_credit_line(line)
