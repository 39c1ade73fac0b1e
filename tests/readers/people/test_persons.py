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


@pytest.mark.parametrize(
    "opening",
    [
        "Our oar of the month is Clara Voss from the boat yard.",
        "Ask anybody at the pier who rows best, and they will say Clara Voss.",
        "This year we hear from the people who make the club row. First up is captain Clara Voss.",
    ],
)
def test_whom_a_short_introduction_names_is_the_guest_where_nothing_else_stands_above_the_talk(
    tmp_path: Path, opening: str
) -> None:
    assert set(speakers(read(tmp_path, opening + TALK, "talk.md"))) == {"Clara Voss"}
    titled = "# At the pier\n\nThe harbour smells of rain. On the wall hangs an oar that Ben Okri left there."
    assert set(speakers(read(tmp_path, titled + TALK, "talk.md"))) == {None}
