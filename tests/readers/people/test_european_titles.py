"""Titles and introductions as magazines and blogs of Europe set them."""

from pathlib import Path

import pytest

from quotecards.readers.body.languages import lexicon_for
from quotecards.readers.roles.talk import Ear
from tests.readers.people.test_named_guests import FRENCH, GERMAN, POLISH, SPANISH, guest
from tests.readers.people.test_work_makers import ITALIAN

DUTCH = (
    "\n\n**Waarom roei je?**\n\nIk kan niet stil staan. Het water is nooit hetzelfde, en niemand belt me op."
    "\n\n**Wat heeft de rivier je geleerd?**\n\nWachten. En mijn handen laten waar ze zijn.\n"
)


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        (
            "Le directeur de la photographie Clara Voss, AFC, parle de son travail sur “Marée”, de Ben Okri",
            FRENCH,
            "Clara Voss",
        ),
        ("Clara Voss, AFC, SBC, revient sur ses choix pour “Marée”, de Ben Okri", FRENCH, "Clara Voss"),
        ("RENCONTRE AVEC CORVINA – « La rame, c’est la vie »\n\nCorvina rame seule.", FRENCH, "Corvina"),
        ("Entretien avec Corvina : « La rame, c’est la vie »", FRENCH, "Corvina"),
        ("“LA BARCA ES MÍA”, ENTREVISTA A CORVINA\n\nHoy os dejo con Corvina.", SPANISH, "Corvina"),
        (
            "Zofra De Voss, dalla parte del fiume\n\nRoma, un bar. Arriva Zofra De Voss. Per fare l’attrice, De Voss "
            "ha remato da sola. Ann Lanning ci è già.",
            ITALIAN,
            "Zofra De Voss",
        ),
        (
            "Die Frau am Ruder\n\nIn „Ebbe“ spielt Clara Voss eine Fährfrau. Ein Gespräch über Boote.",
            GERMAN,
            "Clara Voss",
        ),
        (
            "Die Frau am Ruder\n\nIn „Ebbe“ spielt Clara Ann Voss eine Fährfrau. Ein Gespräch über Boote.",
            GERMAN,
            "Clara Ann Voss",
        ),
        ("Clara Voss over haar nieuwe boot", GERMAN, "Clara Voss"),
        ("Clara Voss, AFC, revient sur “Marée”, de Ben Okri\n\nL’écrivain Ben Okri rame.", FRENCH, "Clara Voss"),
        ("Clara Voss revient sur la mise en image de la série “Marée”", FRENCH, "Clara Voss"),
        ("La barca che non c’era: la musica del film raccontata da Clara Voss", ITALIAN, "Clara Voss"),
        ("Ben Okri entrevista... Clara Voss", SPANISH, "Clara Voss"),
        ("Am Fluss\n\nClara Voss hat in Wick mit unserem Autor Ben Okri gesprochen", GERMAN, "Clara Voss"),
        ("Am Fluss\n\nEin Interview mit dem preisgekrönten Journalisten Okra Voss über Boote.", GERMAN, "Okra Voss"),
        (
            "Entretien avec Clara Voss\n\n“Rames de fer”, par Ann Lanning pour la Rame\n\nClara Voss aime la pluie.",
            FRENCH,
            "Clara Voss",
        ),
        (
            "Das Boot von Ben Okri\n\nClara Voss möchte mit ihrem Biopic „Das Boot von Ben Okri“ an ihn erinnern. Im "
            "Interview spricht sie über Okris Ruder.",
            GERMAN,
            "Clara Voss",
        ),
        ("Noch einmal\n\nUnsere Autorin Ann Lanning traf Clara Voss in Wick", GERMAN, "Clara Voss"),
        ("Fünfzig Jahre\n\nMit der Vorsitzenden Clara Voss sprach Ben Okri", GERMAN, "Clara Voss"),
        ("Am Fluss\n\nBen Okri\n\nClara Voss über ihr Boot, den Regen und die Ruder.", GERMAN, "Clara Voss"),
        ("Unbequeme Boote\n\nHistorisch genau zeigt Clara Voss das Rudern. Ein Gespräch.", GERMAN, "Clara Voss"),
        ("Am Fluss\n\nClara Voss 24, Ruderin, kennt Ben Okris Boot und Ann Lannings Haus.", GERMAN, "Clara Voss"),
        ("‘Ik roei’\n\nDrie jaar na de vloed maakte Clara Voss deze zomer een boot.", DUTCH, "Clara Voss"),
        ("‘Ik roei’\n\nClara Voss studeerde in Wick en maakte samen met Ben Okri een boot.", DUTCH, "Clara Voss"),
        ("‘Ik roei’\n\nClara Voss (41) maakte carrière als roeister.", DUTCH, "Clara Voss"),
        ("Clara Voss (‘Marea’): «La lluvia es un color»\n\nBen Okri y Clara Voss", SPANISH, "Clara Voss"),
        ("Comme un enfant\n\nLe film de Clara Voss sort. On s’est rendu chez la réalisatrice.", FRENCH, "Clara Voss"),
        ("Ślady\n\nRozmowa z Claudem Lundmannem, reżyserem filmów", POLISH, "Claude Lundmann"),
        ("Ślady\n\nRozmowa z Russellem Lowe, australijskim aktorem", POLISH, "Russell Lowe"),
        ("Ślady\n\nRozmowa z Lasse Nordstromem, szwedzkim reżyserem", POLISH, "Lasse Nordstrom"),
        ("Ślady\n\nRozmowa z Claire Salem, francuską aktorką", POLISH, "Claire Salem"),
        (
            "Na łodzi\n\nMiło było na rzece – z Elizą Lunt, aktorką, rozmawia Ryszard Nowak.",
            POLISH,
            "Eliza Lunt",
        ),
    ],
)
def test_magazines_of_europe_name_their_guests(tmp_path: Path, opening: str, talk: str, name: str) -> None:
    assert guest(tmp_path, f"# {opening}", talk) == name


