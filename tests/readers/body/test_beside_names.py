"""What stands close to names and is no part of them: letters of guilds, two trades with a stroke."""

import pytest

from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import names_in


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Salt Road Writer/Director Clara Voss rows", ["Clara Voss"]),
        ("Salt Road Co-Writer/Star Zofra Voss rows", ["Zofra Voss"]),
        ("Clara Voss Writer/Director", ["Clara Voss"]),
        ("the oars of Clara Voss/Ben Okri", ["Clara Voss", "Ben Okri"]),
        ("Zofra Voss ASC on boats", ["Zofra Voss"]),
        ("Clara Voss, ASC, BSC on boats", ["Clara Voss"]),
        ("a Filmmaker Asks Whose Oars They Are", []),
        ("Filmmaker Clara Voss Soars Because She Rows", ["Clara Voss"]),
        ("How Clara Voss Found Her Boat", ["Clara Voss"]),
        ("Rocker Zofra Voss rows", ["Zofra Voss"]),
        ("Emmy Award-winner Zofra Voss rows", ["Zofra Voss"]),
        ("Oscar-Winning Sound Mixer Clara von Voss on oars", ["Clara von Voss"]),
        ("Music Supervisor Zofra Voss on oars", ["Zofra Voss"]),
    ],
)
def test_trades_guilds_and_verbs_with_capitals_are_no_part_of_a_name(text: str, named: list[str]) -> None:
    assert [name.text for name in names_in(text)] == named


def test_letters_of_a_guild_belong_to_whom_they_stand_behind() -> None:
    text = "Today Clara Voss, ACE discusses oars. Ben Okri, ASC, has rowed."
    assert [text[name.end :][:11] for name in names_in(text)] == [" discusses ", ", ASC, has "]


@pytest.mark.parametrize("name", ["Sébastien Okri", "Søren Voss", "J.C. Voss", "P. T. Voss", "C.K. Ander Voss"])
def test_accents_and_initials_show_a_person(name: str) -> None:
    assert begins_with_given_name(name)


@pytest.mark.parametrize("words", ["L.A. Oars", "U.S. Boats", "Q. Why Oars", "Anną Voss", "Été Salé"])
def test_places_labels_and_endings_show_nobody(words: str) -> None:
    assert not begins_with_given_name(words)


@pytest.mark.parametrize("name", ["Voss Min-ho", "Okra D. Voss", "Okra van der Voss", "Okra O’Voss", "Tsao Wen-liang"])
def test_some_names_are_built_as_nothing_else_is(name: str) -> None:
    assert begins_with_given_name(name)


@pytest.mark.parametrize(
    "words", ["Low Make-up", "Boat Pop-up", "Oar Stop-motion", "Lake Sit-in", "Salt Lo-fi", "Low Tide"]
)
def test_words_with_hyphens_are_nobody(words: str) -> None:
    assert not begins_with_given_name(words)


@pytest.mark.parametrize(
    "text",
    [
        "Singer-songwriter Wren Voss rows.",
        "Der Philosoph und Bergführer Wren Voss rudert.",
        "Ein Gespräch – Schäfermeister Wren Voss am Fluss",
        "Professor Emerita Wren Voss rows.",
        "Bishop Wren Voss rows.",
        "Alongside Wren Voss she rows.",
    ],
)
def test_what_somebody_is_ends_before_an_unknown_first_name(text: str) -> None:
    assert [name.text for name in names_in(text)] == ["Wren Voss"]


@pytest.mark.parametrize("name", ["Christopher Wren Voss", "Mary-Star Voss", "Elizabeth Bishop", "Oluwaseun Okri Voss"])
def test_long_first_names_are_no_trades(name: str) -> None:
    assert [one.text for one in names_in(f"{name} rows.")] == [name]
