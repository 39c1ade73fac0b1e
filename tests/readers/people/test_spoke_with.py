"""Who spoke with somebody of whom the passage has told is no guest, but a house or its writer."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

ASKED = (
    "\n\nWhere did it begin?\n\nIn a shed, where I built a ferry.\n\nAnd then?\n\nI waited for rain, as he had done.\n"
)


@pytest.mark.parametrize(
    "spoke", ["spoke with Voss about boats", "caught up with Voss", "sat down with Voss to talk rain"]
)
def test_a_house_that_spoke_with_the_guest_is_none(tmp_path: Path, spoke: str) -> None:
    told = "It took screenwriter Clara Voss nine drafts to write it."
    opening = f"Silent Screenwriting\n\n{told} Silent Screenwriting {spoke}."
    assert speakers(read(tmp_path, opening + ASKED)) == ["Clara Voss"] * 2


def test_a_russian_journalist_who_talked_with_the_director_is_no_guest(tmp_path: Path) -> None:
    opening = (
        "«Я снимаю соседей». Интервью режиссёра Ильи Ветрова\n\n"
        "Вышел второй фильм Ильи Ветрова. Журналистка Лиза Мороз поговорила с режиссёром о том, как снимать людей."
    )
    asked = (
        "\n\n— Соседи видели фильм?\n\n— Видели на стене, с балконов. Звук был так себе, но я доволен.\n\n"
        "— Кто-нибудь обиделся?\n\n— Обиделся тот, кто не попал. Он теперь здоровается со мной первым.\n"
    )
    assert speakers(read(tmp_path, opening + asked)) == ["Илья Ветров"] * 2


@pytest.mark.parametrize(
    "below", ["PILAR ORTUÑO\nMadrid\n05/06/2031", "Madrid\nActualizado a las 10:42h.", "5 de junio de 2031"]
)
def test_a_name_above_the_day_is_the_writers(tmp_path: Path, below: str) -> None:
    opening = (
        "CINE\nLucía Serrat: «La comedia no se arregla en montaje»\nLa cineasta rueda por fin en su ciudad\n"
        f"Pilar Ortuño\n{below}\n\nLucía Serrat no coge ascensores. Lo cuenta en el cuarto piso, todavía sin aliento."
    )
    asked = (
        "\n\n—¿De dónde sale esta historia?\n\n—De un apagón. Pasé cuatro horas con un señor y le compré un seguro.\n\n"
        "—¿Y lo sigue pagando?\n\n—Religiosamente. Es el único contrato que entiendo.\n"
    )
    assert "Pilar Ortuño" not in speakers(read(tmp_path, opening + asked))
