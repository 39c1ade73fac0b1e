"""Who made subtitles is told by nobody in the talk."""

from pathlib import Path

import pytest

from quotecards.readers.speech.prepared import is_prepared
from tests.readers.support import read, srt


@pytest.mark.parametrize(
    "words",
    [
        "Subtitles by the Oar", "[Subtitles: Ada Prati]", "Captions provided by Lantern Review",
        "Transcribed by Ann Lanning",
        "Untertitelung des SRF, 2031", "Untertitel: Ada Prati", "Sous-titrage : Ada Prati", "Subtítulos de Ana Prado",
        "Subtitles by the oars.org community", "Legendas: Ana Prado", "Sottotitoli a cura di Ada Prati",
        "Субтитры сделал веслогон", "© 2031 Lantern Review. All rights reserved.",
    ],
)  # fmt: skip
def test_who_made_subtitles_is_no_speech(words: str) -> None:
    assert is_prepared(words)


@pytest.mark.parametrize(
    "words",
    [
        "Subtitles ruin the boat. By the way, I row.", "Subtitles by hand? Never!", "Captions are for landlubbers.",
        "Transcribing was my first job", "Untertitel mag ich nicht", "Legends of the sea", "Can you row?", "",
    ],
)  # fmt: skip
def test_who_speaks_of_subtitles_is_heard(words: str) -> None:
    assert not is_prepared(words)


@pytest.mark.parametrize(
    "note",
    ["Subtitles by the Oar", "Recorded in Wick in March 2031.", "Producer: Ines Okri.", "Running time: 9 minutes."],
)
def test_the_last_cue_with_who_made_them_or_what_editors_print_is_left_out(tmp_path: Path, note: str) -> None:
    cues = (
        "- Why do you row?",
        "- It is quiet there.",
        "- And in winter?",
        "- I mend my oars.",
        note,
    )
    document = read(tmp_path, srt(*cues), "talk.srt")
    assert "mend my oars" in document.text
    assert note[:8] not in document.text
