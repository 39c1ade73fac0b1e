"""What pictures above a talk say of the guest."""

from pathlib import Path

import pytest

from quotecards.readers.body.pictures import captions_of, pictures_in, worded
from tests.readers.support import read, speakers

TALK = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nAt night I sing.\n"
PAGE = "<html><body><h1>Rain</h1>{}<p><b>Why do you row?</b></p><p>I cannot stand still.</p></body></html>"


@pytest.mark.parametrize(
    "opening",
    [
        "![Clara Voss on the quay](quay.jpg)",
        '![](quay.jpg "Clara Voss")',
        '<img src="quay.jpg" alt="Clara Voss, rowing" />',
        '{{< figure src="quay.jpg" caption="Clara Voss in her boat" >}}',
        "---\ntitle: Rain\nimage:\n  src: quay.jpg\n  alt: A portrait of Clara Voss\n---",
        "---\ntitle: Rain\nsubheading: A talk with the rower Clara Voss\n---",
    ],
)
def test_a_picture_or_a_line_below_the_title_may_be_all_that_names_the_guest(tmp_path: Path, opening: str) -> None:
    assert set(speakers(read(tmp_path, opening + TALK, "talk.md"))) == {"Clara Voss"}


def test_pictures_of_web_pages_name_the_guest_too(tmp_path: Path) -> None:
    page = PAGE.format('<img src="quay.jpg" alt="Portrait of Clara Voss">')
    assert speakers(read(tmp_path, page, "talk.html")) == ["Clara Voss"]


def test_who_took_a_picture_is_not_the_guest(tmp_path: Path) -> None:
    page = PAGE.format('<img src="quay.jpg" alt="Photo by Clara Voss">')
    assert speakers(read(tmp_path, page, "talk.html")) == [None]


def test_names_of_files_are_no_words_and_pictures_far_below_say_nothing_of_the_guest() -> None:
    assert worded(["quay_1.jpg", "Clara Voss", " Clara  Voss ", ""]) == ("Clara Voss",)
    assert pictures_in("rain " * 2_000 + "![Clara Voss](quay.jpg)", 0) == ()


def test_texts_of_pictures_are_found_in_front_matter_that_nests_but_not_without_end() -> None:
    deep: dict[str, object] = {"alt": "Clara Voss"}
    for _ in range(5_000):
        deep = {"image": deep}
    assert list(captions_of({"gallery": [{"image": {"alt": "Clara Voss"}}]})) == []
    assert list(captions_of({"images": [{"alt": "Clara Voss"}]})) == ["Clara Voss"]
    assert list(captions_of(deep)) == []


def test_a_record_and_its_band_in_a_title_are_nobody_for_a_picture_that_has_both_in_a_row(tmp_path: Path) -> None:
    opening = (
        'title: "Ole & Tidal Ledger (Gale)"\ndescription: Ole rows to Gale\n---\n\n![buy Tidal Ledger Gale](x.jpg)'
    )
    assert set(speakers(read(tmp_path, f"---\n{opening}{TALK}", "talk.md"))) == {None}


def test_an_answer_with_a_label_introduces_nobody(tmp_path: Path) -> None:
    talk = "ANSWER:\n\nIt was Tidal Gale, whom my brother had on tape.\n\nGale sings of rain. Gale is all I hear.\n\n"
    talk += "QUESTION: Still?\n\nANSWER:\n\nIn winter I do.\n\nQUESTION: And at night?\n\nANSWER:\n\nI sing.\n"
    picture = "---\ntitle: My record\n---\n\n![Tidal Gale](x.jpg)\n\n"
    assert set(speakers(read(tmp_path, picture + talk, "talk.md"))) == {None}


@pytest.mark.parametrize(
    "credit", ["Fotografía: Ben Okri", "Fotografie: Ben Okri", "Photographie : Ben Okri", "Fotografia: Ben Okri"]
)
def test_who_took_a_picture_is_not_the_guest_where_it_says_first_what_it_shows(tmp_path: Path, credit: str) -> None:
    opening = f"![The quay, at low tide. {credit}](quay.jpg)\n\nThe rower Clara Voss is back in Wick. We talked to her."
    assert set(speakers(read(tmp_path, opening + TALK, "talk.md"))) == {"Clara Voss"}
