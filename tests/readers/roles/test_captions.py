"""Captions in running text: a sign before each change of speaker parts them."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, texts

SAID = """\
[MUSIC] >> Hello and welcome to Boat Talk. Today
I have Clara Voss with me, who rows on the river. >> Thank you
for having me. >> Clara, why did you begin to row? >> I was eight years old
and my father had a boat. (laughing)
So he gave me an oar.
>> What did the river teach you? >> It taught me to wait. I had to
keep my hands where they were. >> And how long will you go on?
>> Until the boat is done with me, I think. >> Thank you.
"""
ANSWERS = [
    "I was eight years old\nand my father had a boat. (laughing)\nSo he gave me an oar.",
    "It taught me to wait. I had to\nkeep my hands where they were.",
    "Until the boat is done with me, I think.",
]


@pytest.mark.parametrize("sign", [">>", "–"])
def test_each_change_of_speaker_begins_a_turn(tmp_path: Path, sign: str) -> None:
    document = read(tmp_path, SAID.replace(">>", sign))
    assert texts(document, TurnKind.ANSWER)[-3:] == ANSWERS
    assert [turn.line for turn in document.turns if turn.kind is TurnKind.ANSWER][-3:] == [3, 6, 8]


def test_what_somebody_quotes_between_dashes_stays_theirs(tmp_path: Path) -> None:
    told = "I said: Why? – He said: Because. And then? – Nothing. Nothing? – Not a word."
    talk = "".join(f"Why do you row, the {at}th time?\n\nI cannot stand still.\n\n" for at in range(5, 9))
    document = read(tmp_path, f"{talk}What did he say to you?\n\n{told}\n")
    assert texts(document, TurnKind.ANSWER)[-1] == told


def test_ways_through_a_site_are_no_captions(tmp_path: Path) -> None:
    document = read(
        tmp_path, "Home >> Films >> Boats >> Low Tide\n\nWhy do you row?\n\nI like it.\n\nStill?\n\nI do.\n"
    )
    assert kinds(document)[-4:] == "qaqa"
