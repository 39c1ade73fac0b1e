"""Tables that copies of pages have left as bars between cells."""

from pathlib import Path

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, texts

CELLS = (
    ("Why do you row?", "Because I\ncannot stand still. I like the rain."),
    ("And in winter?", "I mend my oars, and\nI wait."),
    ("What next?", "A longer boat."),
)


def test_bars_in_lines_of_their_own_and_at_the_ends_of_lines_part_cells(tmp_path: Path) -> None:
    table = "\n".join(f"|\n{asked} |\n{said} |\n|" for asked, said in CELLS)
    document = read(tmp_path, f"Clara Voss on boats\n\n{table}\n")
    assert kinds(document) == "hqaqaqa"
    assert texts(document, TurnKind.ANSWER) == [said for _, said in CELLS]


def test_a_title_stands_above_the_first_cell(tmp_path: Path) -> None:
    table = "\n".join(f"{asked} |\n{said} |" for asked, said in CELLS)
    assert kinds(read(tmp_path, f"On boats\n\n{table}\n")) == "hqaqaqa"


def test_rows_hold_what_is_asked_and_answered(tmp_path: Path) -> None:
    rows = "\n".join(f"| {asked} | {said} |".replace("\n", " ") for asked, said in CELLS)
    document = read(tmp_path, f"Clara Voss on boats\n\n{rows}\n\nPhoto: Ann Lanning\n")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in CELLS]
    assert texts(document, TurnKind.ANSWER)[-1] == "A longer boat."


def test_heads_above_such_rows_and_rules_below_them_are_no_cells(tmp_path: Path) -> None:
    rows = "\n".join(f"| {asked} | {said} |".replace("\n", " ") for asked, said in CELLS)
    assert kinds(read(tmp_path, f"| Domanda | Risposta |\n|---|---|\n{rows}\n")) == "qaqaqa"


def test_bars_that_part_nothing_asked_are_words_of_the_text(tmp_path: Path) -> None:
    talk = "Home | Boats | Shop |\n\nWhy do you row?\n\nI like the rain.\n\nAnd in winter?\n\nI mend my oars.\n"
    assert texts(read(tmp_path, talk), TurnKind.ANSWER) == ["I like the rain.", "I mend my oars."]
