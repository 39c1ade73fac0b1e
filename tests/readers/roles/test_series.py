"""What programmes, stages and houses say of themselves below a talk."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.roles.endings import signs_off
from quotecards.readers.roles.series import tells_of_house
from tests.readers.support import read, texts

TALK = "Clara Voss rows.\n\nWhy do you row?\n\nI cannot stand still.\n\nAnd in winter?\n\nIn winter I mend the oars.\n"


@pytest.mark.parametrize(
    "line",
    [
        "The Oar Hour is broadcast on Sundays at four and repeated on Wednesdays at nine.",
        "Oarlocks is produced by Ann Lanning. The next edition will be about rope.",
        "Salt Road continues at the Quay Theatre until December 4.",
        "The exhibition remains open until 4 May.",
        "La mostra dei remi resterà aperta al Molo 7 fino al 3 maggio.",
        "Die Ausstellung ist noch bis 3. Mai geöffnet.",
        "Die Ruderstunde wird jeden Sonntag um acht ausgestrahlt.",
        "L’Heure du Large est diffusée le dimanche à seize heures.",
        "La Hora del Remo se emite los domingos a las cuatro.",
        "L’Ora del Remo va in onda ogni domenica.",
        "Low Tide is published by Oar Press.",
        "Maré Baixa é editado pela Casa do Remo.",
        "Grand Large est publié chez Voss.",
        "The next club meeting is at the Quay on 4 May; bring dry socks.",
        "Das nächste Treffen findet am 4. Mai am Kai statt.",
        "Następne spotkanie w czwartek o 18.",
        "As sessões do ciclo de remo são todas as quintas-feiras, com entrada livre.",
        "Das Ruderheft erscheint viermal im Jahr.",
    ],
)
def test_what_a_house_says_of_itself_is_no_answer(tmp_path: Path, line: str) -> None:
    assert tells_of_house(line)
    document = read(tmp_path, f"{TALK}\n{line}\n")
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "In winter I mend the oars."]


@pytest.mark.parametrize(
    "line",
    [
        "It is broadcast on Sundays.", "The boat is produced by Norwegians.", "My exhibition runs until 4 May.",
        "Low Tide was produced by Ann Lanning.", "Everybody continues in the rain on Sundays.",
        "We are on air every Sunday, and nobody listens.", "Es wird jeden Sonntag gesendet.",
        "The next session is always the hardest.", "The screenings every Thursday were full of fishermen.",
    ],
)  # fmt: skip
def test_what_guests_say_in_such_words_is_theirs(line: str) -> None:
    assert not tells_of_house(line)


@pytest.mark.parametrize("line", ["di Sandra Lanning", "by Ben Okri", "von Clara de Voss", "Par Ann Lanning"])
def test_a_name_behind_by_alone_signs_the_talk_off(tmp_path: Path, line: str) -> None:
    assert signs_off(line)
    assert texts(read(tmp_path, f"{TALK}\n{line}\n"), TurnKind.ANSWER)[-1] == "In winter I mend the oars."


@pytest.mark.parametrize(
    "line", ["Von Clara Voss.", "di notte", "by the sea", "von Haus aus", "By Monday", "par hasard"]
)
def test_what_only_begins_so_does_not(line: str) -> None:
    assert not signs_off(line)


def test_initials_with_points_and_a_dash_begin_a_turn_in_a_narrow_column(tmp_path: Path) -> None:
    talk = (
        "H. — You learned to row from an\naunt who could not swim at all.\nC. V. — My aunt, yes. She ran the\n"
        "ferry behind the old station, and\nshe sang.\nH. — Nobody else has seen her sing.\n"
        "C. V. — Have they tried? I am not\nkind today. I saw her, at night.\n"
    )
    document = read(
        tmp_path, f"For ten years Clara Voss has filmed\nboats. She met us on one of them,\nin fog.\n\n{talk * 2}"
    )
    assert len(texts(document, TurnKind.ANSWER)) == 4
    assert all("C. V." not in said for said in texts(document, TurnKind.QUESTION))
