"""Questions at the head of the paragraphs in which they are answered."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

ASKED = [
    "When did you begin to row?",
    "What is your favourite river? And your favourite boat?",
    "You once said that boats are people. Do you still think so?",
    "Where would you row if you had a week?",
]
ANSWERED = [
    "I was nine. My father had a boat, and nobody to row it.",
    "The Auer, I suppose. It has no bridges, so nobody looks down on me.",
    "I never said that! I said that people are boats.",
    "To the sea. I have never been there.",
]
ABOVE = "Clara Voss rows, and has done so for most of her life."


def set_in_capitals() -> str:
    return "\n\n".join(f"{question.upper()} {answer}" for question, answer in zip(ASKED, ANSWERED, strict=True))


def test_questions_in_capitals_are_parted_from_the_answers_behind_them(tmp_path: Path) -> None:
    document = read(tmp_path, f"{ABOVE}\n\n{set_in_capitals()}")
    assert texts(document, TurnKind.QUESTION) == [question.upper() for question in ASKED]
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_a_whole_talk_in_one_paragraph_is_parted_at_its_capitals(tmp_path: Path) -> None:
    long = [f"{answer} And that is all that I have to say about it, whoever asks me." for answer in ANSWERED]
    talk = " ".join(f"{question.upper()} {answer}" for question, answer in zip(ASKED, long, strict=True))
    document = read(tmp_path, f"Boat Talk\n\n12 The Boat Review {talk}")
    assert texts(document, TurnKind.QUESTION) == [question.upper() for question in ASKED]
    assert texts(document, TurnKind.ANSWER) == long


def test_what_an_answer_shouts_stays_in_it(tmp_path: Path) -> None:
    told = "I was nine. They called: WHO ROWS? I said: ME! Then, WHY NOT BEN? Nobody knew. " * 3
    document = read(tmp_path, f"{ASKED[0]}\n\n{told}{told}\n\n{ASKED[1]}\n\n{ANSWERED[1]}")
    assert len(texts(document, TurnKind.QUESTION)) == 2


def test_an_answer_may_go_on_in_further_paragraphs(tmp_path: Path) -> None:
    more = "We only had one oar between us."
    document = read(tmp_path, set_in_capitals().replace("\n\nWHAT", f"\n\n{more}\n\nWHAT"))
    assert texts(document, TurnKind.ANSWER)[0] == f"{ANSWERED[0]}\n\n{more}"


@pytest.mark.parametrize("number", ["", "{}. "])
def test_so_are_questions_that_lost_their_bold(tmp_path: Path, number: str) -> None:
    pairs = enumerate(zip(ASKED, ANSWERED, strict=True), start=1)
    talk = "\n\n".join(f"{number.format(at)}{question} {answer}" for at, (question, answer) in pairs)
    document = read(tmp_path, f"{ABOVE}\n\n{talk}")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_questions_in_paragraphs_of_their_own_may_be_followed_by_words_of_who_asks(tmp_path: Path) -> None:
    asked = [f"{question} That is what they ask me most." for question in ASKED]
    talk = "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(asked, ANSWERED, strict=True))
    assert texts(read(tmp_path, talk.replace(" me ", " ")), TurnKind.QUESTION)[0] == asked[0].replace(" me ", " ")


def test_who_asks_themselves_in_answers_is_not_interviewed_there(tmp_path: Path) -> None:
    answers = [f"What do you do with a boat? You row it. {answer}" for answer in ANSWERED]
    talk = "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(ASKED, answers, strict=True))
    assert texts(read(tmp_path, talk), TurnKind.ANSWER) == answers


def test_a_page_of_help_in_which_nobody_says_i_is_left_as_it_is(tmp_path: Path) -> None:
    asked = ["How do you reset it?", "Where do you find the key?", "Can you row it?", "What do you need?"]
    page = "\n\n".join(f"{question} Press the left button, then the right one." for question in asked)
    document = read(tmp_path, page)
    assert not set(texts(document, TurnKind.QUESTION)) & set(asked)


def test_quotation_marks_set_answers_apart_from_what_is_asked_in_the_same_paragraph(tmp_path: Path) -> None:
    talk = (
        "Why do you row? “I cannot stand still.”\n\nAnd in winter? “I mend oars.\n\n“Then I wait for the ice.”\n\n"
        "You once said that rain is a colour. “It is the only one I can afford.”\n\n"
        "Who taught you? “My aunt did.”\n\nWhat comes next? “More rain, I hope.”\n"
    )
    document = read(tmp_path, f"Rain\n\nClara Voss rows in Wick. We met her at a lock.\n\n{talk}", "talk.txt")
    assert texts(document, TurnKind.QUESTION) == [
        "Why do you row?", "And in winter?", "You once said that rain is a colour.", "Who taught you?",
        "What comes next?",
    ]  # fmt: skip


def test_who_asks_may_have_a_label_at_the_first_question_alone(tmp_path: Path) -> None:
    asked = ("And in winter?", "You once said that rain is a colour.", "Who taught you?", "You never rest.", "And now?")
    told = "".join(
        f"{words}\n\nClara Voss: I mend oars, and then I wait for {at} weeks.\n\n" for at, words in enumerate(asked)
    )
    first = "Reel Weekly: Why do you row?\n\nClara Voss: I cannot stand still.\n\n"
    document = read(tmp_path, f"Rain\n\nClara Voss rows in Wick.\n\n{first}{told}", "talk.txt")
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", *asked]


def test_a_house_with_an_ampersand_may_ask(tmp_path: Path) -> None:
    turn = "Reel & Row: Why do you row in {at}?\n\nClara Voss: I cannot stand still in {at}.\n\n"
    text = "".join(turn.format(at=at) for at in ("May", "June", "July"))
    document = read(tmp_path, f"Rain\n\n{text}", "talk.txt")
    assert texts(document, TurnKind.QUESTION)[0] == "Why do you row in May?"
