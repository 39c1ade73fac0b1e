"""Credits in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.credit_lines import date_words, film_facts, film_title, photo_words, source_words
from quotecards.model.credits import Film, Source
from quotecards.model.settings import HouseStyle, Titles


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        ("2011", "en", "2011"),
        ("2011-03", "en", "March 2011"),
        ("2011-03", "fr", "mars 2011"),
        ("2011-03", "de-AT", "März 2011"),
        ("2011-03", "es", "marzo de 2011"),
        ("2011-03", "ja", "2011年3月"),
        ("2011-03-18", "en", "March 18, 2011"),
        ("2011-03-18", "en-GB", "18 March 2011"),
        ("2011-03-18", "de", "18. März 2011"),
        ("2011-03-18", "zh-Hant-HK", "2011年3月18日"),
        ("2011-03-18", "tlh", "March 18, 2011"),
        ("2011-03-18", "no such tag", "March 18, 2011"),
    ],
)
def test_a_date_is_told_in_the_words_of_the_language_and_no_more_exactly_than_known(
    date: str, language: str, words: str
) -> None:
    assert date_words(date, language) == words


@pytest.mark.parametrize("date", ["spring 2011", "2011-13", "2011-02-30", "0000", "", "18.3.2011"])
def test_what_is_no_iso_date_stays_as_it_is(date: str) -> None:
    assert date_words(date, "en") == date


@given(st.dates(), st.text(max_size=12))
def test_any_date_in_any_language_keeps_its_year(date: object, language: str) -> None:
    assert str(date)[:4].lstrip("0") in date_words(str(date), language)


def test_film_facts_are_those_that_are_known() -> None:
    assert film_facts(Film("Halt", "Ilse Brandt", 2019)) == "Ilse Brandt, 2019"
    assert film_facts(Film("Halt", year=2019)) == "2019"
    assert film_facts(Film("Halt", "Ilse Brandt")) == "Ilse Brandt"
    assert film_facts(Film("Halt")) == ""


@pytest.mark.parametrize(
    ("titles", "language", "title"),
    [
        (Titles.QUOTES, "en", "“Halt”"),
        (Titles.QUOTES, "de", "„Halt“"),
        (Titles.ITALIC, "en", "Halt"),
        (Titles.PLAIN, "en", "Halt"),
    ],
)
def test_the_house_says_how_a_title_is_set(titles: Titles, language: str, title: str) -> None:
    assert film_title(Film("Halt"), HouseStyle(titles=titles), language) == title


def test_a_source_is_its_outlet_and_its_date() -> None:
    assert source_words(Source("Die Uhr", date="2020-05"), "de") == "Die Uhr, Mai 2020"
    assert source_words(Source("Die Uhr"), "de") == "Die Uhr"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Photo: Cy Orr"),
        ("fr", "Photo\u00a0: Cy Orr"),
        ("fr-CA", "Photo\u00a0: Cy Orr"),
        ("de-AT", "Foto: Cy Orr"),
        ("pt-BR", "Foto: Cy Orr"),
        ("ja", "写真：Cy Orr"),
        ("zh-Hant-HK", "攝影：Cy Orr"),
        ("xx", "Photo: Cy Orr"),
    ],
)
def test_a_photo_is_credited_in_the_words_of_the_language(language: str, expected: str) -> None:
    assert photo_words("Cy Orr", language) == expected


def test_a_credit_with_braces_is_taken_as_it_is() -> None:
    assert photo_words("{0} & {name}", "de") == "Foto: {0} & {name}"
