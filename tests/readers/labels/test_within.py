"""Turns that share a paragraph are parted at the labels inside of it."""

from pathlib import Path

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

CREW = (
    "Who asked you?\n\nCLARA: Nobody. We asked ourselves.\n\nBEN: I did not.\n\nWas there a plan?\n\n"
    "BEN: There was none, but she will tell you otherwise. CLARA: I will. It had two pages.\n\n"
    "What is next?\n\nBEN: Sleep. CLARA: And the sea.\n"
)


def test_whoever_speaks_behind_somebody_in_a_paragraph_has_a_turn(tmp_path: Path) -> None:
    document = read(tmp_path, CREW)
    assert speakers(document) == ["Clara", "Ben", "Ben", "Clara", "Ben", "Clara"]
    assert texts(document, TurnKind.ANSWER)[-3:] == ["I will. It had two pages.", "Sleep.", "And the sea."]


def test_words_before_a_colon_that_head_no_paragraph_part_nothing(tmp_path: Path) -> None:
    document = read(
        tmp_path, CREW.replace("I will. It", "I will. Paper: it").replace("Nobody. We", "Nobody. Truth: We")
    )
    assert texts(document, TurnKind.ANSWER)[0] == "Nobody. Truth: We asked ourselves."


def test_an_answer_may_follow_its_question_in_the_same_paragraph(tmp_path: Path) -> None:
    document = read(
        tmp_path, "Q: Why do you row? A: I cannot stand still.\n\nQ: What next? A: Sleep. Q: And then? A: Oars.\n"
    )
    assert kinds(document) == "qaqaqa"
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "Sleep.", "Oars."]
    assert [turn.line for turn in document.turns] == [1, 1, 3, 3, 3, 3]


def test_labels_in_bold_part_a_paragraph_too(tmp_path: Path) -> None:
    talk = CREW.replace("CLARA:", "**Clara:**").replace("BEN:", "**Ben:**")
    document = read(tmp_path, talk, "talk.md")
    assert texts(document, TurnKind.ANSWER)[-2:] == ["Sleep.", "And the sea."]


def test_the_first_turns_may_be_spelt_out_behind_the_introduction_where_others_have_letters(tmp_path: Path) -> None:
    text = (
        "La constructora del año\n\nClara Voss vive en una casa de tablas, con perro y dos remos. Ganó el premio del "
        "río.Pregunta. ¿Dónde aprendió? Respuesta. Con mi tía, que no sabía nadar.\n"
        "P. ¿Y qué le enseñó?\nR. A callar en el agua.\nP. ¿Hablan ustedes en tierra?\nR. Sin parar.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document)[-6:] == "qaqaqa"
    assert texts(document, TurnKind.QUESTION)[0] == "¿Dónde aprendió?"
    assert texts(document, TurnKind.ANSWER)[0] == "Con mi tía, que no sabía nadar."


def test_answers_may_follow_behind_a_letter_and_a_full_stop(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        "Q. Why do you row? A. I cannot stand still.\n\nI never could.\n\nQ. What next? A. Sleep.\n\n"
        "Q. And then? A. Oars.\n",
    )
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "What next?", "And then?"]
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.\n\nI never could.", "Sleep.", "Oars."]


def test_a_label_with_a_hyphen_may_stand_behind_what_is_asked(tmp_path: Path) -> None:
    turns = (
        "Why do you row?\n\n**Ans-** I cannot stand still.",
        "And at night?\n**Ans-** I sing.",
        "So?\n\n**Ans-** Oars.",
    )
    document = read(tmp_path, "\n\n".join(turns), "talk.md")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And at night?", "So?"]
    assert texts(document, TurnKind.ANSWER) == ["I cannot stand still.", "I sing.", "Oars."]


PHONED = (
    "Ben: Good morning, who is there?\n\nClara: Me.\n\nBen: Clara Voss. How do you row now Clara: Slowly, like\n\n"
    "Ben: You fell in Clara: Twice\n\nBen: Why do you go on Clara: So\n\nClara: And so\n\n"
    "Ben: What did she tell you: no?\n\nClara: That I row badly, no less.\n"
)


def test_who_writes_a_call_down_may_forget_the_full_stops(tmp_path: Path) -> None:
    document = read(tmp_path, PHONED)
    assert texts(document, TurnKind.QUESTION)[1:4] == [
        "Clara Voss. How do you row now", "You fell in", "Why do you go on",
    ]  # fmt: skip
    assert texts(document, TurnKind.ANSWER)[1:3] == ["Slowly, like", "Twice"]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_surname_that_is_a_label_by_itself_is_not_parted_from_the_full_name_in_another(tmp_path: Path) -> None:
    turns = ["Voss: I row.", "Okri: I sing.", "Voss: I mend.", "Okri: I sleep.", "Voss: I wait."]
    turns = [turn.replace("Voss", "Clara Voss").replace("Okri", "Ben Okri") for turn in turns] + turns
    talk = "\n\n".join(f"How is {at} o’clock?\n\n{turn}" for at, turn in enumerate(turns, 1))
    document = read(tmp_path, talk)
    assert speakers(document) == ["Clara Voss", "Ben Okri"] * 2 + ["Clara Voss"] + ["Clara Voss", "Ben Okri"] * 2 + [
        "Clara Voss"
    ]
    assert all(text.startswith("I ") for text in texts(document, TurnKind.ANSWER))


def test_a_name_that_is_once_told_before_a_colon_parts_nothing(tmp_path: Path) -> None:
    document = read(tmp_path, CREW.replace("I did not.", "I said to CLARA: No."))
    assert texts(document, TurnKind.ANSWER)[1] == "I said to CLARA: No."
