"""Tables that were pasted as text."""

from pathlib import Path

import pytest

from quotecards.readers.text.pasted_table import table_blocks
from tests.readers.support import kinds, read, speakers

TALK = [
    ("When did you first row?", "I was nine, and the boat leaked from both ends."),
    ("You shot in winter.", "We shot in February, because nobody rents you a harbour in July."),
    ("What does the film owe to that uncle?", "Nearly all of it. He kept lists of tides in a tin."),
]
OPENING = "We talked to Clara Voss in Wick.\n\n"


@pytest.mark.parametrize("part", ["\t", " | "])
@pytest.mark.parametrize(
    "heads", [("Question", "Answer"), ("Nr.", "Frage", "Antwort"), ("Pregunta", "Respuesta", "Hora")]
)
def test_heads_tell_what_is_asked_and_answered(tmp_path: Path, part: str, heads: tuple[str, ...]) -> None:
    rows = [
        dict.fromkeys(("Question", "Frage", "Pregunta"), asked)
        | dict.fromkeys(("Answer", "Antwort", "Respuesta"), told)
        for asked, told in TALK
    ]
    table = "\n".join(part.join(row.get(head, "12") for head in heads) for row in rows)
    document = read(tmp_path, f"{OPENING}{part.join(heads)}\n{table}\n\nLow Tide opens on 9 May.\n")
    assert kinds(document)[:7] == "nqaqaqa"
    said = [document.text_of(turn) for turn in document.turns[1:7]]
    assert said == [words for pair in TALK for words in pair]
    assert set(speakers(document)[:3]) == {"Clara Voss"}
    assert [turn.line for turn in document.turns[1:7]] == [4, 4, 5, 5, 6, 6]


@pytest.mark.parametrize("who", [("host", "cvoss"), ("Ann Lanning", "Clara Voss")])
def test_heads_tell_who_speaks(tmp_path: Path, who: tuple[str, str]) -> None:
    turns = [f"{name}\t{words}" for pair in TALK for name, words in zip(who, pair, strict=True)]
    document = read(tmp_path, f"{OPENING}Speaker\tText\n" + "\n".join(turns))
    assert kinds(document) == "nqaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


NONE = ["", "Name\tText", "Question | Answer", "Question\tAnswer\nWhy?\nBecause.", "Boat\tOar\n1\t2\n3\t4"]


@pytest.mark.parametrize("text", [*NONE, "Nr.\tFrage\tAntwort\n1\t\t\n2\t\t"])
def test_other_lines_are_no_table(text: str) -> None:
    assert table_blocks(text, 0, 1) == []
