"""Chats as programs for them log these."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TALK = [
    ("benorr", "Welcome everybody. Our guest is Clara Voss, who made The Lock."),
    ("benorr", "Where did you shoot it?"),
    ("cvoss", "On the canal behind my school. Nobody knew how to say no."),
    ("tomr", "The hum is wonderful. What is it?"),
    ("cvoss", "The pump. It never stops, and it became the only music."),
    ("tomr", "There is hardly any talk in the film."),
    ("cvoss", "There was hardly any in that house."),
]
JOINED = ["*** tomr has joined #oars", "-!- lena_k has quit", "* cvoss laughs"]


@pytest.mark.parametrize(
    "head", ["[20:0{at}] <{user}> ", "20:0{at} <@{user}> ", "2014-03-03 20:0{at}:01 < {user}> ", "<{user}> "]
)
def test_names_of_users_in_brackets_tell_who_writes(tmp_path: Path, head: str) -> None:
    when = head.partition("<")[0]
    lines = [head.format(at=at, user=user) + words for at, (user, words) in enumerate(TALK)]
    lines[3:3] = [when.format(at=2) + words for words in JOINED]
    document = read(tmp_path, "\n".join(lines))
    assert texts(document, TurnKind.QUESTION) == [TALK[at][1] for at in (1, 3, 5)]
    assert texts(document, TurnKind.ANSWER) == [TALK[at][1] for at in (2, 4, 6)]
    assert set(speakers(document)) == {"Clara Voss"}


def test_tags_in_running_text_are_no_chat(tmp_path: Path) -> None:
    talk = "Why rowing?\n\nI use <b> and <i> for it, and 3 > 2 > 1 > 0.\n\nAnd you?\n\nI never could stand still.\n"
    assert texts(read(tmp_path, talk), TurnKind.QUESTION) == ["Why rowing?", "And you?"]
