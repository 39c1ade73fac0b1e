"""Headings that a rule underlines in plain text: in newsletters they are the questions."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TURNS = (
    ("Why do you row?", ["Because I cannot stand still.", "And because of the heron."]),
    ("The boat seems to breathe.", ["It does breathe. It leaks. What if it is right?"]),
    ("You came from the mountains.", ["One learns to row there, in the fog."]),
    ("Who built it?", ["My uncle did, out of a door."]),
    ("That sounds dangerous.", ["A door closes well, usually. Whoever goes through one is somewhere else."]),
    ("And now?", ["Now the river carries the oar."]),
)
RULE = "-" * 60


def letter(head: str, rule: str) -> str:
    """The talk as the plain part of a mail, with each question as a heading."""

    def heading(words: str) -> str:
        return f"{head}{words}\n{rule or '-' * len(words)}\n"

    parts = [
        heading("Quay Letters"), "In this issue\n* Rowing slowly\n* Who is afraid of the short oar?\n",
        heading("Rowing slowly"),
        "Clara Voss rows. We met Clara Voss in her boat.\n",
    ]  # fmt: skip
    for asked, said in TURNS:
        parts += [heading(asked), "\n\n".join(said) + "\n"]
    return "\n".join([*parts, f"{'=' * 60}\n© 2026 Quay Letters. All rights reserved.\n"])


@pytest.mark.parametrize(("head", "rule"), [("** ", RULE), ("", "")])
def test_underlined_lines_ask_even_without_a_mark(tmp_path: Path, head: str, rule: str) -> None:
    document = read(tmp_path, letter(head, rule))
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    answers = " ".join(texts(document, TurnKind.ANSWER))
    assert all(paragraph in answers for _, said in TURNS for paragraph in said)
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_rule_of_another_length_parts_what_is_above_it(tmp_path: Path) -> None:
    text = "\n\n".join(f"{asked}\n{' '.join(said)}\n{RULE}" for asked, said in TURNS)
    document = read(tmp_path, text)
    assert TurnKind.HEADING not in {turn.kind for turn in document.turns}
