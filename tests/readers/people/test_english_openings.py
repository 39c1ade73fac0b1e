"""Whom English openings and closings present, of several whom they name."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALK = (
    "\n\n**Why do you row?**\n\nI cannot stand still, and nobody calls me there.\n\n"
    "**And in winter?**\n\nI mend my oars, and I sleep as long as the others do.\n"
)

BOTH = "Clara Voss and Ben Okri"


def guest(folder: Path, opening: str, closing: str = "") -> str | None:
    """Who answers between an opening and a closing."""
    (one,) = set(speakers(read(folder, f"{opening}{TALK}\n{closing}", "talk.md")))
    return one


@pytest.mark.parametrize(
    "opening",
    """
    Former Wick oarswoman Clara Voss hung up her oars at forty.
    Third-generation boatbuilder Clara Voss took over the yard from her mother Ann Voss.
    This week, sculler Clara Voss became the oldest captain on the coast.
    Twenty questions: Clara Voss
    Clara Voss thinks Ben Okri was overrated
    This week, Ben Okri calls up lamplighter Clara Voss to ask how one falls in love with a wick.
    At 19, Clara Voss left for the coast. Ann Lanning finds out how she came back.
    Clara Voss answers the phone here. Ann Lanning in our kitchen put some questions to her.
    Poet and broadcaster Clara Voss came to rowing late. Here she speaks to Ann Lanning about the sea.
    This week it's lamplighter Clara Voss.
    New signing Clara Voss, who came in a swap for Ann Lanning, sat down with the programme for a word.
    On 12 March 1984 Clara Voss walked out of the yard. She had voted for Ben Okri and never said so.
    In 2009 Clara Voss stood on a beach with a lamp and a book by Ben Okri. She heard no ships at all.
    In the evenings, when the yard is empty, Bishop Clara Voss plays chess. Ben Okri once lost to her.
    Next in our Lockdown Diaries is Clara Voss, who delivers lamps in Wick.
    """.strip().splitlines(),
)
def test_an_opening_presents_the_guest_beside_others(tmp_path: Path, opening: str) -> None:
    title = "" if ":" in opening or "overrated" in opening else "On the Water\n\n"
    assert guest(tmp_path, f"# {title}{opening.strip()}") == "Clara Voss"


@pytest.mark.parametrize(
    "opening",
    """
    Inside the Clara Voss Society
    I was an oar in a Clara Voss film
    Rowing for Clara Voss
    """.strip().splitlines(),
)
def test_what_is_called_after_somebody_or_done_for_them_is_not_said_by_them(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, f"# {opening.strip()}\n\nIt meets four times a year. We spoke to one of them.") is None


@pytest.mark.parametrize(
    "told",
    [
        "What you may not know about her is that she rows. In a chat with Ann Lanning, she opens up about the sea.",
        "When she was asked to adapt Ben Okri for the ballet, she laughed out loud.",
        "The Wick-based historian and Ben Okri obsessive has spent the winter in a lamp.",
        "Two years after the sudden death of its founder, Ben Okri, the yard is back, and it has a new captain.",
        "Following the departure of Sir Ben Okri, who had led the yard since 2010, the board chose a captain.",
    ],
)
def test_who_is_only_beside_the_guest_is_not_taken_for_them(tmp_path: Path, told: str) -> None:
    assert guest(tmp_path, f"# On the Water\n\n{told}") is None


def test_who_edited_the_work_may_be_the_guest_and_did_not_edit_the_talk(tmp_path: Path) -> None:
    assert guest(tmp_path, "# Clara Voss on cutting\n\n*Low Tide* was edited by Clara Voss.") == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("# “I row alone”: Judge Clara Voss retires\n\nMs Ben Okri was her pupil. We met her in Wick.", "Clara Voss"),
        ("# Voss’s rules\n\nInterview: Ann Lanning. Portraits: Jo Lanning\n\nJoiner Clara Voss rows.", "Clara Voss"),
        ("# Life after rowing: Clara Voss talks to Ann Lanning\n\nThere is a medal in the tin.", None),
        ("# In the boatyard\n\nFor years Ben Okri has played the captain. We cornered one of the seven who row.", None),
        ("# Clara Voss and Ben Okri on boats\n\nThe duo met on a raft.", BOTH),
        ("# Two oars\n\nSince primary school, Clara Voss and Ben Okri have rowed. We met them both.", BOTH),
        ("# Two oars\n\nClara Voss and Ben Okri print poets such as Ann Ek and Jo Voss. They answer as one.", BOTH),
    ],
)
def test_of_two_who_are_named_one_both_or_neither_answers(tmp_path: Path, opening: str, name: str | None) -> None:
    assert guest(tmp_path, opening) == name


@pytest.mark.parametrize(
    "told",
    [
        "The shipowner Ben Okri fainted. Our anonymous lamplighter has seen it all.",
        "Director Ben Okri calls her “the other Clara”. Her contract forbids her to give her name.",
    ],
)
def test_who_is_not_named_is_none_of_those_who_are(tmp_path: Path, told: str) -> None:
    assert guest(tmp_path, f"# On the Water\n\n{told}") is None


@pytest.mark.parametrize(
    "closing",
    """
    **Clara Voss** is Professor of Tides at the College of Wick and the author of *On the Tip of My Oar* (£14.99).
    Clara Voss’s Second-hand Weather is out now from Lantern. This interview was conducted by Ann Lanning.
    Clara Voss’s boats can be seen in Wick. She was speaking to Ann Lanning.
    Ben Okri spoke to Clara Voss, head captain at the Lantern in Wick.
    Clara Voss mends nets in Wick. Our deputy editor Ben Okri rang her up in May.
    (As told to our reporter. Clara Voss retired in 2011 and lives in Wick with her oars.)
    Our thanks to boatman Clara Voss and all at the yard.
    Many thanks to Clara Voss for showing us round. Oars can be ordered by post.
    About: Clara Voss trained in Brest and came to Wick in 2015.
    Author biography: Clara Voss is the author of nine novels. A former captain, she lives in Wick.
    """.strip().splitlines(),
)
def test_a_closing_presents_the_guest(tmp_path: Path, closing: str) -> None:
    assert guest(tmp_path, "# On the Water\n\nIt is noon, and the tide is out.", closing.strip()) == "Clara Voss"
