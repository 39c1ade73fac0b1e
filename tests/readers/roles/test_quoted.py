"""Papers that set answers between quotation marks, and nothing else: the marks tell who speaks."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

# Each question with the paragraphs of its answer; the words alone would have it otherwise.
TURNS = (
    ("Come è nata la barca?", ["Da un errore.", "Il falegname, poi, è scappato."]),
    ("Nel film la barca sembra respirare.", ["Respira davvero. È rotta. E se avesse ragione lei?"]),
    ("Come avete girato lassù?", ["Un remo per volta.", "Si sentivano ma non si vedevano.", "Costa molto."]),
    ("Ha mai litigato?", ["Mai."]),
    ("Non ci credo.", ["Fa bene. Con lui non ci siamo parlati per due estati intere."]),
    ("E adesso?", ["Adesso il remo lo porta il fiume."]),
)


def talk(*, again: str, gap: str, box: str = "", marks: str = "«»") -> str:
    """The talk, in whose answers further paragraphs open with `again`, and turns stand `gap` apart."""
    parts = []
    for at, (asked, said) in enumerate(TURNS):
        parts += [box] if box and at in {1, 3} else []
        parts += [asked, marks[0] + f"{gap}{again}".join(said) + marks[1]]
    return "Remare piano\n\nUna barca, un fiume e nessuno che parli.\n\n" + gap.join(parts) + "\n"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("again", ["»", "«", ""])
@pytest.mark.parametrize("box", ["", "Leggi anche:\n\nCinque barche da vedere"])
def test_what_quotation_marks_hold_answers_and_all_else_asks(tmp_path: Path, gap: str, again: str, box: str) -> None:
    document = read(tmp_path, talk(again=again, gap=gap, box=box))
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    answers = " ".join(texts(document, TurnKind.ANSWER))
    assert all(paragraph.rstrip(".?") in answers for _, said in TURNS for paragraph in said)
    assert "barche" not in answers
    assert not set("«»") & set(answers)


@pytest.mark.parametrize("marks", ["“”", "„“", '""'])
def test_so_they_do_in_the_marks_of_other_languages(tmp_path: Path, marks: str) -> None:
    document = read(tmp_path, talk(again="", gap="\n\n", marks=marks))
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]


def test_questions_may_stand_in_marks_instead(tmp_path: Path) -> None:
    turned = "\n\n".join(f"“{asked}”\n\n{' '.join(said)}" for asked, said in TURNS if asked.endswith("?"))
    document = read(tmp_path, turned)
    assert texts(document, TurnKind.ANSWER) == [" ".join(said) for asked, said in TURNS if asked.endswith("?")]
