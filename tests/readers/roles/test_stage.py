"""What is told between turns that have labels."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

TALK = """\
# The boat builder and the sailmaker

Clara Wood builds boats in Wick, and Ben Okri makes their sails. We met both in the shed.

**Why wood?**

**Clara Wood:** It forgives. You can plane it again, and steel you cannot.

{between}

**Ben Okri:** Sails do not forgive at all.

**Who taught you?**

**Clara Wood:** My aunt. I was nine, and she let me hold the plane.

**Ben Okri:** My father, and then the sea.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Clara goes to the window and looks for the tide.",
        "Clara Wood takes the plane from the wall. It is older than the shed.",
        "Okri laughs and holds up his hands.",
    ],
)
def test_what_is_told_of_those_who_speak_is_not_said_by_them(tmp_path: Path, told: str) -> None:
    document = read(tmp_path, TALK.format(between=told))
    assert not any(told in text for text in texts(document, TurnKind.ANSWER))
    assert len(texts(document, TurnKind.ANSWER)) == 4


@pytest.mark.parametrize(
    "said",
    [
        "Wood lives longer than we think, if it stays wet.",
        "Clara is what my aunt called me.",
        "Ben is the one who understands the wind.",
        "Steel lasts, and that is all.",
    ],
)
def test_further_paragraphs_of_an_answer_may_begin_with_names_and_words(tmp_path: Path, said: str) -> None:
    assert any(said in text for text in texts(read(tmp_path, TALK.format(between=said)), TurnKind.ANSWER))


def test_answers_go_on_behind_what_is_told(tmp_path: Path) -> None:
    talk = TALK.format(between="Clara goes to the window.\n\nAnd it floats, even if you forget it.")
    assert any("And it floats" in text for text in texts(read(tmp_path, talk), TurnKind.ANSWER))
