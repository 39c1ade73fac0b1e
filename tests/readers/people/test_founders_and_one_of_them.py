"""Who once founded something is no guest, nor is anybody where one of many answers; a lone name behind a trade is."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALK = "\n\nWhy do you row?\n\nI cannot stand still.\n\nAnd at night?\n\nAt night I sing.\n"


@pytest.mark.parametrize(
    "intro",
    [
        "The mill, founded in 1921 by the miller Ben Okri, has forty oars.",
        "L’azienda, fondata nel 1961 da Aldo Vossi, conta trecento remi.",
        "Szkołę założyła w 1921 roku Irena Wójtowicz.",
        "Szkoła Ireny Wójtowicz ma sto lat. O wspomnienia poprosiliśmy jedną z absolwentek.",
        "Завод Антона Рудакова отмечает юбилей. О буднях рассказывает один из старейших мастеров.",
        "Viu sair Américo Tavares. Não revelamos a identidade deste antigo guarda.",
    ],
)
def test_nobody_is_named_of_whom_only_others_are_told(tmp_path: Path, intro: str) -> None:
    assert set(speakers(read(tmp_path, f"{intro}{TALK}"))) == {None}


def test_an_only_name_behind_a_trade_and_an_adjective_is_the_guest(tmp_path: Path) -> None:
    intro = "A cantora cabo-verdiana Corvina edita esta semana um disco, com produção de Mário Lúcio Évora."
    assert set(speakers(read(tmp_path, f"{intro}{TALK}"))) == {"Corvina"}


def test_a_foreign_name_in_a_polish_case_is_who_stands_there_by_themselves(tmp_path: Path) -> None:
    text = f"# Rozmowa z Nino Kwarelią\n\nO łodziach opowiada Nino Kwarelia.{TALK}"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Nino Kwarelia"}
