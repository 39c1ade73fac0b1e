"""Of whom the talk speaks is not the guest, even where nobody else is named."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document

INTRODUCED = "# On the river\n\nThe rower Ann Lanning grew up beside the river and lives on a boat.\n\n"


def names(folder: Path, text: str) -> set[str | None]:
    """Whom the answers of a text are said to be by."""
    file = folder / "talk.md"
    file.write_text(text, encoding="utf-8")
    answers = [turn for turn in read_document(file).turns if turn.kind is TurnKind.ANSWER]
    return {turn.speaker.value if turn.speaker else None for turn in answers}


def talk(*turns: tuple[str, str]) -> str:
    """Questions in bold, and their answers."""
    return "\n\n".join(f"**{asked}**\n\n{told}" for asked, told in turns) + "\n"


@pytest.mark.parametrize(
    "turn",
    [
        ("How did you begin?", "Ann called me one night and asked whether I could swim."),
        ("How did you begin?", "I had a boat. Lanning wanted it louder, and I wanted the wind."),
        ("What did you learn from Lanning?", "To stop early."),
        ("How was it to work with Ann?", "It was cold."),
        ("What was Ann like?", "Cold, and very kind."),
        ("What did Ann Lanning say?", "Lanning said I should swim, and I said no."),
    ],
)
def test_whom_the_talk_names_by_one_name_did_not_talk(tmp_path: Path, turn: tuple[str, str]) -> None:
    assert names(tmp_path, INTRODUCED + talk(turn, ("And then?", "I went home and waited for the rain."))) == {None}


@pytest.mark.parametrize(
    "turn",
    [
        ("Ann, how did you begin?", "I had a boat."),
        ("How did you begin?", "People know me as Ann, and I had a boat."),
        ("How did you begin?", "I had a boat. My mother said: “Ann never swims.”"),
        ("How did you begin?", "My brother Ben Lanning gave me a boat."),
        ("How did you begin?", "Ann Dahl called me. Ann had a boat, and I had none."),
        ("How did you begin?", "I had a boat near Ann."),
        ("How did you begin?", "Call me Ann, please, as my friends do."),
        ("How did you begin?", "Someone shouted Ann! and I turned."),
        ("They call it the Month of Lanning, as you row each day. Why?", "I had a boat."),
    ],
)
def test_other_words_do_not_speak_of_them(tmp_path: Path, turn: tuple[str, str]) -> None:
    told = INTRODUCED + talk(turn, ("And then?", "I went home and waited for the rain."))
    assert names(tmp_path, told) == {"Ann Lanning"}


def test_names_that_are_words_speak_of_nobody(tmp_path: Path) -> None:
    told = "# On the river\n\nThe rower Mark Sommer grew up beside the river.\n\n"
    said = talk(
        ("What is the mark of a good boat?", "Mark the water on it. I do so."), ("And?", "I wait for the rain.")
    )
    assert names(tmp_path, told + said) == {"Mark Sommer"}


def test_german_nouns_are_no_surnames(tmp_path: Path) -> None:
    told = "# Am Fluss\n\nDie Ruderin Ida Sommer wuchs am Fluss auf.\n\n"
    said = talk(
        ("Wann rudern Sie?", "Jeden Sommer. Der Sommer ist kurz, und ich bin langsam."), ("Und dann?", "Ich warte.")
    )
    assert names(tmp_path, told + said) == {"Ida Sommer"}


def test_whom_a_title_says_to_be_met_may_be_spoken_of(tmp_path: Path) -> None:
    told = "# Interview with Ann Lanning\n\n"
    said = talk(
        ("How did you begin?", "I asked what Lanning would do on such a day."), ("And?", "I wait for the rain.")
    )
    assert names(tmp_path, told + said) == {"Ann Lanning"}


def test_who_is_left_when_somebody_is_spoken_of_is_the_only_one(tmp_path: Path) -> None:
    told = "# On the river\n\nIn Low Tide by Ann Lanning, Clara Voss lends her patience to a ferrywoman.\n\n"
    said = talk(("How did you begin?", "Ann called me one night."), ("And?", "I wait for the rain."))
    assert names(tmp_path, told + said) == {"Clara Voss"}


def test_with_somebody_is_of_somebody_else_even_where_nobody_says_i(tmp_path: Path) -> None:
    told = "# No rio\n\nA produtora Clara Veiga acreditou no filme.\n\n"
    said = talk(("Como foi trabalharem juntos?", "Com Clara nunca se sabe."), ("E depois?", "Fomos para casa."))
    assert names(tmp_path, told + said) == {None}


def test_small_words_of_surnames_may_stand_before_them(tmp_path: Path) -> None:
    told = "# Au fleuve\n\nYann Le Goff a grandi au bord du fleuve.\n\n"
    said = talk(("Étiez-vous d’accord ?", "Le Goff voulait du bruit, moi je voulais le vent."), ("Et après ?", "Rien."))
    assert names(tmp_path, told + said) == {None}


def test_whom_answers_seem_to_address_leaves_the_other_alone(tmp_path: Path) -> None:
    told = "# Fog\n\nIn “Salt Road”, directed by Ann Lanning, Clara Voss plays a woman who cannot swim.\n\n"
    said = talk(("Who decided that?", "Lanning, I think. We only heard about it."), ("And?", "I wait for the rain."))
    assert names(tmp_path, told + said) == {"Clara Voss"}


def test_clauses_before_a_sentence_tell_of_somebody_else(tmp_path: Path) -> None:
    told = "# Fog\n\nWhen Ann Lanning was looking for a ferrywoman, she found Clara Voss. The actress had no boat.\n\n"
    said = talk(("Why did you stay?", "Because nobody asked me to go."), ("And?", "I wait for the rain."))
    assert names(tmp_path, told + said) != {"Ann Lanning"}


def test_who_talked_with_somebody_did_not_talk_to_us(tmp_path: Path) -> None:
    told = "# Marea\n\nBruno Otero habló con Clara Vega sobre su libro.\n\n"
    said = talk(("¿Cómo empezó usted?", "Con una barca, y yo no sabía nada."), ("¿Y después?", "Esperé."))
    assert names(tmp_path, told + said) != {"Bruno Otero"}


def test_titles_with_somebody_s_kin_are_of_somebody_else(tmp_path: Path) -> None:
    told = "# Cooking with Ann Lanning’s grandmother\n\n"
    said = talk(("What does Lanning mean to you?", "A great deal."), ("And?", "I wait for the rain."))
    assert names(tmp_path, told + said) == {None}


def test_with_whom_a_title_says_the_talk_is_may_be_spoken_of_by_who_asks(tmp_path: Path) -> None:
    turns = ("Who is Ann Lanning, and why does she row?", "I cannot stand still."), ("And then?", "I went home.")
    title = "# Interview with Ann Lanning – rower on the river of the Northern Lights\n\n"
    assert names(tmp_path, f"{title}The Northern Lights is on show in Wick.\n\n{talk(*turns)}") == {"Ann Lanning"}
