"""Guests who are named as the director of a work, and then met as the director alone."""

from pathlib import Path

import pytest

from tests.readers.people.test_named_guests import FRENCH, GERMAN, SPANISH, TALK, guest

ITALIAN = (
    "\n\n**Perché remi?**\n\nNon so stare ferma. L’acqua non è mai la stessa, e nessuno telefona."
    "\n\n**Che cosa ti ha insegnato il fiume?**\n\nAd aspettare. E a tenere le mani dove sono.\n"
)


@pytest.mark.parametrize(
    ("introduction", "talk"),
    [
        ("“Low Tide”, directed by Clara Voss, is out now. An interview with the director.", TALK),
        ("„Ebbe“, der neue Film von Clara Voss, läuft jetzt. Ein Gespräch mit der Regisseurin.", GERMAN),
        (
            "„Ebbe“, der Film von Clara Voss, handelt von Booten. Im Interview spricht die Regisseurin über Regen.",
            GERMAN,
        ),
        ("« Marée basse », réalisé par Clara Voss, sort mercredi. Entretien avec la réalisatrice.", FRENCH),
        ("El corto «Marea baja», de Clara Voss, ganó el festival. Hablamos con la directora.", SPANISH),
        ("Esce «Bassa marea», il nuovo film di Clara Voss. Ecco l’intervista alla regista.", ITALIAN),
        ("O filme Maré baixa, dirigido por Clara Voss, estreia hoje. Confira a entrevista com a diretora:", SPANISH),
    ],
)
def test_who_directed_a_work_is_the_director_who_was_met(tmp_path: Path, introduction: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{introduction}", talk) == "Clara Voss"


@pytest.mark.parametrize(
    ("introduction", "talk"),
    [
        ("“Low Tide”, directed by Ben Okri, is out now. An interview with the editor.", TALK),
        ("« Marée basse », réalisé par Ben Okri, sort mercredi. Entretien avec la monteuse.", FRENCH),
        ("Se estrena «Marea baja», dirigida por Ben Okri. Hablamos con la actriz protagonista.", SPANISH),
        ("«Marea baja», dirigida por Ben Okri, abre el festival. Hablamos con el director del festival.", SPANISH),
        ("Esce «Bassa marea», diretto da Ben Okri. Abbiamo intervistato il compositore.", ITALIAN),
        ("Se estrena el documental de Radio Marea. Hablamos con el director.", SPANISH),
    ],
)
def test_nobody_is_met_as_the_director_by_another_trade(tmp_path: Path, introduction: str, talk: str) -> None:
    assert guest(tmp_path, f"# On the water\n\n{introduction}", talk) is None
