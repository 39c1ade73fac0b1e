"""Who spoke with somebody of whom the passage has told is no guest, but a house or its writer."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

ASKED = (
    "\n\nWhere did it begin?\n\nIn a shed, where I built a ferry.\n\nAnd then?\n\nI waited for rain, as he had done.\n"
)


@pytest.mark.parametrize(
    "spoke", ["spoke with Voss about boats", "caught up with Voss", "sat down with Voss to talk rain"]
)
def test_a_house_that_spoke_with_the_guest_is_none(tmp_path: Path, spoke: str) -> None:
    told = "It took screenwriter Clara Voss nine drafts to write it."
    opening = f"Silent Screenwriting\n\n{told} Silent Screenwriting {spoke}."
    assert speakers(read(tmp_path, opening + ASKED)) == ["Clara Voss"] * 2
