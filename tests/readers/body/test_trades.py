"""Trades are heard as words, whatever their letters, and as the end of a longer word."""

import pytest

from quotecards.readers.body.trades import (
    LastTrade,
    ends_with_office,
    ends_with_trade,
    holds_trade,
    is_trade,
    last_trade,
    trades_from,
)


@pytest.mark.parametrize("text", ["Actress ", "the voice-actor ", "our co-director\u00a0"])
def test_a_trade_may_end_what_stands_before_a_name(text: str) -> None:
    assert ends_with_trade(text)


@pytest.mark.parametrize("text", ["Actress", "Actress of ", "a factor ", "actor-in-law ", ""])
def test_nothing_else_is_a_trade_before_a_name(text: str) -> None:
    assert not ends_with_trade(text)


def test_a_trade_is_found_anywhere_but_within_a_word() -> None:
    assert holds_trade("Captain, Wick")
    assert holds_trade("sea-captain")
    assert not holds_trade("The Reel Review of factors")


@pytest.mark.parametrize("word", ["filmeditor", "Theaterautorin", "dokumentärfilmare", "Filmregisseurin"])
def test_what_a_trade_is_of_may_begin_its_word(word: str) -> None:
    assert is_trade(word)
    assert holds_trade(f"de {word} van hier")


@pytest.mark.parametrize("word", ["Romanov", "Radiohead", "Filmband", "Chefin", "Kinopolis"])
def test_other_words_that_begin_so_are_no_trade(word: str) -> None:
    assert not is_trade(word)


def test_a_trade_is_one_whatever_its_letters() -> None:
    assert is_trade("CAPTAIN")
    assert not is_trade("factor")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Actress ", LastTrade(0, apart=False)),
        ("a student director, ", LastTrade(10, apart=True)),
        ("the voice-actor ", LastTrade(10, apart=False)),
        ("our co-director ", LastTrade(4, apart=False)),
        ("a factor ", None),
        ("Actress of ", None),
        ("Actress", None),
    ],
)
def test_the_trade_before_a_name_has_its_place_and_may_be_set_apart(text: str, found: LastTrade | None) -> None:
    assert last_trade(text) == found


@pytest.mark.parametrize(
    "text", ["the captain ", "captain of the boat, ", "tales of the captain of a boat ", "pilot for Wick "]
)
def test_where_a_trade_is_held_may_stand_behind_it(text: str) -> None:
    assert ends_with_office(text)


@pytest.mark.parametrize(
    "text", ["the boat of ", "captain. The boat ", "captain of the boat", "a factor of boats ", ""]
)
def test_without_a_trade_at_the_end_no_office_is_held(text: str) -> None:
    assert not ends_with_office(text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("captain of the boat", [7]),
        ("a very old captain", [18]),
        ("the writer-director of it", [10, 19]),
        ("an actor-rower", [8]),
        ("one that is a very old captain", []),
        ("captains’ boats", []),
        ("a factor", []),
    ],
)
def test_trades_are_found_behind_a_few_other_words(text: str, ends: list[int]) -> None:
    assert list(trades_from(text, 0)) == ends


def test_trades_are_found_from_a_place_on_and_in_the_plural_where_that_counts() -> None:
    assert list(trades_from("captain, two captains", 9, plural=True)) == [21]
    assert not list(trades_from("captain, two captains", 9))
