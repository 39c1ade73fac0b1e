"""Forms with the same prompts, which several people fill in."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

FORM = """\
{name}

{name} rows, and has a dog that does not.

The first boat I loved: {first}

My favourite river or canal: {second}

Find {name} on the ferry.
"""
TOLD = [
    ("Clara Voss", "A blue one, I think, with a hole in it.", "The Auer. Is there another?"),
    ("Ben Ode", "None.", "I like them all: they are wet."),
    ("Ada Brenner", "My mother’s.", "The canal behind the mill."),
]


def test_the_same_prompts_in_each_form_ask_and_what_stands_behind_them_answers(tmp_path: Path) -> None:
    forms = "\n".join(FORM.format(name=name, first=first, second=second) for name, first, second in TOLD)
    document = read(tmp_path, f"Three rowers, two questions.\n\n{forms}")
    assert texts(document, TurnKind.ANSWER) == [answer for _, *answers in TOLD for answer in answers]
    assert set(texts(document, TurnKind.QUESTION)) == {"The first boat I loved:", "My favourite river or canal:"}


def test_names_and_what_comes_back_in_no_order_are_no_prompts(tmp_path: Path) -> None:
    labels = ("Clara of the Ferry", "Ben of the Mill")
    talk = "\n\n".join(f"{labels[at % 2]}: You row, and so do I, number {at}?" for at in range(6))
    assert not any(text.endswith(":") for text in texts(read(tmp_path, talk), TurnKind.QUESTION))
    lines = [
        f"{words}: so it was in the year {at}." for at, words in enumerate(("On the left bank", "In the old mill") * 2)
    ]
    lines += [lines[3], lines[2]]
    with pytest.raises(ReadError, match="no question"):
        read(tmp_path, "\n\n".join(lines))
