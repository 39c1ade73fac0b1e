"""Who stands in the foreground of an opening, and who is named in passing."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALK = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nAt night I sing.\n"


@pytest.mark.parametrize(
    "opening",
    [
        "Clara Voss rows in Wick. In four seasons Voss has lost six boats. Coach Ben Okri says that he sank five.",
        "Clara Voss has had a year of rain. Director Ben Okri calls it a flood. Voss calls it June.",
        "# Clara Voss: “I row at night”\n\nDirector Ben Okri turned the part down, as he says now.",
    ],
)
def test_who_is_named_once_behind_somebody_named_again_is_not_the_guest(tmp_path: Path, opening: str) -> None:
    assert set(speakers(read(tmp_path, opening + TALK, "talk.md"))) == {"Clara Voss"}


def test_whom_the_opening_says_to_have_been_met_is_the_guest_all_the_same(tmp_path: Path) -> None:
    opening = "Clara Voss built ten boats. Voss died in 1990. We spoke with Ben Okri, who rows one of them."
    assert set(speakers(read(tmp_path, opening + TALK, "talk.md"))) == {"Ben Okri"}
