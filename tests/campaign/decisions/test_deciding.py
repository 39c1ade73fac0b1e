"""What is meant by an id, a part of one, or some words."""

from pathlib import Path

import pytest

from quotecards.campaign.decisions.deciding import Subject, subject_named, subjects_of
from quotecards.campaign.decisions.decisions import Decision, Decisions
from quotecards.errors import SettingError
from quotecards.model.credits import Credits
from quotecards.model.text import Document, Turn, TurnKind

CARDS = (
    Subject("a.txt", "We slept in boats", None, "a--we-slept-in-boats-11111111", "ready"),
    Subject("a.txt", "We slept", None, "a--we-slept-22222222", "ready"),
    Subject("b.txt", "Rivers forget", None, "b--rivers-forget-33333333", "draft"),
)
NONE = Decisions()


def card(identity: str, words: str, line: int = 3) -> dict[str, object]:
    return {"id": identity, "status": "ready", "quote": {"path": "a.txt", "verbatim": words, "line": line}}


@pytest.mark.parametrize(
    ("named", "number"),
    [
        ("a--we-slept-22222222", 1),
        ("2222", 1),
        ("RIVERS-forget", 2),
        ("we, slept", 1),
        ("slept in [laughs] boats", 0),
        ("rivers", 2),
    ],
)
def test_a_card_is_found_by_its_id_or_its_words(named: str, number: int) -> None:
    assert subject_named(named, CARDS, NONE) is CARDS[number]


def test_several_cards_are_an_error_that_names_them() -> None:
    with pytest.raises(SettingError, match="“a--” may be a--we-slept-in-boats-11111111; a--we-slept-22222222"):
        subject_named("a--", CARDS, NONE)


@pytest.mark.parametrize("named", ["", "…", "no such words"])
def test_what_names_no_card_is_an_error(named: str) -> None:
    with pytest.raises(SettingError):
        subject_named(named, CARDS, NONE)


def test_a_decision_without_its_card_is_found_by_its_words() -> None:
    decisions = Decisions(Path("decisions.yaml"), (Decision("c.txt", "Gone now", 7, ban=True),))
    assert subject_named("gone now", CARDS, decisions) == Subject("c.txt", "Gone now", 7)


def test_words_that_are_no_card_are_looked_for_in_the_interviews() -> None:
    text = "Snow keeps no secrets. Snow keeps all of them."
    document = Document("c.txt", "", text, (Turn(TurnKind.ANSWER, None, 0, len(text), 1),), Credits(), "en")
    assert subject_named("keeps no secrets", CARDS, NONE, [document]) == Subject("c.txt", "keeps no secrets")
    with pytest.raises(SettingError, match=r"stands in c\.txt:1 and c\.txt:1"):
        subject_named("snow keeps", CARDS, NONE, [document])
    with pytest.raises(SettingError, match="the nearest is “Snow keeps no secrets"):
        subject_named("snow has no secrets", CARDS, NONE, [document])


def test_words_that_two_cards_share_are_told_apart_by_their_lines() -> None:
    record = {"cards": [card("x", "Never again", 3), card("y", "never again!", 9), card("z", "Once", 5)]}
    assert [one.line for one in subjects_of(record)] == [3, 9, None]


def test_a_carousel_is_decided_about_as_a_whole() -> None:
    record = {
        "cards": [card("p-1", "One."), card("p-2", "Two."), card("q", "Other")],
        "carousels": [card("p", "One. Two.") | {"slides": ["p-1", "p-2"]}],
    }
    assert [(one.card, one.words) for one in subjects_of(record)] == [("q", "Other"), ("p", "One. Two.")]


def test_damaged_records_are_left_out() -> None:
    record = {"cards": [3, {}, {"id": "x", "quote": None}, card("y", "Here")], "carousels": "none"}
    assert [one.card for one in subjects_of(record)] == ["y"]
