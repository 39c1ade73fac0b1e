"""Words beside a name that are no part of it, and words that are a first name only where one is next."""

from pathlib import Path

import pytest

from quotecards.readers.body.names import names_in
from tests.readers.credits.test_named_guests import TALK, guest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Interview with June Voss on rain", ["June Voss"]),
        ("a chat with actor Oscar Lund", ["Oscar Lund"]),
        ("Entretien avec Solange Lund", ["Solange Lund"]),
        ("Intervista con Una Voss", ["Una Voss"]),
        ("In June Voss rowed, and in May Clara Voss sank", ["Clara Voss"]),
        ("Rowing with Oscar Winner Clara Voss", ["Clara Voss"]),
        ("Incontro con una Barca Vecchia", ["Barca Vecchia"]),
    ],
)
def test_months_and_articles_are_first_names_where_a_name_is_next(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text)] == names


def test_no_name_begins_with_a_small_word_behind_an_article() -> None:
    assert [name.text for name in names_in("mit dem Vorstand der Nordruder und der Ruderin der Nordruder")] == []


def test_a_by_line_that_runs_into_the_next_name_is_no_part_of_it(tmp_path: Path) -> None:
    opening = (
        "# Oars\n\n**Author: Ann Lanning**\n\nAn interview by Ann Lanning\nXandrine Voss’s boat is a riot of oars. "
        "Voss built it. As we began, Voss leaned back.\n"
    )
    assert guest(tmp_path, opening, TALK) == "Xandrine Voss"
