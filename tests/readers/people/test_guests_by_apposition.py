"""Our guest, Clara Voss; her name is Clara Voss: introductions that name a guest beside somebody else."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALKS = {
    "en": (
        "Where did it all begin for you?",
        "I grew up on the water, and I was taught how to row before I could walk.",
    ),
    "de": ("Wo hat für Sie alles angefangen?", "Ich bin am Wasser aufgewachsen, und ich habe früh das Rudern gelernt."),
    "fr": ("Comment avez-vous commencé ?", "Un peu par hasard. J’ai essayé une première fois, et je n’ai plus arrêté."),
    "es": ("¿Cómo empezó usted en todo esto?", "Casi por casualidad. Me pidieron una mano, y me quedé hasta la noche."),
    "it": ("Come ha cominciato?", "È successo quasi per caso. Ho provato una volta, e ho sbagliato tutto."),
    "pt": ("O que é que mudou para si nos últimos anos?", "Mudou o ritmo, mais do que o resto. Penso duas vezes."),
    "ro": ("Cum ați început?", "Mai mult din întâmplare. Am încercat o dată, și am greșit aproape tot."),
}


def named(tmp_path: Path, language: str, told: str) -> set[str | None]:
    asked, answered = TALKS[language]
    turns = f"**{asked}**\n\n{answered}\n\n" * 2
    return set(speakers(read(tmp_path, f"{told}\n\n{turns}", "talk.md")))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "Unser Gast, Clara Voss, hat alles von Ben Okri gelesen."),
        ("fr", "Notre invitée du mois, Clara Voss, aime les bateaux de Ben Okri."),
        ("fr", "Ce mois-ci, nous donnons la parole à Clara Voss, amie de Ben Okri."),
        ("es", "Nuestra entrevistada de hoy, Clara Voss, admira a Ben Okri."),
        ("es", "La invitada de este mes es Clara Voss, admiradora de Ben Okri."),
        ("it", "La nostra ospite, Clara Voss, legge Ben Okri."),
        ("it", "Ospite di questa puntata è Clara Voss, amica di Ben Okri."),
        ("it", "Diamo la parola a Clara Voss, che ha letto Ben Okri."),
        ("pt", "A nossa convidada, Clara Voss, lê Ben Okri."),
        ("ro", "Invitata noastră, Clara Voss, îl citește pe Ben Okri."),
    ],
)
def test_who_is_called_our_guest_answers(tmp_path: Path, language: str, told: str) -> None:
    assert named(tmp_path, language, told) == {"Clara Voss"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Her name is Clara Voss, and she reads Ben Okri."),
        ("de", "Sie heißt Clara Voss und liest Ben Okri."),
        ("fr", "Elle s’appelle Clara Voss et lit Ben Okri depuis dix ans."),
        ("es", "Se llama Clara Voss y de niña leía a Ben Okri."),
        ("it", "Si chiama Clara Voss, rema da dieci anni e legge Ben Okri."),
        ("ro", "Se numește Clara Voss și îl citește pe Ben Okri."),
    ],
)
def test_who_is_said_to_be_called_so_is_told_of(tmp_path: Path, language: str, told: str) -> None:
    assert named(tmp_path, language, told) == {"Clara Voss"}


def test_a_work_that_is_called_so_is_not(tmp_path: Path) -> None:
    assert named(tmp_path, "es", "Se llama Ruta Salada, y Ben Okri la leyó de niño.") != {"Ruta Salada"}
