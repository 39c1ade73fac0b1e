"""Labels without a colon behind them, and names that look like initials."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

OPENING = "We talked to the three who row in Low Tide.\n\n"


def talk(*said: str) -> str:
    asked = ("Why do you row?", "And in the rain?", "Who taught you?", "Where to next?", "Is it far?", "And then?")
    return OPENING + "".join(f"- {question}\n\n{answer}\n\n" for question, answer in zip(asked, said, strict=False))


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        ("MISU We rowed all night.", "We rowed all night."),
        ("MISU (oars) Clara and I rowed.", "Clara and I rowed."),
        ("MISU “Low Tide” is my boat.", "“Low Tide” is my boat."),
    ],
)
def test_a_name_in_capitals_whose_colon_was_forgotten_once_is_a_label(tmp_path: Path, lost: str, words: str) -> None:
    said = ("Clara: To sleep.", "MISU: It is loud.", lost, "MISU: Home.", "Ben: Not very.", "Clara: We eat.")
    document = read(tmp_path, talk(*said), "talk.md")
    assert speakers(document) == ["Clara", "Misu", "Misu", "Misu", "Ben", "Clara"]
    assert texts(document, TurnKind.ANSWER)[2] == words


@pytest.mark.parametrize("heading", ["MISU OARS", "MISU was my aunt, and she rowed.", "MISU’s boat is old."])
def test_what_else_begins_with_a_name_in_capitals_is_none(tmp_path: Path, heading: str) -> None:
    said = ("Clara: To sleep.", "MISU: It is loud.", f"Ben: She did.\n\n{heading}", "MISU: Home.", "Ben: No.")
    assert speakers(read(tmp_path, talk(*said), "talk.md")).count("Misu") == 2


@pytest.mark.parametrize("label", ["MISU", "YUKI", "TOVE", "ARJO", "OLEG", "BRIX"])
def test_four_capitals_that_can_be_spoken_are_a_name_beside_names(tmp_path: Path, label: str) -> None:
    said = (f"{label}: It is loud.", "Clara: To sleep.", "Ben: Not very.", f"{label}: Home.", "Clara: We eat.")
    assert speakers(read(tmp_path, talk(*said))) == [label.capitalize(), "Clara", "Ben", label.capitalize(), "Clara"]


@pytest.mark.parametrize("label", ["JRVO", "VBO", "JRRT", "CV"])
def test_other_capitals_are_initials(tmp_path: Path, label: str) -> None:
    said = (f"{label}: It is loud.", "Clara: To sleep.", "Ben: Not very.", f"{label}: Home.", "Clara: We eat.")
    assert speakers(read(tmp_path, talk(*said)))[0] is None


def test_a_house_in_four_capitals_that_asks_is_nobody(tmp_path: Path) -> None:
    turns = ("VIBE: Why do you row?", "Clara: To sleep.", "VIBE: And you?", "Ben: To wake.", "VIBE: Where to next?")
    document = read(tmp_path, "\n\n".join([*turns, "Clara: Home.", "VIBE: And then?", "Ben: We eat."]))
    assert document.credits.interviewer is None or document.credits.interviewer.value == "VIBE"


@pytest.mark.parametrize("label", ["[{}:] ", "[{}]\n\n", "({}) ", "**[{}]** "])
@pytest.mark.parametrize(("one", "other"), [("Clara", "Ben"), ("CV", "BO"), ("VOSS", "OKRI")])
def test_names_and_initials_in_brackets_are_labels_however_they_are_set(
    tmp_path: Path, label: str, one: str, other: str
) -> None:
    opening = "We met the rower Clara Voss and the builder Ben Okri.\n\n"
    asked = ("Why do you row?", "And in the rain?", "Who built it?")
    said = ((one, "I cannot stop."), (other, "We do."), (one, "I did, and it leaked."))
    turns = (
        f"**{question}**\n\n{label.format(name)}{words}" for question, (name, words) in zip(asked, said, strict=True)
    )
    document = read(tmp_path, opening + "\n\n".join(turns), "talk.md")
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Clara Voss"]
    assert texts(document, TurnKind.ANSWER) == [words for _, words in said]
