"""AsciiDoc is read as what it shows, with the lines of the file."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.text.asciidoc import read_asciidoc
from tests.readers.support import read, speakers, texts

SOURCE = """\
= Rain on oars
Lantern Review
:toc: macro

[.lead]
The rower Clara Voss made *The Salt Road*. We met her in Wick.

.Clara Voss at the quay. Photo: Ines Lanning
image::quay.jpg[]

[qanda]
Why do you row at night?::
  I like how _quiet_ it is,
  and nobody asks me anything.footnote:[She laughs.]
+
It "`takes`" you by https://oars.example/why[surprise] when it works.

And in winter?::
  I mend my oars.

////
Was this cut?
////

----
code that nobody says
----
"""
ANSWERS = [
    "I like how quiet it is,\nand nobody asks me anything.\n\nIt “takes” you by surprise when it works.",
    "I mend my oars.",
]


def test_terms_of_a_list_are_asked_and_what_is_set_is_no_mark(tmp_path: Path) -> None:
    document = read(tmp_path, SOURCE, "talk.adoc")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row at night?", "And in winter?"]
    assert [" ".join(said.split()) for said in texts(document, TurnKind.ANSWER)] == [
        " ".join(a.split()) for a in ANSWERS
    ]
    assert set(speakers(document)) == {"Clara Voss"}
    assert "cut" not in document.text
    assert "code" not in document.text
    assert "Ines" not in document.text


def test_turns_have_the_lines_of_the_file(tmp_path: Path) -> None:
    document = read(tmp_path, SOURCE, "talk.adoc")
    lines = SOURCE.split("\n")
    for turn in document.turns:
        if turn.kind is TurnKind.QUESTION:
            assert lines[turn.line - 1] == f"{document.text_of(turn)}::"


@pytest.mark.parametrize(
    "asked",
    ["*Why do you row?*", "=== Why do you row?", "Why do you row?:: I cannot stand still.", "*Q:* Why do you row?"],
)
def test_questions_may_be_strong_headed_or_labelled(tmp_path: Path, asked: str) -> None:
    said = "" if "::" in asked else "*A:* I cannot stand still." if "Q:" in asked else "I cannot stand still."
    talk = f"{asked}\n\n{said}\n\n{asked.replace('row', 'sing').replace('stand', 'sit')}\n\n{said}\n"
    document = read(tmp_path, f"= Oars\n\n{talk}", "talk.adoc")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "Why do you sing?"]


@pytest.mark.parametrize(
    "line",
    [
        "*" * 5_000,
        "[" * 5_000,
        "a::" * 5_000,
        '"`' * 5_000,
        "=" * 5_000,
        "((" * 5_000,
        "/:" * 9_000 + "[",
        "http://" * 3_000 + "[",
    ],
)
def test_marks_that_nothing_closes_are_read_in_one_go(line: str) -> None:
    read_asciidoc(f"Why?\n\n{line}\n\nSo it is.\n".encode(), "talk.adoc")
