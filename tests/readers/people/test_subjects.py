"""Of whom works tell that somebody else made: the opening tells of them, and who made the work answers."""

from pathlib import Path

import pytest

from tests.readers.people.test_named_guests import FRENCH, GERMAN, SPANISH, TALK, guest
from tests.readers.people.test_work_makers import ITALIAN


@pytest.mark.parametrize(
    ("opening", "talk"),
    [
        ("# A Life in Boats\n\nBen Okri was born in Wick. Clara Voss has made a film about him.", TALK),
        ("# The Real Ben Okri\n\nBen Okri rowed. Clara Voss’s film *Okri* follows his trail, says the director.", TALK),
        ("# Ben Okri: A Life in Boats\n\nAn interview with filmmaker Clara Voss. Ben Okri was born in Wick.", TALK),
        ("# Wer war Ben Okri?\n\nBen Okri ruderte. Clara Voss hat einen Film über ihn gedreht.", GERMAN),
        ("# Qui était Ben Okri ?\n\nBen Okri est né à Wick. Clara Voss lui consacre un documentaire.", FRENCH),
        ("# ¿Quién fue Ben Okri?\n\nBen Okri nació en Wick. Clara Voss le dedica un documental.", SPANISH),
        ("# Chi era Ben Okri?\n\nBen Okri è nato a Wick. Clara Voss gli dedica un documentario.", ITALIAN),
    ],
)
def test_who_made_a_work_about_somebody_answers_for_it(tmp_path: Path, opening: str, talk: str) -> None:
    assert guest(tmp_path, opening, talk) == "Clara Voss"


@pytest.mark.parametrize(
    "opening",
    [
        "# Who Was Ben Okri?\n\nIn a new film, Ann Lanning asks what became of Ben Okri. Okri was a rower from Wick.",
        "# The Oar and the Sea\n\nFor years Ann Lanning cut the films of Ben Okri. Okri died in May.",
    ],
)
def test_who_is_dead_or_asked_after_does_not_answer(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) != "Ben Okri"


@pytest.mark.parametrize(
    "opening",
    [
        "# Ben Okri on boats\n\nBen Okri is a rower from Wick. Ann Lanning has made a film about him.",
        "# A talk with Ben Okri\n\nAnn Lanning has made a film about him.",
        "# The last talk with Ben Okri\n\nBen Okri died in May. This is an interview with Ben Okri from the spring.",
    ],
)
def test_whom_the_opening_met_is_the_guest_whatever_work_there_is(tmp_path: Path, opening: str) -> None:
    assert guest(tmp_path, opening) == "Ben Okri"
