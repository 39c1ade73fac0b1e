"""What introductions say of guests in languages that bend names."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

POLISH = (
    "\n\n**Dlaczego pani wiosłuje?**\n\nNie umiem ustać w miejscu. Woda nigdy nie jest taka sama i nikt nie dzwoni."
    "\n\n**Czego nauczyła panią rzeka?**\n\nCzekania. I tego, żeby nie puszczać wioseł.\n"
)
RUSSIAN = (
    "\n\n— Почему вы гребёте?\n\n— Не могу стоять на месте. Вода никогда не бывает одинаковой.\n\n"
    "— Чему вас научила река?\n\n— Ждать. И не выпускать вёсел.\n\n— А зимой?\n\n— Зимой я чиню лодку.\n"
)


@pytest.mark.parametrize(
    ("opening", "talk", "name"),
    [
        ("Капитан речного флота, Аргад Лодин живёт на воде. Книги Лодина читают у моря.", RUSSIAN, "Аргад Лодин"),
        ("Книга Аргада Лодина вышла зимой. О ней говорят у моря.", RUSSIAN, None),
        ("Okra Wodna wygrała rejs dookoła wyspy. Łodzie Wodnej znają wszyscy.", POLISH, "Okra Wodna"),
        ("Książka Jana Wodnego ukazała się wiosną. Wodny mieszka w porcie.", POLISH, "Jan Wodny"),
        ("Łódź Argada Wodnego wygrała rejs dookoła wyspy.", POLISH, None),
    ],
)
def test_slavic_verbs_and_endings_tell_of_whom_an_introduction_speaks(
    tmp_path: Path, opening: str, talk: str, name: str | None
) -> None:
    assert set(speakers(read(tmp_path, opening + talk, "talk.md"))) == {name}


@pytest.mark.parametrize(
    "introduction",
    [
        "Die Regisseurin Okra Lund dreht seit Jahren am Meer. Am Donnerstag läuft ihr Film an.",
        "Der Film erzählt vom Regen. Kameramann Okra Lund stand zwei Jahre lang im Fluss.",
        "Regissör Okra Lund bor vid havet och filmar regnet.",
        "Regissør Okra Lund bor ved havet og filmer regnet.",
        "De schrijfster Okra Lund woont aan zee en kijkt naar de regen.",
        "Režisérka Okra Lund žije u moře a natáčí déšť.",
        "Yönetmen Okra Lund deniz kıyısında yaşıyor ve yağmuru çekiyor.",
        "La documentarista Okra Lund vive sul mare e filma la pioggia.",
    ],
)
def test_trades_of_many_languages_show_who_is_somebody(tmp_path: Path, introduction: str) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    "introduction",
    [
        "Na řece bude letos živo. Co uvidíme, přibližuje umělecký šéf Okra Lund.",
        "What the rain does to a camera, explains cinematographer Okra Lund.",
        "Warum er im Fluss steht, erklärt der Kameramann Okra Lund.",
        "Pourquoi il pleut, nous raconte la réalisatrice Okra Lund.",
        "Il mare è calmo oggi. Sono in compagnia del Maestro Okra Lund.",
    ],
)
def test_who_explains_something_at_the_end_of_an_introduction_is_the_guest(tmp_path: Path, introduction: str) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {"Okra Lund"}


@pytest.mark.parametrize(
    ("introduction", "name"),
    [
        ("Okra Lund rows around the island each spring. We spoke with her in Wick.", "Okra Lund"),
        ("Okra Lund rema cada año alrededor de la isla. La capitana nos recibe en su casa.", "Okra Lund"),
        ("Okra Lund torna sul fiume. L’abbiamo incontrata a Wick.", "Okra Lund"),
        ("Okra Lund retrouve son île. Elle nous raconte la pluie.", "Okra Lund"),
        ("Okra Lund rudert um die Insel. Wir haben sie in Wick getroffen.", "Okra Lund"),
        ("Okra Lund płynie dookoła wyspy. Rozmawiamy z nią o deszczu.", "Okra Lund"),
        ("Okra Lund rows around the island. Nobody met her there.", None),
        ("Okra Lund rows around the island. Zora Oakes rows as well. We spoke with her in Wick.", None),
    ],
)
def test_of_whom_alone_an_introduction_tells_may_be_met_by_a_pronoun(
    tmp_path: Path, introduction: str, name: str | None
) -> None:
    talk = "\n\n**Why do you row?**\n\nI cannot stand still.\n\n**And in winter?**\n\nI mend my oars.\n"
    assert set(speakers(read(tmp_path, f"# Delta\n\n{introduction}{talk}", "talk.md"))) == {name}
