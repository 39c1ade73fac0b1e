"""First names tell a person; rare ones do beside a surname alone, and everyday words never do."""

from pathlib import Path

import pytest

from quotecards import resources
from quotecards.readers.body.given_names import begins_with_given_name, is_rare
from tests.readers.support import read, speakers

TALK = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And at night?**\n\nAt night I sing.\n"


@pytest.mark.parametrize(
    "name",
    [
        "Kjartan Voss", "Efisio Voss", "Zeferino Voss", "Květoslav Voss", "Прасковья Ветрова", "Θάλεια Βοσσίδου",
        "Zeferino-Ann Voss", "Asger Okri", "Titouan Okri", "Željka Okri",
    ],
)  # fmt: skip
def test_rare_given_names_tell_a_person_beside_a_surname(name: str) -> None:
    assert begins_with_given_name(name)


@pytest.mark.parametrize("name", ["Efisio", "Titouan"])
def test_alone_they_tell_nobody(name: str) -> None:
    assert is_rare(name.casefold())
    assert not begins_with_given_name(name)


@pytest.mark.parametrize(
    "words",
    ["Summer Rain", "Golden Oars", "Paris Match", "Washington Post", "Captain Voss", "The Oars",
     "Große Fahrt", "Mała Łódź", "Новая Волна", "Royal Oars"],
)  # fmt: skip
def test_everyday_words_places_and_ranks_tell_nobody(words: str) -> None:
    assert not begins_with_given_name(words)


def test_an_introduction_that_names_nobody_else_presents_whoever_has_a_rare_name(tmp_path: Path) -> None:
    told = "Titouan Okri mends boats in Wick, and has done so for forty years. The harbour is quiet in winter."
    assert set(speakers(read(tmp_path, told + TALK, "talk.md"))) == {"Titouan Okri"}


def test_the_list_is_written_as_it_is_searched() -> None:
    lines = resources.data("rare_given_names.txt").read_text(encoding="utf-8").splitlines()
    names = [name for line in lines if not line.startswith("#") for name in line.split(" ")]
    assert len(names) == len(set(names)) > 20_000
    assert all(name == name.casefold() and name.isalpha() and is_rare(name) for name in names)
