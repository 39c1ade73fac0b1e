"""Titles in plain text that seem to ask."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TALK = """

Lund has rowed for six years, and never twice on one river.

How did it begin?

I had the first boat years ago, long before there was any money. I carried it around with me.

Was the winter difficult?

It rained for three weeks, and nobody had told us about the road. We slept in the van.

What comes next for you?

I am mending oars again, in the mornings, before the phone rings.
"""


@pytest.mark.parametrize(
    "title",
    [
        "“How Do You Trust a Boat That You Have Never Met?”: Clara Lund on Her Long Delta",
        "Clara Lund on boats: “Why would I ever row for children?”",
        "How You Should Be Thinking About Boats: Interview with Director Clara Lund",
    ],
)
def test_a_title_that_quotes_or_names_who_speaks_asks_nobody(tmp_path: Path, title: str) -> None:
    document = read(tmp_path, title + TALK, "talk.txt")
    assert texts(document, TurnKind.HEADING) == [title]
    assert len(texts(document, TurnKind.QUESTION)) == 3
    assert set(speakers(document)) == {"Clara Lund"}


def test_a_first_question_that_quotes_somebody_is_none(tmp_path: Path) -> None:
    asked = "“I never row in the rain”: Clara, do you still say so today?"
    document = read(
        tmp_path, asked + TALK.replace("Lund has rowed for six years", "I have rowed for six years"), "talk.txt"
    )
    assert texts(document, TurnKind.QUESTION)[0] == asked