@pytest.mark.parametrize(
    ("line", "talk"),
    [
        ("*A cura di Ann Lanning*", ITALIAN),
        ("*A cura di A.L. Lanning*", ITALIAN),
        ("Rozmowa: Ann Lanning", POLISH),
        ("Gesprek: Ann Lanning", GERMAN),
        ("Entrevista realizada por Ann Lanning", SPANISH),
        ("Entretien mené par Ann Lanning", FRENCH),
        ("“Rames de fer”, par Ann Lanning pour la Rame", FRENCH),
    ],
)
def test_a_line_below_the_title_says_who_asked(tmp_path: Path, line: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{line}", talk) is None
    assert guest(tmp_path, f"# Clara Voss\n\n{line}", talk) == "Clara Voss"


def test_whom_somebody_plays_is_not_the_guest_where_a_sentence_begins_with_the_work(tmp_path: Path) -> None:
    opening = "# Die Frau am Ruder\n\nIn „Ebbe“ spielt sie Hilda Senn, eine Fährfrau."
    assert guest(tmp_path, opening, GERMAN) != "Hilda Senn"


def test_nobody_is_spoken_to_at_a_rendezvous() -> None:
    ear = Ear.of(lexicon_for("fr"))
    assert not ear.hears_you("Rendez-vous est pris au port.", 100)
    assert ear.hears_you("Rendez-vous au port : ramez-vous ?", 100)


def test_of_whom_a_guest_speaks_is_not_the_guest(tmp_path: Path) -> None:
    opening = "# Am Fluss\n\nDie Regisseurin Clara Voss zeigt ihr Boot. Im Interview spricht sie über Ben Okri.\n"
    assert guest(tmp_path, opening, GERMAN) == "Clara Voss"


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        ("Unbequeme Boote\n\nIm Interview spricht die Ruderin über den Regen und unbequeme Boote.", GERMAN, None),
        ("Siebzig Jahre Jury\n\nSeit Jahren gibt die Jury Empfehlungen heraus.", GERMAN, None),
        ("Zamora al BFF42: “Un film da vedere”", ITALIAN, None),
        ("‘Ik roei’\n\nDe boot werd gebouwd samen met Ben Okri, op het eiland.", DUTCH, None),
    ],
)
def test_words_that_come_again_and_companions_are_nobody(
    tmp_path: Path, opening: str, talk: str, name: str | None
) -> None:
    assert guest(tmp_path, f"# {opening}", talk) == name


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        ("Clara Voss im Gespräch\n\nMit Ben Okri sprach Clara Voss oft über Boote.", GERMAN, "Clara Voss"),
        ("La monteuse Clara Voss, LMA, évoque sa rencontre avec Ben Okri", FRENCH, "Clara Voss"),
        ("Ein Film über Ben Okri\n\nClara Voss hat einen Film über Ben Okri gedreht.", GERMAN, None),
        ("Un film sur Ben Okri", FRENCH, None),
        ("La vida contada por Ben Okri: entrevista a Clara Voss", SPANISH, "Clara Voss"),
    ],
)
def test_whom_guests_met_or_made_films_about_answers_nothing(
    tmp_path: Path, opening: str, talk: str, name: str | None
) -> None:
    assert guest(tmp_path, f"# {opening}", talk) == name
