"""Keys above transcripts, which say whom each label means."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
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


LISTED = [
    "Speakers:\n\n- **A.** : Ann Lanning, interviewer\n- **C.** : Clara Voss, rower\n- **B.** : Ben Okri\n\n",
    "Key: A = Ann Lanning; C = Clara Voss; B = Ben Okri\n\n",
    "A – Ann Lanning (interviewer)\nC – Clara Voss\nB – Ben Okri, cook\n\n",
    "We met Clara Voss (hereafter C) and Ben Okri (B) at the oars; Ann Lanning (A) asked.\n\n",
]
LISTED += [
    "Narrator (C): Clara Voss\nInterviewer (A): Ann Lanning\nNarrator (B): Ben Okri\n\n",
    "Ann Lanning: A\n\nClara Voss: C\n\nBen Okri: B\n\n",
    "A: the interviewer, Ann Lanning\n\nC: narrator Clara Voss\n\nB: Ben Okri, who cooked on board until the boat was "
    "sold to a house in Wick\n\n",
    "**A** Ann Lanning  \n**C** Clara Voss  \n**B** Ben Okri\n\n",
    "| Letter | Name |\n| --- | --- |\n| A | Ann Lanning (host) |\n| C | Clara Voss |\n| B | Ben Okri |\n\n",
]
PAGE = "<dl><dt>A</dt><dd>Ann Lanning, interviewer</dd><dt>C</dt><dd>Clara Voss</dd><dt>B</dt><dd>Ben Okri</dd></dl>"
SAID = (
    "A: How did you meet?\n\nC: I needed a cook.\n\nB: I needed a boat.\n\nA: And the tide?\n\nC: It comes twice.\n\n"
    "B: It goes.\n\nA: And then?\n\nC: We row home.\n\n"
)
NAMES = ["Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri", "Clara Voss"]


@pytest.mark.parametrize("key", LISTED)
def test_a_list_above_the_talk_says_whom_each_letter_means(tmp_path: Path, key: str) -> None:
    document = read(tmp_path, f"# Low Tide\n\n{key}{SAID}", "talk.md")
    assert speakers(document) == NAMES
    assert texts(document, TurnKind.QUESTION) == ["How did you meet?", "And the tide?", "And then?"]


def test_two_columns_above_the_talk_say_whom_each_letter_means(tmp_path: Path) -> None:
    said = SAID.replace("\n\n", "</p><p>")
    document = read(tmp_path, f"<article><h1>Low Tide</h1>{PAGE}<p>{said}</p></article>", "talk.html")
    assert speakers(document) == NAMES


def test_a_list_below_the_talk_says_whom_each_number_means(tmp_path: Path) -> None:
    said = SAID.replace("A: ", "I: ").replace("C: ", "P1: ").replace("B: ", "P2: ")
    document = read(
        tmp_path, f"Low Tide\n\n{said}Key:\nI = Interviewer (Ann Lanning)\nP1 = Clara Voss\nP2 = Ben Okri\n"
    )
    assert speakers(document) == NAMES
    assert texts(document, TurnKind.ANSWER)[-1] == "We row home."


def test_a_list_shows_that_letters_in_bold_are_labels(tmp_path: Path) -> None:
    said = SAID.replace("A: ", "**A.** ").replace("C: ", "**C.** ").replace("B: ", "**B.** ")
    document = read(
        tmp_path, f"Low Tide\n\n- **A.** : Ann Lanning.\n- **C.** : Clara Voss.\n- **B.** : Ben Okri.\n\n{said}"
    )
    assert speakers(document) == NAMES


def test_a_list_names_those_whose_labels_are_shortened_words(tmp_path: Path) -> None:
    key = "Low Tide\n\nInt. = interviewer, Ann Lanning\nResp. = respondent, Clara Voss\n\n"
    said = SAID.replace("A: ", "Int.: ").replace("C: ", "Resp.: ").replace("B: ", "Resp.: ")
    document = read(tmp_path, key + said)
    assert set(speakers(document)) == {"Clara Voss"}
    assert len(texts(document, TurnKind.QUESTION)) == 3


def test_things_that_letters_stand_for_answer_nothing(tmp_path: Path) -> None:
    said = SAID.replace("A: ", "Q: ").replace("C: ", "A: ").replace("B: ", "A: ")
    document = read(tmp_path, f"We met Clara Voss, who rows.\n\nQ = Quiet Water, A = Area Size\n\n{said}")
    assert set(speakers(document)) == {"Clara Voss"}


def test_letters_in_brackets_behind_a_name_need_not_be_all_of_its_initials(tmp_path: Path) -> None:
    key = "Interviewee: Clara Voss-Okri (CV)\nInterviewer: Ann Lanning (AL)\nDate: 3 May 2026\n\n"
    said = SAID.replace("A: ", "AL: ").replace("C: ", "CV: ").replace("B: ", "CV: ")
    assert set(speakers(read(tmp_path, key + said))) == {"Clara Voss-Okri"}


def test_names_in_short_answers_are_no_key(tmp_path: Path) -> None:
    said = (
        "Who taught you?\n\nCV: Ann Lanning\n\nBO: Rosa Lund\n\nWho rows best?\n\nCV: Ann Lanning\n\nBO: Ivo Lund\n\n"
    )
    document = read(tmp_path, f"We met Clara Voss and Ben Okri.\n\n{said}Who cooks?\n\nCV: I do.\n\nBO: I do not.\n")
    assert speakers(document) == ["Clara Voss", "Ben Okri"] * 3
    assert texts(document, TurnKind.ANSWER)[1] == "Rosa Lund"


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
