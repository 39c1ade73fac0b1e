"""Subtitles in which italics or dashes tell who speaks, below an introduction too."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

TURNS = [
    ("They say that you row. Why at night?", "For the quiet. It lasts until noon."),
    ("Your father was a baker.", "In this very room. He got up at two, and he sang."),
    ("You row in winter. Does nobody stop you?", "My aunt does. She hides the oars."),
    ("There is a lamp on your boat.", "Four of them."),
    ("What do you hear out there?", "The oars, and then nothing. Is that not enough?"),
    ("And what comes next?", "A longer boat."),
]


def subtitles(cues: list[str]) -> str:
    return "\n\n".join(f"{at}\n00:00:{at:02},000 --> 00:00:{at:02},900\n{words}" for at, words in enumerate(cues, 1))


@pytest.mark.parametrize("title", [[], ["CLARA VOSS\nRower"]])
def test_who_is_only_heard_asks_in_italics(tmp_path: Path, title: list[str]) -> None:
    turns = [(asked, answered.removesuffix(" Is that not enough?")) for asked, answered in TURNS]
    cues = [words for asked, answered in turns for words in (f"<i>{asked}</i>", *answered.split("  "))]
    document = read(tmp_path, subtitles([*title, *cues]), "talk.srt")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in turns]
    assert texts(document, TurnKind.ANSWER) == [answered for _, answered in turns]


def test_a_stress_in_italics_is_said_by_who_speaks(tmp_path: Path) -> None:
    cues = [words for asked, answered in TURNS for words in (f"- {asked}", f"- {answered}")]
    cues = [cue.replace("A longer boat.", "A <i>longer</i> boat.") for cue in cues]
    document = read(tmp_path, subtitles([*cues[:3], "<i>He still sings.</i>", *cues[4:]]), "talk.srt")
    assert texts(document, TurnKind.ANSWER)[-1] == "A longer boat."


def test_dashes_open_each_turn_below_what_a_voice_tells_first(tmp_path: Path) -> None:
    said = [f"- {words}" for turn in TURNS for words in turn]
    intro = ["The rower Clara Voss has sunk", "twice. We met her in Wick."]
    document = read(tmp_path, subtitles([*intro, *said, "Lantern Review. All rights reserved."]), "talk.srt")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TURNS]
    assert texts(document, TurnKind.ANSWER) == [answered for _, answered in TURNS]
