"""Who made a page is not the guest of it."""

from pathlib import Path

import pytest

from quotecards.readers.credits.makers import names_maker, names_others
from tests.readers.support import read, speakers

TALK = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nAt night I sing.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lanning | May 14, 2033", "14 May 2033 · Ann Lanning · 5 min read", "2033-05-14 - Ann Lanning",
        "DECEMBER 11, 2033 | BY ANN LANNING", "Posted on Monday by Ann Lanning", "Hosted by Ann Lanning",
        "Editor: Ann Lanning", "Rozmawia: Ann Lanning", "Texto y fotos: Ann Lanning", "Ann Lanning, Staff Writer",
        "Ann Lanning, editor-in-chief",
    ],
)  # fmt: skip
def test_a_line_may_say_who_made_the_page(tmp_path: Path, line: str) -> None:
    assert names_maker(line)
    assert set(speakers(read(tmp_path, f"---\ntitle: Rain\n---\n\n### {line}{TALK}", "talk.md"))) == {None}


@pytest.mark.parametrize(
    "line",
    ["Clara Voss", "Clara Voss, captain", "An interview with Clara Voss", "A conversation with Clara Voss, May 2033"],
)
def test_other_lines_say_nothing_of_that(line: str) -> None:
    assert not names_maker(line)
    assert not names_others(line)


@pytest.mark.parametrize(
    "line",
    ["Tags: Clara Voss, boats", "In memory of Clara Voss", "With thanks to Clara Voss", "Cover image: Clara Voss"],
)
def test_who_is_named_for_another_reason_is_not_the_guest_for_that(tmp_path: Path, line: str) -> None:
    assert names_others(line)
    assert set(speakers(read(tmp_path, f"---\ntitle: Rain\n---\n\n### {line}{TALK}", "talk.md"))) == {None}


@pytest.mark.parametrize(
    "introduction",
    [
        "Clara Voss spoke to a rower in May.",
        "Clara Voss meets the captain of a boat.",
        "Clara Voss is a freelance journalist based in Wick.",
        "Clara Voss writes about boats.",
        "Hi, I’m Clara Voss, and this is my series of talks with rowers.",
        "### Clara Voss talks to a famous rower about boats.",
    ],
)
def test_who_is_told_to_have_asked_or_to_write_is_not_the_guest_for_that(tmp_path: Path, introduction: str) -> None:
    assert set(speakers(read(tmp_path, f"---\ntitle: Rain\n---\n\n{introduction}{TALK}", "talk.md"))) == {None}
