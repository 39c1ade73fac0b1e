"""Whom openings present beside works, players and what is somebody's."""

from pathlib import Path

import pytest

from tests.readers.people.test_named_guests import FRENCH, GERMAN, SPANISH, TALK, guest


@pytest.mark.parametrize(
    ("introduction", "named"),
    [
        ("Nach „Oh Boot“ kommt nun Ben Okris zweiter Spielfilm „Ebbe“ ins Kino. Okri empfing uns in Wick.", "Ben Okri"),
        ("Nach „Oh Boot“ kommt nun Ben Okris zweiter Spielfilm „Ebbe“ ins Kino. Wir sprachen mit dem Regisseur.", None),
        ("Man muss früh aufstehen, um Ben Okris neue Arbeit zu sehen. Der Bildhauer zeigt sie nur bei Ebbe.", None),
    ],
)
def test_a_german_name_that_only_owns_something_stands_on_no_card(
    tmp_path: Path, introduction: str, named: str | None
) -> None:
    assert guest(tmp_path, f"# „Ein Boot ist eine Klasse für sich“\n\n{introduction}", GERMAN) == named


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        (
            "# Inside Low Tide with its oar\n\nAnn Lanning’s *Low Tide* was shot by Ben Okri. Here, Okri talks on.",
            "Ben Okri",
        ),
        (
            "# Low Tide\n\nAnn Lanning rows in *Low Tide*, the film from Ben Okri. Over tea, Okri explains why.",
            "Ben Okri",
        ),
        (
            "# The Tide Ahead\n\nIn *Tide*, Okra Lund follows a rower played by Ben Okri. The director spoke to us.",
            "Okra Lund",
        ),
        ("# Low Tide Ahead\n\nIn it, a rower is played by Ben Okri. The actor spoke to us from Wick.", "Ben Okri"),
        ("# Finalist: Okra Lund\n\nOkra Lund writer of *The Tide of Ben Okri*", "Okra Lund"),
        ("# A Talk With Okra Lund, Who Shot Ben Okri’s ‘Low Tide’", None),
    ],
)
def test_works_and_players_in_them_are_not_the_guest(tmp_path: Path, opening: str, named: str | None) -> None:
    assert guest(tmp_path, opening) == named


def test_with_whom_somebody_works_is_not_what_the_sentence_goes_on_to_say(tmp_path: Path) -> None:
    introduction = "Con “Marea”, protagonizada por Ben Okri, la directora compite en Wick."
    assert (
        guest(tmp_path, f"# La directora chilena Clara Voss vuelve a Wick\n\n{introduction}", SPANISH) == "Clara Voss"
    )
    assert guest(tmp_path, f"# Vuelve a Wick\n\n{introduction}", SPANISH) is None


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("# Regisseurin Okra Lund kehrt nach Wick zurück\n\nIhr Film mit Ben Okri läuft jetzt.", GERMAN),
        ("# La actriz Okra Lund estrena ‘Marea’\n\nLa película de Ben Okri llega a las salas.", SPANISH),
        ("# La réalisatrice Okra Lund revient à Wick\n\nSon film, avec Ben Okri, sort mercredi.", FRENCH),
        ("# Ebbe\n\nBen Okri spielt im neuen Film von Okra Lund. Ein Gespräch mit der Regisseurin.", GERMAN),
        ("# Marée\n\nBen Okri signe un film. Son monteur, Clara Voss, nous explique comment il l’a monté.", FRENCH),
    ],
)
def test_who_does_something_in_a_title_or_explains_it_to_us_is_the_guest(
    tmp_path: Path, opening: str, talk: str
) -> None:
    assert guest(tmp_path, opening, talk) in {"Okra Lund", "Clara Voss"}


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("# Marée\n\nLe film de Ben Okri sort. La cheffe opératrice Okra Lund, AFC, se prête aux questions.", FRENCH),
        (
            "# Okra Lund, SBC, évoque le film de Ben Okri\n\nOkra Lund, SBC, a reçu un prix pour le film de Ben Okri.",
            FRENCH,
        ),
        ("# Marea\n\nLa directora que vive en Madrid Clara Voss habla de ‘Marea’, con Ana Lund.", SPANISH),
        ("# Ebbe\n\nMan kennt ihn – doch Ben Voss kann auch ernst. Im Interview spricht der Schauspieler.", GERMAN),
        ("# Marea\n\nTodos conocen a Clara Voss. En esta entrevista, la directora habla de barcos.", SPANISH),
        ("# Okra Lund • Captain of Marea\n\nDi Ben Okri · 12/09/2031 - WICK 2031: The captain talks.", TALK),
    ],
)
def test_letters_of_guilds_places_and_days_tell_the_guest_from_others(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, opening, talk) in {"Okra Lund", "Clara Voss", "Ben Voss"}


