"""What a card knows, in words; what it does not know leaves no trace."""

import pytest

from quotecards.layout.fields import card_fields, fill
from quotecards.model.card import Card, Photo
from quotecards.model.credits import Film, Source
from quotecards.model.settings import Titles
from quotecards.model.theme import Segment, Slot
from tests.samples import a_card, a_slot


def words(card: Card, *segments: str | Segment) -> str:
    slot = a_slot("credit", (0, 0, 0, 0))
    made = tuple(Segment(segment) if isinstance(segment, str) else segment for segment in segments)
    filled = fill(Slot(slot.name, slot.box, slot.role, slot.colour, made), card, card_fields(card))
    return "".join(piece.text for piece in filled)


def test_the_quote_stands_in_the_marks_of_its_language() -> None:
    assert card_fields(a_card("Yes"))["quote"] == "“Yes”"
    assert card_fields(a_card("Ja", language="de"))["quote"] == "„Ja“"
    assert card_fields(a_card("Oui", language="fr"))["quote"] == "«\u202fOui\u202f»"


def test_a_full_credit_line() -> None:
    line = words(a_card(), "{film}", " ({film_facts})", " · {source}")
    assert line == "The Long Reel (Ilse Brandt, 2019) · The Lantern, May 2020"


@pytest.mark.parametrize(
    ("film", "source", "line"),
    [
        (Film("The Long Reel"), Source("The Lantern"), "The Long Reel · The Lantern"),
        (Film("The Long Reel", year=2019), None, "The Long Reel (2019)"),
        (None, Source("The Lantern"), "The Lantern"),
        (None, None, ""),
    ],
)
def test_a_segment_with_a_missing_field_vanishes_with_its_separator(
    film: Film | None, source: Source | None, line: str
) -> None:
    assert words(a_card(film=film, source=source), "{film}", " ({film_facts})", " · {source}") == line


def test_every_part_of_the_credits_is_a_field_of_its_own() -> None:
    card = a_card(photo=Photo("a.jpg", "", credit="Noa Field"))
    assert words(card, "{director}/{year}/{outlet}/{date}/{photo_credit}") == (
        "Ilse Brandt/2019/The Lantern/May 2020/Noa Field"
    )


def test_a_title_is_set_as_the_house_sets_titles() -> None:
    slot = a_slot("credit", (0, 0, 0, 0), "from {film}")
    italic = fill(slot, a_card(), card_fields(a_card()))
    assert [(piece.text, piece.italic) for piece in italic] == [("from ", False), ("The Long Reel", True)]
    quoted = a_card(titles=Titles.QUOTES)
    assert "".join(piece.text for piece in fill(slot, quoted, card_fields(quoted))) == "from “The Long Reel”"
    assert all(not piece.italic for piece in fill(slot, quoted, card_fields(quoted)))


def test_a_title_turns_upright_in_an_italic_line() -> None:
    slot = a_slot("credit", (0, 0, 0, 0))
    slanted = Slot(slot.name, slot.box, slot.role, slot.colour, (Segment("from {film}", italic=True),))
    assert [piece.italic for piece in fill(slanted, a_card(), card_fields(a_card()))] == [True, False]
