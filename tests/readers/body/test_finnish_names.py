"""Names in Finnish sentences, as they stand by themselves; where two have the same form, neither is chosen."""

import pytest

from quotecards.readers.body.inflection import is_bent, uninflected


@pytest.mark.parametrize(
    ("sentence", "name", "itself"),
    [
        ("Aino Lehtovirran uusi elokuva", "Aino Lehtovirran", "Aino Lehtovirta"),
        ("Matti Vossisen dokumentti", "Matti Vossisen", "Matti Vossinen"),
        ("Kaisa Rautavuon toinen romaani", "Kaisa Rautavuon", "Kaisa Rautavuo"),
        ("Eeva Koivun kanssa", "Eeva Koivun", "Eeva Koivu"),
        ("Liisa Vesaneen elokuva", "Liisa Vesaneen", "Liisa Vesane"),
        ("Tapasimme ohjaaja Outi Salomäen kahvilassa.", "Outi Salomäen", "Outi Salomäki"),
        ("Haastattelimme Aino Lehtovirtaa Turussa.", "Aino Lehtovirtaa Turussa", "Aino Lehtovirta"),
        ("Haastattelimme ohjaaja Matti Vossista.", "Matti Vossista", "Matti Vossinen"),
        ("Viisi kysymystä Matti Vossiselle", "Matti Vossiselle", "Matti Vossinen"),
        ("Kapteeni Aino Lehtovirralta kysyttiin veneistä.", "Aino Lehtovirralta", "Aino Lehtovirta"),
        ("Haastattelimme Outi Salomäkeä kotona.", "Outi Salomäkeä", "Outi Salomäki"),
    ],
)
def test_what_somebody_has_or_who_was_asked_is_named_as_they_are(sentence: str, name: str, itself: str) -> None:
    assert is_bent(name, sentence)
    assert uninflected(name, (), sentence) == itself


def test_the_surname_alone_tells_of_whom_something_is() -> None:
    assert uninflected("Outi Vossisen", (), "Outi Vossisen kolme neuvoa. Vossinen soutaa.") == "Outi Vossinen"


@pytest.mark.parametrize("name", ["Pekka Kukan", "Saara Nivan", "Anna Vossin"])
def test_where_an_ending_may_be_that_of_several_names_none_is_chosen(name: str) -> None:
    assert uninflected(name, (), f"{name} uusi elokuva") is None


@pytest.mark.parametrize(
    "name", ["Pekka Östman", "Matti Vossinen", "Sean Horgan", "Clara Voss", "Aino Lehtovirta", "Anna Brigelle"]
)
def test_names_without_an_ending_stay_as_they_are(name: str) -> None:
    assert uninflected(name, (), f"{name} uusi elokuva") == name


def test_no_other_language_has_these_endings() -> None:
    assert uninflected("Pekka Vosan", (), "A film by Pekka Vosan about boats") == "Pekka Vosan"
