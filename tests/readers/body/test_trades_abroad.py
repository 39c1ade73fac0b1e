"""What people are is known in Slavic languages in every case, and names keep their words."""

import pytest

from quotecards.readers.body.names import names_in
from quotecards.readers.body.trades import is_trade


@pytest.mark.parametrize(
    "word",
    "оператор оператором актриса актрисой режисерка режисеркою писателем operatorem aktorką aktorce reżyserem "
    "kameramanka kameramankou herečkou snimatelj színész rendező regizoare σκηνοθέτης käsikirjoittaja "
    "skådespelerska instruktør".split(),
)
def test_trades_are_known(word: str) -> None:
    assert is_trade(word)


@pytest.mark.parametrize("word", ["director’s", "directory", "history", "actory", "тумана", "река", "ręka", "scena"])
def test_other_words_are_no_trades(word: str) -> None:
    assert not is_trade(word)


def test_a_trade_at_the_head_of_a_sentence_is_no_part_of_the_name() -> None:
    assert [name.text for name in names_in("Оператор Тимур Валеев снимал картину на Каме.")] == ["Тимур Валеев"]
