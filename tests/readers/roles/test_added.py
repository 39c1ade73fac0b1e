"""What is added below and around a talk, though it is set or labelled as the talk is."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

ASKED = ("Why do you row?", "And in winter?", "Who taught you?", "What do you hear?")
SAID = (
    "I cannot stand still. My mother could.",
    "I mend the oars in winter, and I read.",
    "My aunt taught me. She could not swim.",
    "The oars, and then I hear nothing at all.",
)


def test_a_note_set_as_questions_are_is_none(tmp_path: Path) -> None:
    talk = "\n\n".join(f"*{asked}*\n\n{said}" for asked, said in zip(ASKED, SAID, strict=True))
    links = "Read more:\n\n- [Why we tar](/p/0)\n- [Ten oars](/p/1)\n"
    foot = f"---\n\n*This conversation has been edited for clarity.*\n\n{links}"
    document = read(tmp_path, f"We met the rower Clara Voss.\n\n{talk}\n\n{foot}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == list(ASKED)
    assert texts(document, TurnKind.ANSWER) == list(SAID)


@pytest.mark.parametrize(
    "life",
    ["Clara Voss – ur. 1981 w Gdyni, absolwentka szkoły morskiej.", "Clara Voss — born in Wick, has sunk twice."],
)
def test_whose_birth_is_told_below_says_nothing_there(tmp_path: Path, life: str) -> None:
    talk = "".join(f"<p><u>{asked}</u></p><p><b>C. V.</b> {said}</p>" for asked, said in zip(ASKED, SAID, strict=True))
    source = f"<article><p>We met the rower Clara Voss.</p>{talk}<p><em>{life}</em></p></article>"
    document = read(tmp_path, source, "talk.html")
    assert texts(document, TurnKind.ANSWER) == list(SAID)


@pytest.mark.parametrize("greeting", ["Hälsningar", "Vänliga hälsningar,", "Hilsen", "Hartelijke groet,", "Groetjes"])
def test_greetings_of_the_north_sign_letters(tmp_path: Path, greeting: str) -> None:
    talk = "\n\n".join(f"> {asked}\n\n{said}" for asked, said in zip(ASKED, SAID, strict=True))
    document = read(tmp_path, f"{talk}\n\n{greeting}\nClara\n\n-- \nClara Voss\n")
    assert texts(document, TurnKind.ANSWER) == list(SAID)
    assert set(speakers(document)) == {"Clara Voss"}


def test_initials_with_times_are_no_users_of_a_forum(tmp_path: Path) -> None:
    turns = [("AL", "Clara, there is an oar on your desk.")]
    for said, asked in zip(SAID, ASKED, strict=True):
        turns += [("CV", said), ("AL", asked)]
    above = "A Morning on the Quay\n\nAL = Ann Lanning\nCV = Clara Voss\n\n"
    text = above + "\n\n".join(f"[00:00:{at + 10}] {who}: {words}" for at, (who, words) in enumerate(turns))
    document = read(tmp_path, text)
    assert texts(document, TurnKind.QUESTION)[0] == turns[0][1]
    assert set(speakers(document)) == {"Clara Voss"}


def test_comments_below_a_talk_that_one_post_holds_are_no_part_of_it(tmp_path: Path) -> None:
    talk = "\n\n".join(f"[b]{asked}[/b]\n\n{said}" for asked, said in zip(ASKED, SAID, strict=True))
    first = f"Films » Salt and oars\n\nnightowl\n17. Januar 2031 22:41\n\nWe met the rower Clara Voss.\n\n{talk}"
    others = "\n\n--------\n".join(
        ("", "tern\n17. Januar 2031 23:02\n\nWunderbar, danke.", "f_stop\n17. Januar 2031 23:40\n\nWo läuft er?")
    )
    document = read(tmp_path, f"{first}{others}\n")
    assert texts(document, TurnKind.QUESTION) == list(ASKED)
    assert texts(document, TurnKind.ANSWER) == list(SAID)


@pytest.mark.parametrize(("asks", "answers"), [("Question", "Rower"), ("Question", "Answer"), ("Frage", "Antwort")])
@pytest.mark.parametrize("dash", ["–", "—"])
def test_words_for_roles_before_a_dash_are_no_part_of_the_words(
    tmp_path: Path, asks: str, answers: str, dash: str
) -> None:
    turns = zip(ASKED, SAID, strict=True)
    talk = "\n\n".join(f"{asks} {dash} {asked}\n\n{answers} {dash} {said}" for asked, said in turns)
    document = read(tmp_path, f"We met the rower Clara Voss.\n\n{talk}\n")
    assert texts(document, TurnKind.QUESTION) == list(ASKED)
    assert texts(document, TurnKind.ANSWER) == list(SAID)
