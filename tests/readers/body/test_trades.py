"""Trades are heard as words, whatever their letters, and as the end of a longer word."""

import pytest

from quotecards.readers.body.trades import ends_with_trade, holds_trade


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
