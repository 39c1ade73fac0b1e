"""The cards of a book in runs that fit on a page."""

from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.records.book import Book
from quotecards.campaign.records.record import canonical_bytes
from quotecards.campaign.records.runs import SHARE, runs

Record = dict[str, Any]
ROOM = 4_000  # bytes
MANY = [f"card-{number:04}" for number in range(600)]


def a_card(name: str, words: int = 20) -> Record:
    return {"id": name, "quote": {"path": f"{name}.txt"}, "text": "word " * words, "files": []}


def a_book(cards: list[Record], carousels: list[Record] | None = None) -> Book:
    return Book.of({"theme": "noir", "cards": cards, "carousels": carousels or []}, ROOM * SHARE)


def named(found: list[Record]) -> list[list[str]]:
    return [[card["id"] for card in run["cards"]] for run in found]


@given(st.dictionaries(st.text(max_size=9), st.integers(0, 2_000), max_size=60))
def test_each_card_is_in_one_run_in_its_order_and_no_run_is_fuller_than_it_may_be(cards: dict[str, int]) -> None:
    found = list(runs(a_book([a_card(name, words) for name, words in cards.items()])))
    assert list(chain(*named(found))) == sorted(cards)
    for run in found:
        assert run["theme"] == "noir"
        size = sum(len(canonical_bytes(card)) for card in run["cards"])
        assert size <= ROOM or len(run["cards"]) == 1


def test_no_cards_are_no_run() -> None:
    assert list(runs(a_book([]))) == []


@pytest.mark.parametrize("gone", range(0, 600, 75))
def test_a_card_more_or_less_moves_the_ends_of_few_runs(gone: int) -> None:
    whole = named(list(runs(a_book([a_card(name) for name in MANY]))))
    less = named(list(runs(a_book([a_card(name) for name in MANY if name != MANY[gone]]))))
    assert len(whole) > 25
    assert len([run for run in whole if run not in less]) <= 6


@given(st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=40))
def test_a_carousel_stands_with_all_its_slides_where_the_first_of_them_would(owners: list[str]) -> None:
    cards = [a_card(f"{number:02}") for number in range(len(owners))]
    slides = {name: [card["id"] for card, owner in zip(cards, owners, strict=True) if owner == name] for name in "abc"}
    carousels = [{"id": name, "quote": {"path": "x.txt"}, "slides": one} for name, one in slides.items() if one]
    found = list(runs(a_book(cards, carousels)))
    assert sorted(chain(*named(found))) == [card["id"] for card in cards]
    for run in found:
        there = {card["id"] for card in run["cards"]}
        assert all(set(one["slides"]) <= there for one in run["carousels"])
    shown = [one["id"] for run in found for one in run["carousels"]]
    assert shown == sorted(shown, key=lambda name: slides[name][0])


def test_records_that_wait_on_the_disk_give_the_same_runs() -> None:
    cards = [a_card(name) for name in MANY]
    large = Book({"theme": "noir"}, ROOM * SHARE)
    for card in cards:
        large.add("cards", card)
    assert large.is_large
    small = [run["cards"] for run in runs(a_book(cards))]
    assert [run["cards"] for run in runs(large)] == small
