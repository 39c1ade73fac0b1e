"""Lines that a mail quotes are one paragraph, in which no sign of the quotation is left."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.model.text import TurnKind
from quotecards.readers.text.quoted_lines import with_quotes_joined
from tests.readers.support import read, texts

LONG = "Why do you row so far out of the harbour in the"
MAIL = """From: Clara Voss <clara@voss.example>
To: Ben Okri <ben@lantern.example>
Date: Tue, 19 Sep 2023 10:22:41 +0200

> 1. On the first sixty pages of your new book nobody says a
> word, and nobody is asked to.

I lost the words when I moved, and then I saw the hands and the oars.

> 2. Your father is in it, with a very exact pair of
> shears.

He says that it is somebody else, and he has measured the hedge again.

> 3. How long do you sit there?

Three days when it rains.
"""


def test_a_question_that_a_mail_quotes_in_several_lines_is_asked_and_no_part_of_the_answer(tmp_path: Path) -> None:
    document = read(tmp_path, MAIL, "talk.txt")
    assert texts(document, TurnKind.QUESTION)[1] == "Your father is in it, with a very exact pair of shears."
    assert texts(document, TurnKind.ANSWER)[1].startswith("He says")
    assert not any(">" in document.text_of(turn) for turn in document.turns if turn.kind is TurnKind.ANSWER)


@pytest.mark.parametrize(
    ("quoted", "joined"),
    [
        (f"> {LONG}\n> winter?\nSo.", f"> {LONG} winter?\n\nSo."),
        (f"> 1. {LONG}\n> 2. Who?", f"> 1. {LONG}\n> 2. Who?"),
        ("> Why?\n> Who?", "> Why?\n> Who?"),
        (f">> {LONG}\n> winter?", f">> {LONG}\n> winter?"),
        ("> Why?\n>\n> Who?", "> Why?\n\n> Who?"),
        ("a > b", "a > b"),
    ],
)  # fmt: skip
def test_lines_go_on_where_they_were_broken(quoted: str, joined: str) -> None:
    assert with_quotes_joined(quoted) == joined


@given(st.text(alphabet="> ab\n1.", max_size=80))
def test_every_line_keeps_its_number_and_no_word_is_lost(text: str) -> None:
    joined = with_quotes_joined(text)
    assert joined.count("\n") == text.count("\n")
    assert [letter for letter in joined if letter.isalnum()] == [letter for letter in text if letter.isalnum()]


def test_a_quotation_of_many_lines_takes_no_time() -> None:
    assert with_quotes_joined(f"> {LONG}\n" * 100_000).count(LONG) == 100_000
    assert with_quotes_joined(">" * 1_000_000)
