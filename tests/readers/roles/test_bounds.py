"""Where a talk begins: what is said first may ask nothing."""

from pathlib import Path

import pytest

from tests.readers.support import kinds, read

KIT = "LOW TIDE\n\nSYNOPSIS\n\nA ferry lays off its crew. The captain stays.\n\n"
TALK = (
    "How did you find the captain?\n\nShe came with the ferry, and I kept both of them.\n\n"
    "Is it a film about work?\n\nI would be happy if people argued about that.\n"
)
FIRST = "The film is as much about hunger as about rain.\n\n"
FIRST += "I grew up between two kitchens, and nothing was thrown away.\n\n"


@pytest.mark.parametrize(
    "head", ["INTERVIEW WITH CLARA VOSS", "A Conversation with Clara Voss", "Entretien avec Clara Voss"]
)
def test_a_kit_for_the_press_may_begin_its_talk_with_a_remark(tmp_path: Path, head: str) -> None:
    assert kinds(read(tmp_path, f"{KIT}{head}\n\n{FIRST}{TALK}")).endswith("hqaqaqa")


def test_who_introduces_somebody_there_says_nothing_to_them(tmp_path: Path) -> None:
    first = "Clara Voss grew up by the sea.\n\nHer kitchen is one in which nothing was ever thrown away, she says.\n\n"
    assert kinds(read(tmp_path, f"{KIT}INTERVIEW WITH CLARA VOSS\n\n{first}{TALK}")).endswith("nqaqa")
