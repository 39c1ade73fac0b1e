"""Gemini text: each line is a paragraph; links and what is preformatted are no words."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.text.gemini import read_gemini
from tests.readers.support import read, speakers, texts

SOURCE = """\
# Rain on oars
=> /talks.gmi All talks
The rower Clara Voss made Low Tide. We met her in Wick.

## Why do you row at night?
I like how quiet it is.
* the oars
* the tide
Nobody asks me anything.
=> /photo.jpg Who took this picture?
##And in winter?
```
Was this code?
```
I mend my oars.
> “She never rests.”
That is what they say.
"""


@pytest.mark.parametrize("suffix", [".gmi", ".gemini"])
def test_lines_are_paragraphs_and_links_are_no_words(tmp_path: Path, suffix: str) -> None:
    document = read(tmp_path, SOURCE, f"talk{suffix}")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row at night?", "And in winter?"]
    first, *second = texts(document, TurnKind.ANSWER)
    assert first.split() == "I like how quiet it is. the oars the tide Nobody asks me anything.".split()
    assert second == ["I mend my oars.", "That is what they say."]
    assert set(speakers(document)) == {"Clara Voss"}
    assert not any(words in document.text for words in ("code", "picture", "All talks"))
    lines = SOURCE.split("\n")
    for turn in document.turns:
        assert lines[turn.line - 1].lstrip("#> ") == document.text_of(turn).split("\n")[0]


def test_a_drawing_without_letters_parts_the_talk_from_what_follows(tmp_path: Path) -> None:
    below = "Copy this capsule as you like, and say where it is from."
    document = read(tmp_path, f"{SOURCE}\n```\n ~ ~ ~\n```\n{below}\n", "talk.gmi")
    assert below not in "".join(texts(document, TurnKind.ANSWER))
    assert texts(document, TurnKind.QUESTION) == ["Why do you row at night?", "And in winter?"]


@pytest.mark.parametrize("line", ["#" * 50_000, "```\n" * 20_000, "=>" * 50_000, "> " * 20_000, "a\n" * 20_000])
def test_marks_that_nothing_closes_are_read_in_one_go(line: str) -> None:
    read_gemini(f"# Oars\nWhy?\n{line}\nSo it is.\n".encode(), "talk.gmi")
