"""Typed text in which blanks before each line tell questions from answers."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import split
from quotecards.readers.text.indented import with_indents
from tests.readers.support import kinds, read, texts

ANSWERS = (
    "I cannot stand still, and my father\n{}never could.",
    "On the fourth day the oar broke. We\n{}rowed home with our hands.",
    "I believe in good boots.",
)
QUESTIONS = ("Why do you row?", "You have mended every oar.", "And in winter?", "What comes next?")


def talk(asks: str, answers: str) -> str:
    said = "\n\n".join(answers + words.format(answers) for words in ANSWERS)
    return "\n\n".join(f"{asks}{question}\n\n{said}" for question in QUESTIONS)


@pytest.mark.parametrize(("asks", "answers"), [("", "    "), ("", "\t"), ("    ", "")])
def test_indents_tell_questions_from_the_paragraphs_of_answers(tmp_path: Path, asks: str, answers: str) -> None:
    document = read(tmp_path, f"We met Clara Voss on her boat.\n\n{talk(asks, answers)}\n")
    assert kinds(document) == "nqaqaqaqa"
    assert texts(document, TurnKind.QUESTION) == list(QUESTIONS)


@pytest.mark.parametrize(("asks", "answers"), [("", ""), ("  ", "  ")])
def test_where_all_is_indented_alike_nothing_is_told(asks: str, answers: str) -> None:
    text = talk(asks, answers)
    blocks = split(text)
    assert list(with_indents(text, blocks)) == blocks


def test_lines_of_which_only_the_first_is_indented_are_not() -> None:
    text = (
        talk("", "").replace("\n\nI", "\n\n    I").replace("\n\nOn", "\n\n    On").replace("    I believe", "I believe")
    )
    blocks = split(text)
    assert list(with_indents(text, blocks)) == blocks


def test_an_indent_right_below_a_paragraph_goes_on_with_its_turn(tmp_path: Path) -> None:
    said = (
        "You sit down beside your neighbour, and you row as your neighbour does.\n"
        "    Once a man from the harbour came and looked at every oar of the boat. I saw him weep, and on the next "
        "Sunday nobody rowed in another way than before.",
        "We rowed home with our hands.",
        "I mend oars, and I read.\n    The harbour is closed.",
        "Nobody knows. The boat is old.",
    )
    text = "".join(f"{asked}\n\n{answer}\n\n" for asked, answer in zip(QUESTIONS, said, strict=True))
    document = read(tmp_path, f"We met Clara Voss on her boat.\n\n{text}")
    assert kinds(document) == "nqaqaqaqa"
    assert [words.count("\n") > 0 for words in texts(document, TurnKind.ANSWER)] == [True, False, True, False]


def test_indents_tell_questions_that_end_without_a_mark_in_japanese(tmp_path: Path) -> None:
    asked = ("なぜ舟を漕ぐのですか。", "雨の日もですか。", "川は何を教えましたか。", "次は。")
    said = "     私は川が好きで、立っていられません。\n\n     それから、櫂を直します。"
    text = "\n\n".join(f"{at}. {words}\n\n{said}" for at, words in enumerate(asked, 1))
    assert texts(read(tmp_path, f"雨の日\n\n{text}\n"), TurnKind.QUESTION) == list(asked)