def test_what_a_title_says_is_done_is_nobody(tmp_path: Path) -> None:
    opening = "# Cutting Low Tide: Ben Okri and Clara Voss’s nine weeks\n\nThe editor tells the story of the film."
    assert guest(tmp_path, opening) is None


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("# Route de sel\n\nRéalisation : Clara Voss\n\nAvec Marie Lund, Ben Okri", FRENCH),
        ("# Camino de sal\n\nDirección: Clara Voss\n\nIntérpretes: Ana Lund, Ben Okri", SPANISH),
        ("# SALT ROAD\n\nDirected by Clara Voss. Starring Ana Lund. An interview with the director follows.", TALK),
        ("# „ICH RUDERE“\n\nSo fühlt sich DIE EBBE von Clara Voss an. Im Interview spricht sie über Boote.", GERMAN),
        ("# ‘Let it rain’\n\nClara Voss’s film was a hit. The captain talks to Ben Okri about boats.", TALK),
        ("# LOW TIDE Captain, Clara Voss [Episode 7]\n\nMarch 4, 2031\n\nClara Voss is a rower from Wick.", TALK),
        ("# Screening: Salt Road\n\nModerator Ben Okri spoke with Clara Voss after the screening.", TALK),
    ],
)
def test_who_plays_or_moderates_is_not_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, opening, talk) == "Clara Voss"


def test_a_trade_before_a_verb_is_nobody(tmp_path: Path) -> None:
    opening = "# “Salt Road” Editor Cuts to the Chase\n\nIn this interview, the editor talks about the film."
    assert guest(tmp_path, opening) is None


def test_where_people_are_from_shows_that_a_line_is_a_name(tmp_path: Path) -> None:
    opening = "# I ask rowers, part 409: Okra Lund\n\n## Okra Lund\n\n**Hometown:** Wick\n\n**Current Town:** Ebbing"
    assert guest(tmp_path, opening) == "Okra Lund"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        (
            "# Auf dem Wasser\n\n„Ben Okri hat mir das Rudern verboten“, lacht Clara García Voss. Ihr Album ist da.",
            GERMAN,
        ),
        ("# On the Water\n\n“Ben Okri was my hero,” says Clara García Voss. Her album is out now.", TALK),
        ("# Sur l’eau\n\n« Ben Okri m’a interdit de ramer », sourit Clara García Voss. Son album est sorti.", FRENCH),
    ],
)
def test_of_whom_somebody_speaks_in_a_quotation_is_not_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, opening, talk) == "Clara García Voss"


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("# On oars\n\nClara Voss sits down with Ben Okri of the Lantern Review to talk about oars.", TALK),
        ("# Über Ruder\n\nBen Okri, Redakteur der Laterne, hat Clara Voss in Wick besucht.", GERMAN),
        ("# Ben Okri fragt\n\nClara Voss, geboren 1962 in Wick, lebt in Ebbing und rudert seit 1990.", GERMAN),
        ("# Des rames\n\nBen Okri, rédacteur à la Lanterne, a rencontré Clara Voss à Wick.", FRENCH),
        ("# De remos\n\nBen Okri, redactor de la Linterna, ha entrevistado a Clara Voss en Wick.", SPANISH),
    ],
)
def test_who_met_the_guest_for_a_paper_is_not_the_guest(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, opening, talk) == "Clara Voss"
