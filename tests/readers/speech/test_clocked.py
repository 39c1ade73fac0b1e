"""Transcripts in plain text in which times head the lines, and no names do."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

SAID = [
    (0, "Hello and welcome to Boat Talk."),
    (3, "Today I have Clara Voss with me, who"),
    (6, "rows on the river."),
    (8, "Clara, why did you begin to row?"),
    (11, "Well, I was eight years old and my"),
    (14, "father had a boat, and I"),
    (17, "could not stand still."),
    (22, "What did the river teach you?"),
    (25, "It taught me to wait. I had to"),
    (69, "keep my hands where they were."),
]
ABOVE = "Clara Voss on rowing\n\n"
ANSWERS = [
    "Well, I was eight years old and my father had a boat, and I could not stand still.",
    "It taught me to wait. I had to keep my hands where they were.",
]


def minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


FORMS = ["{}\n{}", "{} {}", "[00:0{}] {}", "00:0{}{}", "({}) - {}"]


@pytest.mark.parametrize("form", FORMS)
def test_what_is_said_is_joined_without_the_times(tmp_path: Path, form: str) -> None:
    lines = [form.format(minutes(at), words) for at, words in SAID]
    document = read(tmp_path, ABOVE + "\n".join(lines))
    assert texts(document, TurnKind.ANSWER) == ANSWERS
    assert set(speakers(document)) == {"Clara Voss"}


def test_each_turn_knows_its_line(tmp_path: Path) -> None:
    lines = [f"{minutes(at)}\n{words}" for at, words in SAID]
    document = read(tmp_path, ABOVE + "\n".join(lines))
    assert [turn.line for turn in document.turns if turn.kind is TurnKind.ANSWER] == [11, 19]


def test_a_sign_before_the_words_is_a_change_of_speaker(tmp_path: Path) -> None:
    lines = [f"{minutes(at)} {'>> ' * (at in {0, 8, 11, 22, 25})}{words}" for at, words in SAID]
    document = read(tmp_path, "\n".join(lines))
    assert kinds(document)[-4:] == "qaqa"
    assert texts(document, TurnKind.ANSWER)[-2:] == ANSWERS


def test_where_each_change_is_marked_a_greeting_and_its_answer_are_turns(tmp_path: Path) -> None:
    greeted = [(0, ">> Welcome to Boat Talk. I am Ben Okri,"), (3, "and Clara Voss is here. Clara, thank you for"),
               (6, "coming."), (7, ">> Good evening.")]  # fmt: skip
    talk = [(at, f"{'>> ' * (at in {8, 11, 22, 25})}{words}") for at, words in SAID[3:]]
    document = read(tmp_path, ABOVE + "\n".join(f"{minutes(at)}\n{words}" for at, words in greeted + talk))
    assert kinds(document)[-6:] == "qaqaqa"
    assert texts(document, TurnKind.ANSWER) == ["Good evening.", *ANSWERS]


def test_chapters_below_a_talk_are_none(tmp_path: Path) -> None:
    talk = "Clara Voss rows.\n\nWhy do you row?\n\nI cannot stand still.\n\nWhat next?\n\nI shall sleep.\n\n"
    chapters = "".join(f"{minutes(90 * at)} Part {at}\n" for at in range(8))
    document = read(tmp_path, talk + chapters)
    assert texts(document, TurnKind.ANSWER)[0] == "I cannot stand still."
    assert "Part 7" in document.text.split("Part 6")[1]
