"""Text out of printed pages: running heads and numbers are no part of what is said."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.text.pages import with_feeds, without_running_heads
from tests.readers.support import read, texts

KIT = """\
THE LONG OAR
INTERVIEW WITH CLARA VOSS
Clara Voss rows across a river that nobody crosses any more, and in
fog.
WHY DO YOU ROW ACROSS A RIVER THAT NOBODY CROSSES ANY MORE, CLARA?
Because I cannot stand still. My uncle could, and he sat in his boat
THE LONG OAR – Press kit
1\f
until the fog came down on it. Nobody has seen him since that day in
the spring.
THE BOAT SEEMS TO BREATHE, AND WHOEVER SITS IN IT BREATHES WITH IT.
It leaks. That is the sound you hear, and the rest of it is me.
THE LONG OAR – Press kit
2\f
WHAT COMES NEXT?
Sleep. And then something dry, such as a bridge, with a toll and a
keeper who sleeps.
3
"""
TITLE = "The rower who tunes lighthouses on the northern coast: five questions for Clara Voss - Lantern Review"
BETWEEN = """\
IS IT A LONG WAY?
It is as long as the fog is. On a clear day you could throw an oar
across, and somebody did, and we went after it for a week.
"""


def test_sentences_that_a_page_breaks_go_on_and_its_edges_are_left_out(tmp_path: Path) -> None:
    document = read(tmp_path, KIT)
    assert [words.split()[0] for words in texts(document, TurnKind.QUESTION)] == ["WHY", "THE", "WHAT"]
    answers = [" ".join(words.split()) for words in texts(document, TurnKind.ANSWER)]
    assert "he sat in his boat until the fog came down" in answers[0]
    assert not any("Press kit" in words or "3" in words for words in answers)


@pytest.mark.parametrize("asked", ["WHAT COMES NEXT?", "What comes next?"])
def test_a_caption_at_the_foot_of_a_page_ends_there(tmp_path: Path, asked: str) -> None:
    caption = "Clara Voss at the quay in\nWick. Photo: Ann Lanning\n14   THE LONG OAR\n\f\n"
    text = KIT.replace("THE LONG OAR – Press kit\n2\f\nWHAT COMES NEXT?", f"\n{caption}{asked}")
    document = read(tmp_path, text.replace("THE LONG OAR – Press kit\n1", "13   THE LONG OAR\n"))
    assert texts(document, TurnKind.QUESTION)[-1] == asked
    assert not any("Photo" in words for words in texts(document, TurnKind.ANSWER))


def test_each_turn_knows_its_line_in_the_file(tmp_path: Path) -> None:
    document = read(tmp_path, KIT)
    lines = KIT.replace("\f", "").split("\n")
    asked = [turn for turn in document.turns if turn.kind is TurnKind.QUESTION]
    assert [lines[turn.line - 1][:5] for turn in asked] == ["WHY D", "THE B", "WHAT "]
    assert [document.line_of(turn.start) for turn in asked] == [turn.line for turn in asked]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("One.\n\n2\n\fHEAD | kit\n\nTwo.\n\n3\n\fHEAD | kit\n\nThree.", "One.\n\nTwo.\n\nThree."),
        ("One and\n\n- 2 -\n\f\ntwo.", "One and\ntwo."), ("One.\n\fTwo.", "One.\nTwo."), ("\f\fOne.\f", "One."),
        ("Yes.\n\fYes.\n\fYes.", "Yes.\nYes.\nYes."),
        ("The Oar\nOne.\nTHE OAR – Press kit\n2\f\nTwo.", "The Oar\nOne.\nTwo."),
        ("The Oar\nOne.\nThe Oar came to\n2\f\nTwo.", "The Oar\nOne.\nThe Oar came to\nTwo."),
        (f"{TITLE}\nOne.\n\f{TITLE}\nTwo.\n\f{TITLE}\nThree.", f"{TITLE}\nOne.\nTwo.\nThree."),
        ("Page 1 of 9\n\fOne.", "One."), ("\f", ""),
    ],
)  # fmt: skip
def test_what_comes_again_at_the_edges_of_pages_goes_and_what_is_said_stays(text: str, left: str) -> None:
    found, numbers = without_running_heads(text)
    assert found.strip() == left
    assert len(numbers) == found.count("\n") + 1 or not found


@pytest.mark.parametrize("mark", ["{}", "- {} -", "    {}"])
def test_pages_without_form_feeds_are_told_by_numbers_that_go_on_beside_a_running_head(
    tmp_path: Path, mark: str
) -> None:
    text = KIT.replace("\f", "")
    for number in "12":
        text = text.replace(f"\n{number}\n", f"\n{mark.format(number)}\n")
    document = read(tmp_path, text.replace("THE BOAT SEEMS", f"{BETWEEN}THE BOAT SEEMS"))
    said = " ".join((*texts(document, TurnKind.QUESTION), *texts(document, TurnKind.ANSWER)))
    assert "Press kit" not in said
    assert "sat in his boat until the fog" in " ".join(said.split())


def test_pages_of_pictures_may_stand_between_two_that_are_numbered() -> None:
    page = "The fog came down on it, and nobody has seen it since that very day.\n" * 6
    text = f"{page}\n44\nSALT PAPERS\n\n{page}\n47\nSALT PAPERS\n\n{page}"
    assert with_feeds(text).count("\f") == 2
    assert with_feeds(text.replace("47", "43")) == text.replace("47", "43")


def test_numbers_of_questions_are_no_pages() -> None:
    numbered = "".join(f"\n{number}\nWhy?\nThe fog came down on it.\n" for number in range(1, 9))
    assert with_feeds(numbered) == numbered


def test_numbers_without_a_running_head_are_no_pages() -> None:
    years = "".join(f"\n{year}\nThat year was {'very ' * year}long.\n" for year in range(101, 105))
    assert with_feeds(years) == years


@pytest.mark.parametrize(
    "foot", ["17\n3 May 2031  |  Boats and Oars", "- 17 -\n3 May 2031", "17\n2031年5月3日  |  月刊ボート"]
)
def test_what_stands_below_the_number_of_a_page_is_said_by_nobody_though_it_stands_there_once(foot: str) -> None:
    above = "It leaks. That is the sound\nyou hear, and the rest is me."
    text, _ = without_running_heads(f"THE LONG OAR\n\n{above}\n\n\n{foot}\n\f\nWHAT COMES NEXT?\nSleep.\n")
    assert "3" not in text
    assert "月" not in text
    assert f"{above}\n\nWHAT COMES NEXT?" in text


def test_a_number_that_somebody_says_at_the_foot_of_a_page_stays() -> None:
    text, _ = without_running_heads("THE LONG OAR\n\nHow many oars?\n\n17\nAnd some of them broke.\n\f\nWhy?\nRain.\n")
    assert "17\nAnd some" in text


def test_the_name_of_who_speaks_next_at_the_head_of_pages_is_no_running_head() -> None:
    turns = "".join(f"Ben Okri\nWhy {at}?\n\nClara Voss\nIt leaks.\n\n" for at in range(4))
    text, _ = without_running_heads(
        f"{turns}\f".replace("Ben", "Ann") + f"Clara Voss\nYes.\n\n{turns}\fClara Voss\nNo.\n"
    )
    assert text.count("Clara Voss") == 10


def test_pages_may_have_heads_of_two_kinds_beside_numbers_that_follow_each_other() -> None:
    page = "The fog came down on it, and nobody has seen it since that very day.\n" * 6
    text = f"{page}\n34\nVoss\n\n{page}\n35\nLantern Review\n\n{page}\n36\n"
    assert "Voss" not in without_running_heads(with_feeds(text))[0]
    assert with_feeds(text.replace("35", "44")) == text.replace("35", "44")


@pytest.mark.parametrize(
    "heads",
    [
        ("14        Lantern Review", "May 2031        15", "16        Lantern Review"),
        ("Lantern Review | 14", "Lantern Review | 15", "Lantern Review | 16"),
        (
            "Page 14\nLantern Review | May 2031",
            "Page 15\nLantern Review | May 2031",
            "Page 16\nLantern Review | May 2031",
        ),
        ("lantern.example   1/3", "lantern.example   2/3", "lantern.example   3/3"),
        ("14\nClara Voss", "15\nLantern Review", "16\nClara Voss"),
        ("– 14 –\nLantern Review", "– 15 –\nLantern Review", "– 16 –\nLantern Review"),
    ],
)
def test_numbers_of_pages_in_one_line_with_a_running_head_or_behind_a_word_are_said_by_nobody(
    tmp_path: Path, heads: tuple[str, str, str]
) -> None:
    said = "The fog came down on it, and nobody has seen it since that very day, or so\nthe fog says. " * 5
    broken = f"{said}And then it\n\n{heads[1]}\n\nlifted. {said}"
    text = f"Clara Voss rows\n\n— Why?\n{said}\n\n{heads[0]}\n\n— And now?\n{broken}\n\n{heads[2]}\n\n— How?\nI row.\n"
    document = read(tmp_path, text)
    assert "And then it lifted." in " ".join(texts(document, TurnKind.ANSWER)[1].split())
    assert not any(number in words for words in texts(document, TurnKind.ANSWER) for number in ("14", "15", "16", "/3"))


def test_numbered_parts_and_tables_are_no_pages() -> None:
    parts = "".join(f"\n{at}   On {what}\n\n{KIT}" for at, what in enumerate(("oars", "salt", "fog"), 1))
    assert with_feeds(parts.replace("\f", "").replace("\n1\n", "").replace("\n2\n", "")).count("\f") == 0
