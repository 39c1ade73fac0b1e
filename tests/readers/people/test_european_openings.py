"""Openings of several languages that name the guest, or somebody who is not."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document

ASKED = {
    "nl": (
        "Hoe bent u begonnen?",
        "Met een geleende recorder, en ik wist niet wat die kon.",
        "En toen?",
        "Ik wachtte.",
    ),
    "sv": ("Hur började du?", "Med en lånad bandspelare, och jag visste inget.", "Och sedan?", "Jag väntade."),
    "es": ("¿Cómo empezó usted?", "Con una grabadora, y yo no sabía nada.", "¿Y después?", "Esperé en la lluvia."),
    "pl": ("Jak pani zaczynała?", "Z magnetofonem, i nic nie wiedziałam.", "A potem?", "Czekałam na deszcz."),
    "pt": ("Como começou?", "Com um gravador, e eu não sabia nada.", "E depois?", "Esperei pela chuva."),
    "it": ("Come ha cominciato?", "Con un registratore, e io non sapevo nulla.", "E poi?", "Ho aspettato la pioggia."),
    "de": (
        "Wie haben Sie angefangen?",
        "Mit einem Rekorder, und ich wusste nichts.",
        "Und dann?",
        "Ich habe gewartet.",
    ),
}


def guest(folder: Path, language: str, opening: str) -> str | None:
    """Who answers below an opening."""
    first, told, second, last = ASKED[language]
    file = folder / "talk.md"
    file.write_text(f"# {opening}\n\n**{first}**\n\n{told}\n\n**{second}**\n\n{last}\n", encoding="utf-8")
    found = {turn.speaker for turn in read_document(file).turns if turn.kind is TurnKind.ANSWER}
    (one,) = {speaker.value if speaker else None for speaker in found}
    return one


@pytest.mark.parametrize(
    ("language", "opening", "name"),
    [
        ("nl", "Interview: Joost ter Braak\n\nDoor Thijs Wieringa", "Joost ter Braak"),
        ("nl", "De hoedster\n\nJoost ter Braak zorgt al dertig jaar voor het meer.", "Joost ter Braak"),
        ("nl", "Tien jaar later\n\n‘Het was koud’, zegt Marit van Dongen. Ze roeide.", "Marit van Dongen"),
        ("sv", "Tio år senare\n\n”Det var kallt”, säger Anna Lindqvist. Hon har rott.", "Anna Lindqvist"),
        ("es", "Diez años después\n\n«Hacía frío», dice Clara Vega. Ha dirigido dos cortos.", "Clara Vega"),
        ("es", "El turno\n\nNadie conoce el puerto como Clara Vega. Nos habló de la niebla.", "Clara Vega"),
        ("pl", "Dziesięć lat później\n\n„Było zimno” – mówi Anna Lisowska. Nakręciła film.", "Anna Lisowska"),
        ("pt", "A nossa convidada\n\nEsta semana temos connosco Clara Veiga.", "Clara Veiga"),
        ("it", "La bottega\n\nPer la nostra serie abbiamo visitato Chiara Volpi nel suo laboratorio.", "Chiara Volpi"),
        ("sv", "Verkstaden\n\nI vår serie om hantverk besökte vi Anna Lindqvist.", "Anna Lindqvist"),
        ("nl", "Alleen\n\nNa tien jaar met de band zingt Anna de Vries nu alleen.", "Anna de Vries"),
        (
            "es",
            "Barcas\n\nClara Vega construye barcas. Nuestro reportero Bruno Otero le preguntó por qué.",
            "Clara Vega",
        ),
        ("de", "Stilles Wasser\n\nAnna Lenz spricht über Wasser, Arbeit und Warten.", "Anna Lenz"),
    ],
)
def test_who_is_told_to_speak_is_the_guest(tmp_path: Path, language: str, opening: str, name: str) -> None:
    assert guest(tmp_path, language, opening) == name


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Foto’s: Anna de Vries"),
        ("nl", "Ondertiteling: Anna de Vries"),
        ("sv", "Undertexter: Anna Lindqvist"),
        ("es", "Subtítulos: Clara Vega"),
        ("it", "Sottotitoli: Chiara Volpi"),
        ("pl", "Napisy: Anna Lisowska"),
        ("pt", "Legendas: Clara Veiga"),
    ],
)
def test_who_made_subtitles_or_pictures_is_not_the_guest(tmp_path: Path, language: str, line: str) -> None:
    assert guest(tmp_path, language, f"1966\n\n{line}") is None


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("de", "Am Fluss\n\nIhre Biografin beantwortet unsere Fragen."),
        ("de", "Am Fluss\n\nUnser Gast erzählt uns vom Regen."),
        ("es", "El río\n\nNuestra Invitada nos habla de la lluvia."),
        ("nl", "De rivier\n\nOnze Gast vertelde ons over de regen."),
    ],
)
def test_nouns_behind_words_for_whose_they_are_name_nobody(tmp_path: Path, language: str, opening: str) -> None:
    assert guest(tmp_path, language, opening) is None


@pytest.mark.parametrize(
    ("language", "opening", "name"),
    [
        ("de", "Clara Voss über „Ebbe“\n\nIn „Ebbe“ spielt Ben Lund einen Fährmann.", "Clara Voss"),
        (
            "pt",
            "Maré\n\nNo filme de Bruno Outeiro, Clara Veiga vive uma remadora. Conversámos com a atriz.",
            "Clara Veiga",
        ),
        ("de", "Am Fluss\n\nDie Ruderin Anna Lenz wuchs am Fluss auf, wie ihr Kollege Ben Okri weiß.", "Anna Lenz"),
    ],
)
def test_others_beside_the_guest_do_not_hide_them(tmp_path: Path, language: str, opening: str, name: str) -> None:
    assert guest(tmp_path, language, opening) == name


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("de", "Die Fähre\n\nIda Sommers Mutter kannte die Fähre und spricht mit uns über beide."),
        ("nl", "De rivier\n\nVertaald door Anna de Vries"),
        (
            "pt",
            "A ponte\n\nClara Veiga inaugurou a ponte. Um operário que prefere ficar no anonimato conta outra coisa.",
        ),
    ],
)
def test_kin_and_makers_of_pages_give_no_name_to_who_talks(tmp_path: Path, language: str, opening: str) -> None:
    assert guest(tmp_path, language, opening) is None
