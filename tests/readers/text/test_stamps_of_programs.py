"""Heads of turns as programs for recordings and chats copy them."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TURNS = [
    ("Ann Lanning", "They say that you row. Why at night?"),
    ("Clara Voss", "For the quiet. It lasts until noon."),
    ("Ann Lanning", "Your father was a baker."),
    ("Clara Voss", "In this very room. He got up at two, and he sang."),
    ("Ann Lanning", "And what comes next?"),
    ("Clara Voss", "A longer boat."),
]
FORMS = {
    "an iPhone’s chat": "[3/3/31, 4:1{at}:33\u202fPM] {name}: {words}\n",
    "frames": "00:00:1{at}:12 - 00:00:4{at}:03\n{name}\n{words}\n\n",
    "frames with semicolons": "00:00:1{at};12 - 00:00:4{at};03\n{name}\n{words}\n\n",
    "times behind names": "{name} [00:00:1{at}] {words}\n\n",
    "chats of meetings": "16:10:0{at}\t From  {name} : {words}\n",
    "chats of meetings to all": "16:10:0{at} From {name} to Everyone: {words}\n",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_names_beside_times_begin_turns(tmp_path: Path, form: str) -> None:
    text = "".join(form.format(at=at, name=name, words=words) for at, (name, words) in enumerate(TURNS))
    document = read(tmp_path, text)
    assert texts(document, TurnKind.QUESTION) == [words for name, words in TURNS if name == "Ann Lanning"]
    assert texts(document, TurnKind.ANSWER) == [words for name, words in TURNS if name == "Clara Voss"]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "told",
    [
        "This message was deleted", "Diese Nachricht wurde gelöscht.", "Se eliminó este mensaje.", "Missed voice call",
        "Ce message a été supprimé", "Questo messaggio è stato eliminato", "Esta mensagem foi apagada",
    ],
)  # fmt: skip
def test_what_was_deleted_is_not_said_and_that_it_was_edited_neither(tmp_path: Path, told: str) -> None:
    turns = [*TURNS[:2], ("Clara Voss", told), *TURNS[2:]]
    lines = [f"[09/05/2031, 20:0{at}:12] {name}: {words}" for at, (name, words) in enumerate(turns)]
    lines[-1] += " \u200e<This message was edited>"
    document = read(tmp_path, "\n".join(lines))
    assert texts(document, TurnKind.ANSWER) == [words for name, words in TURNS if name == "Clara Voss"]


def test_a_sentence_above_a_transcript_tells_who_has_which_number(tmp_path: Path) -> None:
    number = {"Ann Lanning": 0, "Clara Voss": 1}
    turns = "\n".join(f"[0:00:1{at}] Speaker {number[name]}: {words}" for at, (name, words) in enumerate(TURNS))
    document = read(tmp_path, f"Speaker 0 is Ann Lanning. Speaker 1 is Clara Voss.\n\n{turns}")
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_time_in_brackets_inside_of_a_sentence_begins_no_turn(tmp_path: Path) -> None:
    answers = "The tide turns [10:30] and I go.\n\nThe tide waits [11:30] for nobody."
    text = f"We met Clara Voss.\n\nWhy do you row?\n\n{answers}"
    assert "The tide turns [10:30] and I go." in read(tmp_path, text).text
