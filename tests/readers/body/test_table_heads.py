"""What the heads of a table's columns say of what stands below them."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from quotecards.readers.body.table_heads import Column, heads_of
from tests.readers.support import kinds, read, speakers, texts, write
from tests.readers.word import paragraph, table, word

TALK = [
    ("When did you first row?", "I was nine, and the boat leaked from both ends."),
    ("You shot in winter.", "We shot in February, because nobody rents you a harbour in July."),
    ("What does the film owe to that uncle?", "Nearly all of it. He kept lists of tides in a tin."),
]
OPENING = "We talked to Clara Voss in Wick."


def rows(heads: tuple[str, ...], asks: str = "Ann Lanning", answers: str = "Clara Voss") -> list[tuple[str, ...]]:
    """The talk as rows, with columns in the order of `heads`."""
    if "Answer" in heads or "Antwort" in heads:
        return [heads, *((*(["1"] if len(heads) > 2 else []), asked, told) for asked, told in TALK)]
    turns = [(who, words) for pair in TALK for who, words in zip((asks, answers), pair, strict=True)]
    cells = {"Speaker": 0, "Who": 0, "Wer": 0, "Hablante": 0, "Text": 1, "Said": 1, "Dicho": 1, "Gesagtes": 1}
    return [heads, *(tuple(turn[cells[head]] if head in cells else "00:12" for head in heads) for turn in turns)]


def html(lines: list[tuple[str, ...]], cell: str = "<{0}>{1}</{0}>", head: str = "td") -> str:
    inner = "".join(
        "<tr>" + "".join(cell.format(head if not at else "td", words) for words in line) + "</tr>"
        for at, line in enumerate(lines)
    )
    return f"<article><p>{OPENING}</p><table>{inner}</table></article>"


HEADS = [
    ("Speaker", "Text"), ("Time", "Who", "Said"), ("Who", "Time", "Text"), ("Text", "Speaker"),
    ("Zeit", "Wer", "Gesagtes"), ("No.", "Hablante", "Dicho", "Notas"), ("Question", "Answer"),
    ("#", "Question", "Answer"), ("Nr.", "Frage", "Antwort"),
]  # fmt: skip


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("asks", ["Ann Lanning", "host", "Speaker 1"])
def test_they_tell_who_speaks_in_word_files_and_are_no_turn(tmp_path: Path, heads: tuple[str, ...], asks: str) -> None:
    answers = {"host": "cvoss", "Speaker 1": "Speaker 2"}.get(asks, "Clara Voss")
    body = paragraph(OPENING) + table(*rows(heads, asks, answers))
    document = read_document(write(tmp_path, word(body), "talk.docx"))
    assert kinds(document) == "nqaqaqa"
    assert [document.text_of(turn) for turn in document.turns[1:]] == [words for pair in TALK for words in pair]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("head", ["td", "th"])
@pytest.mark.parametrize("cell", ["<{0}>{1}</{0}>", "<{0}>{1}"])
def test_they_tell_who_speaks_in_pages(tmp_path: Path, heads: tuple[str, ...], head: str, cell: str) -> None:
    document = read(tmp_path, html(rows(heads), cell, head), "talk.html")
    assert kinds(document) == "nqaqaqa"
    assert [document.text_of(turn) for turn in document.turns[1:]] == [words for pair in TALK for words in pair]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_table_for_the_layout_has_none(tmp_path: Path) -> None:
    talk = "".join(f"<p><b>{asked}</b></p><p>{told}</p>" for asked, told in TALK)
    page = f"<table><tr><td><p>{OPENING}</p><table><tr><td>Text<td>Name</table>{talk}</td><td>Menu</td></tr></table>"
    assert texts(read(tmp_path, page, "talk.html"), TurnKind.ANSWER)[:3] == [told for _, told in TALK]


@pytest.mark.parametrize(
    "cells",
    [
        ("Name", "Boat"),
        ("Ann Lanning", "Clara Voss"),
        ("Question",),
        ("Text", "Text"),
        ("Time", "Text"),
        ("Q", "A", "Film"),
    ],
)
def test_rows_of_other_words_are_no_heads(cells: tuple[str, ...]) -> None:
    assert heads_of(cells) == ()


def test_marks_and_blanks_around_a_head_say_nothing() -> None:
    assert heads_of(("", " Question: ", "**Answer**")) == (Column.BESIDE, Column.ASKED, Column.ANSWERED)


def test_participants_with_a_number_are_no_question(tmp_path: Path) -> None:
    talk = "".join(f"I: {asked}\n\nP1: {told}\n\n" for asked, told in TALK)
    assert kinds(read(tmp_path, f"{OPENING}\n\n{talk}")) == "nqaqaqa"


@pytest.mark.parametrize("heads", [("Speaker", "Text"), ("Question", "Answer"), ("Interviewer", "Guest")])
def test_they_may_stand_below_a_title_and_come_again(tmp_path: Path, heads: tuple[str, ...]) -> None:
    lines = rows(heads) if heads[0] == "Speaker" else [heads, *TALK]
    lines = [lines[0], *lines[1:3], lines[0], *lines[3:]]
    titled = table(("Transcript of 9 May",), *lines)
    document = read_document(write(tmp_path, word(paragraph(OPENING) + titled), "talk.docx"))
    above = "<table><tr><td colspan=2>Transcript of 9 May</td></tr>"
    page = read(tmp_path, html(lines).replace("<table>", above), "talk.html")
    for one in (document, page):
        assert kinds(one).replace("h", "") == "nqaqaqa"
        assert texts(one, TurnKind.ANSWER) == [told for _, told in TALK]
