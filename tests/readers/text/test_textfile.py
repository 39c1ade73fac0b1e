"""A plain text file: front matter on top, then the interview."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError, SettingError
from quotecards.model.text import TurnKind
from quotecards.readers.text.textfile import read_text
from tests.readers.support import kinds, read, texts


def test_front_matter_is_taken_off_and_offsets_still_count_from_the_top_of_the_file() -> None:
    body = read_text(b"---\nspeaker: Clara Voss\n---\nWhy?\nSo.", "talk.txt")
    assert body.front_matter
    assert body.front_matter.data == {"speaker": "Clara Voss"}
    assert [(block.text, block.line) for block in body.blocks] == [("Why?", 4), ("So.", 5)]
    assert all(body.text[block.start : block.end] == block.text for block in body.blocks)


@pytest.mark.parametrize("text", ["Why?\nSo.", "---\nWhy?\nSo.", "---\nWhy?\n---\nSo.", "***\nWhy?\nSo."])
def test_a_rule_above_the_text_is_no_front_matter(text: str) -> None:
    body = read_text(text.encode(), "talk.txt")
    assert body.front_matter is None
    assert [block.text for block in body.blocks] == ["Why?", "So."]


def test_front_matter_may_be_empty() -> None:
    body = read_text(b"---\n---\nWhy?\nSo.", "talk.txt")
    assert [block.line for block in body.blocks] == [3, 4]


def test_front_matter_without_an_end_is_told() -> None:
    with pytest.raises(SettingError, match="has no end") as caught:
        read_text(b"---\nspeaker: Clara\n\nWhy?\nSo.", "talk.txt")
    assert str(caught.value.place) == "talk.txt:1"


def test_malformed_front_matter_is_told_with_the_line_of_the_file() -> None:
    with pytest.raises(SettingError, match="not valid YAML") as caught:
        read_text(b"---\nspeaker: 'Clara\n---\nWhy?\nSo.", "talk.txt")
    assert caught.value.place
    assert caught.value.place.line is not None
    assert caught.value.place.column is not None


def test_a_text_of_rules_and_dashes_holds_no_words() -> None:
    with pytest.raises(ReadError, match="holds no words"):
        read_text(b"***\n---\n!!!\n", "talk.txt")


def test_directives_of_restructuredtext_are_no_part_of_the_talk(tmp_path: Path) -> None:
    talk = (
        ".. class:: question\n\nWhy do you row?\n\nI cannot stand still.\n\n.. image:: boat.jpg\n\n.. raw:: html\n\n"
        '    <iframe src="boat"></iframe>\n\n.. class:: question\n\nAnd at night?\n\nI sleep, as you do.\n'
    )
    document = read(tmp_path, talk)
    assert kinds(document).replace("b", "") == "qaqa"
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "I sleep, as you do."]


def test_classes_of_restructuredtext_say_what_is_asked_though_nothing_in_it_asks(tmp_path: Path) -> None:
    asked = [
        "So you row at night, when nobody is there.\nAnd alone, they say.",
        "The boat is old.",
        "It sinks, they say.",
    ]
    said = ["Somebody has to do it.", "Not as old as the river that it lies on.", "Now and then, as all boats do."]
    talk = "\n\n".join(f".. class:: question\n\n{one}\n\n{other}" for one, other in zip(asked, said, strict=True))
    document = read(tmp_path, f"{talk}\n\nWhy do you ask?\n\nI always do.\n")
    assert texts(document, TurnKind.QUESTION)[:3] == asked
    assert texts(document, TurnKind.ANSWER)[:3] == said


@pytest.mark.parametrize(
    "below", ["Row, row, row your boat.", "tidal: I was there, and she sang. Does anybody have it?"]
)
def test_what_stands_below_the_rule_of_a_post_is_no_part_of_it(tmp_path: Path, below: str) -> None:
    asked, said = ("Why do you row?", "And in winter?"), ("I cannot stand still, and I like it.", "I mend the oars.")
    turns = "\n\n".join(f"[b]{one}[/b]\n{other}" for one, other in zip(asked * 4, said * 4, strict=True))
    post = f"[size=150]Low Tide[/size]\n[i]We met Clara Voss.[/i]\n\n{turns}\n"
    document = read(tmp_path, f"{post}_________________\n{below}")
    assert texts(document, TurnKind.ANSWER) == [*said * 4]
    assert below in texts(document, TurnKind.BOILERPLATE)
    halves = post.replace("[b]And in winter", "_________________\n[b]And in winter", 1)
    assert texts(read(tmp_path, halves), TurnKind.ANSWER) == [*said * 4]
