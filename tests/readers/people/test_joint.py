"""Two who answer together, where nothing tells their answers apart."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALKS = {
    "en": ("Why do you row?", "Because I cannot stand still.", "And at night?", "At night I sing, and then I sleep."),
    "de": ("Warum rudern Sie?", "Weil ich nicht stillstehe.", "Und nachts?", "Nachts singe ich und schlafe dann."),
    "fr": ("Pourquoi ramez-vous ?", "Je ne tiens pas en place.", "Et la nuit ?", "La nuit, je chante, puis je dors."),
    "it": ("Perché rema?", "Perché non riesco a stare fermo.", "E di notte?", "Di notte canto e poi dormo bene."),
    "nl": ("Waarom roeit u?", "Omdat ik niet stil kan staan.", "En ’s nachts?", "Dan zing ik, en dan slaap ik goed."),
}


@pytest.mark.parametrize(
    ("language", "opening", "name"),
    [
        ("en", "Clara Voss and Ben Okri run the boathouse. They answered as one.", "Clara Voss and Ben Okri"),
        ("en", "Clara Voss and Ben Okri run the boathouse.", None),
        ("en", "Ann Lanning, Clara Voss and Ben Okri row. They answered together.", None),
        ("en", "The twins Clara and Ben Voss told us how they row.", "Clara and Ben Voss"),
        ("en", "We met siblings Clara and Ben Voss at the boathouse.", "Clara and Ben Voss"),
        ("en", "The Oars are a trio. They answered as one. Low Tide is Clara Voss’s song.", None),
        ("de", "Die Geschwister Clara und Ben Voss bauen Boote. Wir sprachen mit beiden.", "Clara und Ben Voss"),
        ("de", "Clara Voss und die Ärztin Ann Lanning antworten gemeinsam.", "Clara Voss und Ann Lanning"),
        ("fr", "Clara Voss et Ben Okri rament. Ils répondent d’une seule voix.", "Clara Voss et Ben Okri"),
        ("it", "Clara Voss e Ben Okri remano. Rispondono insieme.", "Clara Voss e Ben Okri"),
        ("nl", "Broer en zus Clara en Ben Voss bouwen boten. Een dubbelinterview.", "Clara en Ben Voss"),
    ],
)
def test_two_of_whom_an_introduction_says_that_both_answer_are_named_together(
    tmp_path: Path, language: str, opening: str, name: str | None
) -> None:
    ask, answer, again, more = TALKS[language]
    text = f"# Oars\n\n{opening}\n\n**{ask}**\n\n{answer}\n\n**{again}**\n\n{more}\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {name}


def test_who_is_met_alone_is_no_pair_with_whom_works_and_people_name(tmp_path: Path) -> None:
    ask, answer, again, more = TALKS["en"]
    talk = f"\n\n**{ask}**\n\n{answer}\n\n**{again}**\n\n{more}\n"
    opening = "We spoke to Clara Voss, whose films Low Tide and Salt Road won prizes. She worked with both of them."
    assert set(speakers(read(tmp_path, f"# Oars\n\n{opening}{talk}", "talk.md"))) == {"Clara Voss"}
