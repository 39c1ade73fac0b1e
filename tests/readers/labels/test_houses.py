"""A house that asks names itself once in full, and shortly from then on."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import kinds, read, speakers, texts

OPENING = "# Clara Voss on Low Tide\n\nClara Voss made her first film in a shed. We met her in Hull.\n\n"


def talk(house: str, short: str, guest: str = "Voss") -> str:
    return OPENING + (
        f"{house}: Where did it begin?\n\nClara Voss: In a shed, where I built a ferry.\n\n"
        f"{short}: You grew up beside a river.\n\n{guest}: I did, and I hated it for a long time.\n\n"
        f"{short}: That surprised people.\n\n{guest}: It surprised me more, I had never seen a sad boat.\n"
    )


@pytest.mark.parametrize(
    ("house", "short"),
    [
        ("The L.P. Club", "LPC"),
        ("THE LANTERN", "LNTRN"),
        ("Women and Lanterns", "W&L"),
        ("Hammer to Oar", "HtO"),
        ("Small Grey Boats", "SGBoats"),
        ("LanternDaily", "LD"),
        ("Lanternwire", "LW"),
        ("Boom", "B"),
        ("Lanternes du cinéma", "Lanternes"),
    ],
)
def test_the_short_label_is_the_houses(tmp_path: Path, house: str, short: str) -> None:
    document = read(tmp_path, talk(house, short))
    assert kinds(document) == "hnqaqaqa"
    assert speakers(document) == ["Clara Voss"] * 3
    asked = {turn.speaker and turn.speaker.value for turn in document.turns if turn.kind is TurnKind.QUESTION}
    assert len(asked) == 1


def test_a_letter_that_may_be_somebodys_is_not_the_houses(tmp_path: Path) -> None:
    text = talk("Vanguard", "V", guest="CV").replace("V: You", "V: I")
    assert "Vanguard" not in speakers(read(tmp_path, text))


def test_a_short_label_that_stands_once_counts_where_its_letters_are_the_initials(tmp_path: Path) -> None:
    text = talk("The L.P. Club", "LPC").split("LPC: That")[0]
    assert kinds(read(tmp_path, text)) == "hnqaqa"


def test_a_house_that_names_itself_above_the_first_label_only_has_a_label_too(tmp_path: Path) -> None:
    text = OPENING + (
        "LSBoats: Where did it begin?\n\nVoss: In a shed, where I built a ferry.\n\n"
        "What did it teach you?\n\nThat I should wait. I did, for a long time.\n\n"
        "Did you ever leave?\n\nI left twice, and I came back each time.\n"
    )
    document = read(tmp_path, text)
    assert kinds(document) == "hnqaqaqa"
    assert "LSBoats" not in document.text[document.turns[2].start : document.turns[2].end]


@pytest.mark.parametrize("begins", ["I would begin with the boat: is it", "One first question: Is it"])
def test_no_house_is_what_a_question_begins_with(tmp_path: Path, begins: str) -> None:
    text = OPENING + (
        f"{begins} the ferry of the pictures that we see above?\n\nClara Voss: It is another one.\n\n"
        "And how did you come to Wick?\n\nBen Okri: By train, as she had a boat there.\n\n"
        "Clara Voss: I wanted to row in Lund.\n\nThe second half is another one.\n\nClara Voss: It is May there.\n"
    )
    assert not read(tmp_path, text).credits.interviewer


def test_letters_and_a_number_in_brackets_are_the_short_label(tmp_path: Path) -> None:
    document = read(tmp_path, talk("Seven Oars (7O)", "7O"))
    asked = {turn.speaker and turn.speaker.value for turn in document.turns if turn.kind is TurnKind.QUESTION}
    assert asked == {"Seven Oars"}


def test_below_a_long_menu_the_first_turns_may_have_the_only_labels(tmp_path: Path) -> None:
    menu = "Skip to main content\nHome\nFilm\nInterviews\n\n‘Low Tide’ Director Clara Voss Shot in Rain\n\n"
    menu += "By Ann Lanning\nOctober 11, 2031 9:30 am\nShare\n\n“Low Tide”\nCourtesy of Oars\n\n"
    text = (
        menu
        + OPENING
        + (
            "Lantern: Did the ferry come first, or the ghost?\n\nClara Voss: The ferry did. I lived on it.\n\n"
            "You sent everyone home.\n\nI did. We had two days of pretty pictures, and I hated them all.\n\n"
            "What’s next?\n\nA comedy, and I mean it. I have a band for it that plays at funerals.\n"
        )
    )
    document = read(tmp_path, text)
    assert kinds(document).endswith("qaqaqa")
    assert speakers(document) == ["Clara Voss"] * 3
    assert not any("Lantern:" in words for words in texts(document, TurnKind.QUESTION))
