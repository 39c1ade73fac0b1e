"""Several people who are asked the same, of whom labels give the number: Interviewee 1, Interviewee 2."""

from pathlib import Path

import pytest

from tests.readers.support import kinds, read, speakers

WORDS = ("Interviewee", "Participant", "Guest", "Befragte", "Entrevistado", "Intervistata", "Respondent", "Invitée")
SURVEY = """\
{above}Question 1: How do you moor the boat?

{one}: I moor it with two ropes, one at each end.

{two}: I never moor it at all. It lies on the beach.

Question 2: Who rows at night?

{one}: I do, when the tide is low.

{two}: Nobody rows at night in our village.
"""


@pytest.mark.parametrize("word", WORDS)
def test_two_who_answer_by_number_are_not_one_person(tmp_path: Path, word: str) -> None:
    above = "# Interview with Clara Voss\n\n"
    document = read(tmp_path, SURVEY.format(above=above, one=f"{word} 1", two=f"{word} 2"), "talk.md")
    assert kinds(document)[-6:] == "qaaqaa"
    assert len(set(speakers(document))) == 1 or "Clara Voss" not in speakers(document)


KEYS = (
    "1. {one}\nName: Clara Voss, rower\n\n2. {two}\nName: Ben Okri, baker\n\n",
    "{one}: Clara Voss\n\n{two}: Ben Okri\n\n",
    "- {one} – Clara Voss, rower\n- {two} – Ben Okri, baker\n\n",
)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("word", WORDS[:5])
def test_a_key_above_the_talk_says_who_has_which_number(tmp_path: Path, word: str, key: str) -> None:
    one, two = f"{word} 1", f"{word} 2"
    document = read(tmp_path, SURVEY.format(above=key.format(one=one, two=two), one=one, two=two))
    assert speakers(document) == ["Clara Voss", "Ben Okri"] * 2


def test_letters_with_numbers_that_come_back_are_people_where_those_of_questions_do_not(tmp_path: Path) -> None:
    above = "Interview with Clara Voss\n\n"
    assert "Clara Voss" not in speakers(read(tmp_path, above + SURVEY.format(above="", one="R1", two="R2")))
    part = "Q1: Who rows?\n\nA1: I row alone.\n\nQ2: And the dog?\n\nA2: It sleeps.\n\n"
    assert set(speakers(read(tmp_path, above + part + part))) == {"Clara Voss"}


def test_the_numbers_of_answers_are_nobodys(tmp_path: Path) -> None:
    talk = "Interview with Clara Voss\n\nQ1: Who rows?\n\nA1: I row alone.\n\nQ2: And the dog?\n\nA2: It sleeps.\n"
    assert set(speakers(read(tmp_path, talk))) == {"Clara Voss"}
    talk = talk.replace("A1", "Interviewee 3").replace("A2", "Interviewee 3")
    assert set(speakers(read(tmp_path, talk))) == {"Clara Voss"}


@pytest.mark.parametrize(
    "label",
    [
        *"Stakeholder Convidada Interviewpartnerin Expert User Usuário Cliente Kundin Candidate Subject".split(),
        *"Respondente Volunteer Employee Student Testperson Nutzer Респондент Собеседник Female Unknown".split(),
        *(
            "Patient",
            "Student B",
            "Customer 2",
            "Interviewee A",
            "The Witness",
            "First Speaker",
            "Alcaldesa",
            "La Maire",
        ),
    ],
)
@pytest.mark.parametrize("asks", ["Interviewer", "Q", "Ann"])
def test_a_word_for_one_of_many_before_a_colon_is_nobody_s_name(tmp_path: Path, label: str, asks: str) -> None:
    turns = (("Why do you row?", "I cannot stand still."), ("And at night?", "I sing."), ("So?", "I mend my oars."))
    talk = "\n\n".join(f"{asks}: {asked}\n\n{label}: {said}" for asked, said in turns)
    assert set(speakers(read(tmp_path, talk))) == {None}
    assert set(speakers(read(tmp_path, f"Interview with Clara Voss\n\n{talk}"))) == {"Clara Voss"}
