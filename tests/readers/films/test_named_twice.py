"""In languages that write titles as sentences, two places of a page show which words are the film's title."""

from pathlib import Path

import pytest

from tests.readers.films.test_main_film import film_of
from tests.readers.support import read

TALKS = {
    "fr": (
        "Pourquoi cette île ?",
        "Parce que ma mère y vivait.",
        "Et la suite ?",
        "Je ne sais pas encore, on verra bien.",
    ),
    "nl": ("Waarom dit eiland?", "Omdat mijn moeder er woonde.", "En nu?", "Ik weet het nog niet, we zien het wel."),
    "sv": ("Varför just ön?", "För att min mamma bodde där.", "Och nu?", "Jag vet inte än, men det blir något."),
    "pl": ("Dlaczego ta wyspa?", "Bo moja matka tam mieszkała.", "A teraz?", "Jeszcze nie wiem, ale coś będzie."),
    "de": ("Warum diese Insel?", "Weil meine Mutter dort wohnte.", "Und jetzt?", "Ich weiß es noch nicht, mal sehen."),
}


def talk(folder: Path, language: str, opening: str, *, asked: str = "", below: str = "") -> str | None:
    first, *turns = TALKS[language]
    return film_of(read(folder, "\n\n".join((opening, asked or first, *turns, below)).strip() + "\n"))


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (("fr", "Dans La part du vent, Clara Voss suit six cents brebis.", "", ""), "La part du vent"),
        (("sv", "Nu filmdebuterar Clara Voss med ”Lång dag”. Vi sågs på en brygga.", "", ""), "Lång dag"),
        (
            ("fr", "Avec La rame grise, Clara Voss filme une île.", "La rame grise s’ouvre sur l’eau. Pourquoi ?", ""),
            "La rame grise",
        ),
        (
            ("fr", "Clara Voss • Réalisatrice de Terre de sel\n\nClara Voss présente Terre de sel [+] à Wick.", "", ""),
            "Terre de sel",
        ),
        (
            (
                "fr",
                "Avec Contre-courant, Clara Voss filme une île.",
                "",
                "Contre-courant de Clara Voss (Quai Films, 1 h 31), sortie le 9 mars",
            ),
            "Contre-courant",
        ),
        (
            (
                "nl",
                "In De grijze riem volgt Clara Voss vier vissers.",
                "",
                "De grijze riem is vanaf 10/2 te zien in 24 zalen.",
            ),
            "De grijze riem",
        ),
        (
            (
                "nl",
                "Clara Voss over Zoutweg\n\nIn Zoutweg keert een vrouw terug.",
                "",
                "Zoutweg\nNederland, 2031 | 104 minuten | Regie Clara Voss",
            ),
            "Zoutweg",
        ),
        (("sv", "Clara Voss om Saltvägen, regn och båtar.", "", "Saltvägen har biopremiär den 6 mars."), "Saltvägen"),
        (("pl", "Clara Voss opowiada o filmie „Szare wiosło”", "", ""), "Szare wiosło"),
        (
            ("de", "GRAUES RUDER\nEin Film von Clara Voss", "GRAUES RUDER ist Ihr erster Kinofilm. Warum?", ""),
            "GRAUES RUDER",
        ),
    ],
)
def test_words_that_come_back_as_a_film_is_spoken_of_are_its_title(
    tmp_path: Path, page: tuple[str, str, str, str], title: str
) -> None:
    language, opening, asked, below = page
    assert talk(tmp_path, language, opening, asked=asked, below=below) == title


@pytest.mark.parametrize(
    "page",
    [
        ("fr", "Avec {}, Clara Voss a changé de vie.", "{} a tout changé. Comment ?", "{} est à deux heures de Paris."),
        ("fr", "Dans {}, Clara Voss se tait.", "Comment se passe {} ?", "Clara Voss sur {}"),
        ("fr", "Clara Voss présente {}.", "{} est loin. Pourquoi ?", ""),
        ("nl", "In {} keert Clara Voss terug.", "{} is ver. Waarom?", "Clara Voss woont in {}."),
        ("sv", "Med {} började allt för Clara Voss.", "{} ligger långt bort. Varför?", "{} ligger vid havet."),
        ("de", "Mit {} hat Clara Voss viel erlebt.", "{} ist weit. Warum?", "{} liegt am Meer."),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "name", ["Rotterdam", "Netflix", "Ben Okri", "Quai Films", "Radio Nord", "Patience", "Bad Wick", "Ovida Sarcen"]
)
def test_towns_houses_and_people_who_come_back_are_no_films(
    tmp_path: Path, page: tuple[str, str, str, str], name: str
) -> None:
    language, opening, asked, below = (words.format(name) for words in page)
    assert talk(tmp_path, language, opening, asked=asked, below=below) is None


def test_books_and_records_that_come_back_are_no_films(tmp_path: Path) -> None:
    below = "Contre-courant de Clara Voss, avec Ben Okri, sortie le 9 mars"
    assert talk(tmp_path, "fr", "Avec Contre-courant, son nouvel album, Clara Voss chante.", below=below) is None


@pytest.mark.parametrize("name", ["Marseille", "Quai Films", "Ben Okri", "Radio Nord"])
def test_towns_and_houses_with_which_somebody_films_are_no_films(tmp_path: Path, name: str) -> None:
    assert talk(tmp_path, "fr", f"Avec {name}, Clara Voss filme une île.") is None


def test_what_opens_sentences_is_no_title(tmp_path: Path) -> None:
    asked = "Comment se passe une journée ?\n\nJe rame.\n\nComment rames-tu ?"
    assert talk(tmp_path, "fr", "Comment, avec Clara Voss, rame-t-on ?", asked=asked) is None
