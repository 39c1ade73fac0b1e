"""Keys above transcripts, which say whom each label means."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.labels.keys import keyed_in
from tests.readers.support import kinds, read, speakers, texts

KEY = "Transcript: Low Tide\nI = Ann Lanning (Interviewer)\nP1 = Clara Voss (rower)\nP2 = Ben Okri (cook)\n\n"
TALK = (
    "I: How did you meet? #00:00:03-9#\n\nP1: I needed a cook. #00:00:09-1#\n\nP2: I needed a boat. #00:00:12-0#\n\n"
    "I: Let me ask about the tide. #00:00:15-2#\n\nP1: It comes twice. #00:00:18-2#\n\nI: And then? #00:00:19-0#\n\n"
    "P2: It goes. #00:00:21-4#\n"
)


def test_whom_a_key_names_speaks_under_their_letter(tmp_path: Path) -> None:
    document = read(tmp_path, KEY + TALK)
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri"]
    assert kinds(document)[-7:] == "qaaqaqa"


def test_the_times_that_programs_for_research_set_behind_turns_are_no_words(tmp_path: Path) -> None:
    assert texts(read(tmp_path, KEY + TALK), TurnKind.ANSWER)[0] == "I needed a cook."


@pytest.mark.parametrize(
    "key",
    [
        "AL\tAnn Lanning\nCV\tClara Voss\nBO\tBen Okri\n\n",
        "Interviewee: Clara Voss (CV)\nInterviewee: Ben Okri (BO)\nInterviewer: Ann Lanning (AL)\nDate: 3 May 2026\n\n",
        "Rowing Letters (AL): Ann Lanning\nThe crew (CV, BO): Clara Voss, Ben Okri\n\n",
    ],
)
def test_lines_that_have_nothing_but_a_name_behind_their_label_are_no_turns(tmp_path: Path, key: str) -> None:
    talk = TALK.replace("I: ", "AL\t").replace("P1: ", "CV\t").replace("P2: ", "BO\t")
    document = read(tmp_path, f"Low Tide – interview\n{key}{talk}")
    assert kinds(document)[-7:] == "qaaqaqa"
    assert len(texts(document, TurnKind.QUESTION)) == 3
    assert len(texts(document, TurnKind.ANSWER)) == 4


def test_sums_and_settings_are_no_keys() -> None:
    assert not list(keyed_in("x = 3\n1 + 1 = Two\na = b\nPrice = Ten Pounds and a Boat, or so, he said = no"))


def test_facts_below_one_another_above_a_talk_are_no_turn_though_one_says_who_asks(tmp_path: Path) -> None:
    facts = (
        "COLLECTION: Oars\nNarrator: Clara Voss (CV)\nInterviewer: Staff of the house (INT)\nDate: 14 April 2033\n\n"
    )
    told = "Abstract\nFor forty years Clara Voss has rowed. We met her in a cold room, and she kept her coat on.\n\n"
    talk = "INT: Why do you row?\n\nCV: It is quiet there.\n\nINT: And in winter?\n\nCV: I mend my oars.\n"
    document = read(tmp_path, facts + told + talk)
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "And in winter?"]
    assert texts(document, TurnKind.ANSWER) == ["It is quiet there.", "I mend my oars."]
    assert set(speakers(document)) == {"Clara Voss"}
