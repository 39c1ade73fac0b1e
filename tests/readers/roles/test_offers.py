"""Boxes of a page that offer a newsletter, between the turns of a talk."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

TURNS = (
    ("Why do you row?", "I cannot stand still."),
    ("And in winter?", "In winter I mend the oars.\n\nMy brother holds the lamp."),
    ("Does he row, too?", "He says that he would rather walk."),
)
BOXES = [
    ("Sign up to our newsletter", "The best of the river in your inbox.", "Your email address", "Sign up"),
    ("Recibe nuestro boletín", "Lo mejor del río cada viernes. Sin publicidad.", "Tu correo electrónico", "Apuntarme"),
    ("Receba a nossa newsletter", "Uma carta todas as sextas-feiras, sem publicidade.", "Subscrever"),
    ("Unser Rundbrief", "Jeden Freitag das Beste vom Fluss. Ohne Werbung.", "Anmelden"),
]


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize(("ask", "say"), [("", ""), ("Ada Lund: ", "Clara Voss: ")])
def test_what_a_box_for_a_newsletter_says_is_no_part_of_the_talk(
    tmp_path: Path, box: tuple[str, ...], ask: str, say: str
) -> None:
    turns = [f"{ask}{asked}\n\n{say}{said}" for asked, said in TURNS]
    document = read(tmp_path, "\n\n".join(("A talk with Clara Voss", *turns[:2], *box, *turns[2:])))
    said = " ".join((*texts(document, TurnKind.QUESTION), *texts(document, TurnKind.ANSWER)))
    assert not [line for line in box if line in said]
    assert "My brother holds the lamp." in said


def test_who_tells_of_letters_that_come_every_friday_answers(tmp_path: Path) -> None:
    told = "They send a letter every Friday, by hand."
    text = "\n\n".join(f"{asked}\n\n{said}" for asked, said in (*TURNS[:2], ("And the post?", told)))
    assert texts(read(tmp_path, f"A talk with Clara Voss\n\n{text}"), TurnKind.ANSWER)[-1] == told
