"""Org is read as what it shows, with the lines of the file."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.text.org import read_org
from tests.readers.support import read, speakers, texts

SOURCE = """\
#+TITLE: Rain on oars
#+DATE: <2031-05-09>
#+OPTIONS: toc:nil
# Was this cut?

* Interview                                                  :sea:
:PROPERTIES:
:SOURCE: Lantern Review
:END:

The rower Clara Voss made /The Salt Road/. We met her in Wick.

#+CAPTION: Clara Voss at the quay. Photo: Ines Lanning
[[file:quay.jpg]]

- Why do you row at night? :: I like how *quiet* it is, and nobody asks me anything.[fn:1]

  It takes you by [[https://oars.example/why][surprise]] when it works.
- And in winter? ::
  I mend my oars and/or sleep, a_b and 2*3*4 times.

#+BEGIN_SRC python
code that nobody says
#+END_SRC

[fn:1] She laughs.
"""
ANSWERS = [
    "I like how quiet it is, and nobody asks me anything. It takes you by surprise when it works.",
    "I mend my oars and/or sleep, a_b and 2*3*4 times.",
]


def test_terms_of_a_list_are_asked_and_what_is_set_is_no_mark(tmp_path: Path) -> None:
    document = read(tmp_path, SOURCE, "talk.org")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row at night?", "And in winter?"]
    assert [" ".join(said.split()) for said in texts(document, TurnKind.ANSWER)] == ANSWERS
    assert set(speakers(document)) == {"Clara Voss"}
    assert not any(words in document.text for words in ("cut", "code", "Ines", "laughs", "Lantern", "sea"))


def test_turns_have_the_lines_of_the_file(tmp_path: Path) -> None:
    document = read(tmp_path, SOURCE, "talk.org")
    lines = SOURCE.split("\n")
    asked = [turn.line for turn in document.turns if turn.kind is TurnKind.QUESTION]
    assert [lines[at - 1][:6] for at in asked] == ["- Why ", "- And "]


@pytest.mark.parametrize(
    "shape",
    [
        "** {}\n{}",
        "*{}*\n\n{}",
        "/{}/\n\n{}",
        "*Ann Lanning:* {}\n\n*Clara Voss:* {}",
        "** DONE {} :sea:\nCLOSED: [2031-03-03 Mon 10:00]\n{}",
        "#+BEGIN_QUOTE\n{}\n#+END_QUOTE\n\n{}",
        "- Ann Lanning :: {}\n- Clara Voss :: {}",
    ],
)
def test_questions_are_set_apart_in_many_ways(tmp_path: Path, shape: str) -> None:
    asked = ["Why do you row at night?", "Who taught you to?", "What do you hear out there?"]
    said = ["I like how quiet it is.", "My aunt did, who mended nets.", "The oars, and then nothing."]
    talk = "\n\n".join(shape.format(*turn) for turn in zip(asked, said, strict=True))
    document = read(tmp_path, f"#+TITLE: Rain\n\nThe rower Clara Voss made /Low Tide/.\n\n{talk}\n", "talk.org")
    assert texts(document, TurnKind.QUESTION) == asked
    assert texts(document, TurnKind.ANSWER) == said
    assert set(speakers(document)) == {"Clara Voss"}


def test_settings_tell_of_the_talk(tmp_path: Path) -> None:
    source = "#+title: A talk with Clara Voss\n#+author: Ann Lanning\n\n** Why?\nI do.\n"
    body = read_org(source.encode(), "talk.org")
    assert body.about.title == "A talk with Clara Voss"
    assert body.about.author == "Ann Lanning"
