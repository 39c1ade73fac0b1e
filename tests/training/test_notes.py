"""Which paragraphs the head for notes learns from, and as what."""

import json
from pathlib import Path

from quotecards.readers.learned import Kind
from quotecards.readers.learned.pieces import Pieces
from training.guest_reader.notes import noted_example, of_openings, of_talks

TALK = """# Low Tide

**How did you begin?**

By chance. I was young then, and the boats were there.

**And then?**

Then I went on with it.

We kept nothing back.

Low Tide is on at the Lantern until Sunday.

I wrote this down at home.

Translated by Ann Lanning.
"""


def folder_with_talk(folder: Path) -> Path:
    """A talk whose last answer is two paragraphs long, with notes below that no label knows."""
    (folder / "talk.md").write_text(TALK, encoding="utf-8")
    said = [
        ["q", None, "How did you begin?"],
        ["a", "Clara Voss", "By chance. I was young then, and the boats were there."],
        ["q", None, "And then?"],
        ["a", "Clara Voss", "Then I went on with it."],
        ["a", "Clara Voss", "We kept nothing back."],
    ]
    (folder / "labels.json").write_text(json.dumps({"talk.md": said}), encoding="utf-8")
    return folder


def test_what_stands_below_the_last_answer_is_a_note_unless_it_says_i(tmp_path: Path) -> None:
    notes = [one.text for one in of_talks(folder_with_talk(tmp_path)) if one.is_note]
    assert notes == ["Low Tide is on at the Lantern until Sunday.", "Translated by Ann Lanning."]


def test_answers_are_said_and_so_are_their_last_sentences_alone(tmp_path: Path) -> None:
    said = [one.text for one in of_talks(folder_with_talk(tmp_path)) if not one.is_note]
    assert said == [
        "By chance. I was young then, and the boats were there.",
        "I was young then, and the boats were there.",
        "Then I went on with it.",
        "We kept nothing back.",
    ]


def test_a_file_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    folder = folder_with_talk(tmp_path)
    (folder / "talk.md").write_bytes(b"")
    assert list(of_talks(folder)) == []


def test_the_openings_give_both_and_each_knows_its_source() -> None:
    found = list(of_openings())
    assert {one.is_note for one in found} == {True, False}
    assert all(one.text.strip() and one.source for one in found)


def test_a_long_paragraph_is_fed_as_the_reader_feeds_it() -> None:
    pieces = Pieces({"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3, "▁a": 4}, [-1.0] * 5)
    fed = noted_example("a " * 500, pieces)
    assert (fed.pieces[0], fed.pieces[-1], len(fed.pieces)) == (pieces.start, pieces.end, 112)
    assert set(fed.kinds) == {int(Kind.TOLD)}
