"""Other names of people, and who is meant by them."""

from pathlib import Path

import pytest

from quotecards.readers.body.names import names_in
from quotecards.readers.people.aliases import aliases_in
from tests.readers.support import read, speakers

TALK = (
    "\n\n**Why do you row?**\n\nI cannot stand still. The water is never the same twice, and nobody phones."
    "\n\n**What did the river teach you?**\n\nTo wait. And to keep my hands where they are.\n"
)


def guest(folder: Path, opening: str, talk: str = TALK) -> str | None:
    """Who answers, if it is the same person each time."""
    (name,) = set(speakers(read(folder, opening + talk, "talk.md")))
    return name


@pytest.mark.parametrize(
    "text",
    [
        "Clara “Pebble” Voss rows", 'Clara "Pebble" Voss rows', "Clara ‘Pebble’ Voss rows", "Clara 'Pebble' Voss rows",
        "Clara Voss, better known as Pebble", "Clara Voss (aka Pebble)", "Clara Voss alias Pebble",
        "Clara Voss – vero nome di Pebble – rows", "Pebble (real name Clara Voss)", "Pebble, al secolo Clara Voss",
    ],
)  # fmt: skip
def test_texts_explain_other_names(text: str) -> None:
    assert list(aliases_in(names_in(text), text)) == [("Pebble", "Clara Voss")]


def test_what_stands_in_brackets_is_a_name_where_a_title_has_it() -> None:
    text = "Clara Voss (Pebble) rows"
    assert list(aliases_in(names_in(text), text, text)) == []
    assert list(aliases_in(names_in(text), text, "On Pebble’s boat")) == [("Pebble", "Clara Voss")]


@pytest.mark.parametrize(
    "opening",
    [
        "# Interview with Clara “Pebble” Voss",
        "# Pebble, and why “it is a cry”\n\nOn the pier Clara Voss – real name of Pebble – told of her boat.",
        "# The boat of Pebble\n\nOnce a captain called Clara Voss (Pebble) rowed. Pebble sank, and Pebble sings of it.",
        "# Interview with Pebble\n\nPebble (real name Clara Voss) rows in Wick.",
    ],
)
def test_the_guest_is_named_in_full_where_a_title_has_another_name(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Clara Voss"


def test_a_label_may_be_another_name(tmp_path: Path) -> None:
    opening = "# On rivers\n\nClara “Pebble” Voss rows in Wick, and Ben Okri listens.\n\n"
    talk = (
        "Okri: Why do you row?\n\nPebble: I cannot stand still.\n\n"
        "Okri: What did the river teach you?\n\nPebble: To wait. And to keep my hands where they are.\n"
    )
    assert guest(tmp_path, opening, talk) == "Clara Voss"


def test_whom_a_title_met_may_present_themselves_by_a_first_name(tmp_path: Path) -> None:
    talk = TALK.replace("I cannot stand still.", "My name is Clara, and I cannot stand still.")
    assert guest(tmp_path, "# Interview with Cravollo", talk) == "Cravollo"
    assert guest(tmp_path, "# Interview with Cravollo", talk.replace("To wait.", "At Cravollo, to wait.")) != "Cravollo"


@pytest.mark.parametrize("alias", ["Queen of Oars", "Salt Pebble", "Tide & Timber"])
def test_who_has_a_name_of_several_words_for_the_stage_is_told_by_their_real_one(tmp_path: Path, alias: str) -> None:
    opening = f"# Interview with {alias}\n\nThis week I met a favourite of mine, {alias} – real name Liz Voss.\n"
    assert guest(tmp_path, opening) in {"Liz Voss", alias}
