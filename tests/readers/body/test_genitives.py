"""Russian names behind a trade in the genitive are told as they stand by themselves, or not at all."""

import pytest

from quotecards.readers.body.genitives import from_genitive


@pytest.mark.parametrize(
    ("trade", "bent", "whole"),
    [
        ("режиссёра", "Ильи Ветрова", "Илья Ветров"),
        ("оператора", "Тимура Валеева", "Тимур Валеев"),
        ("писателя", "Сергея Петровского", "Сергей Петровский"),
        ("актёра", "Игоря Петренко", "Игорь Петренко"),
        ("актрисы", "Ольги Стрельниковой", "Ольга Стрельникова"),
        ("актрисы", "Марии Седых", "Мария Седых"),
    ],
)
def test_the_trade_tells_the_ending(trade: str, bent: str, whole: str) -> None:
    assert from_genitive(bent, f"Интервью {trade} {bent} о фильме") == whole


def test_what_may_be_of_two_names_is_told_by_none() -> None:
    assert from_genitive("Павла Ветрова", "Интервью режиссёра Павла Ветрова") == ""


@pytest.mark.parametrize("text", ["Режиссёр Симона Ветрова", "Симона Ветрова", "Режиссёра Александра Ветрова"])
def test_names_that_stand_by_themselves_stay(text: str) -> None:
    assert from_genitive(text.split(" ", text.count(" ") - 1)[-1], text) is None
