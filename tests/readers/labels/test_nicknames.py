"""Names of users as labels: whom they mean."""

from pathlib import Path

import pytest

from tests.readers.support import kinds, read, speakers

ASKED = ["Welcome. When did you first row?", "What does the film owe to that uncle?", "Did you shoot in winter?"]
ANSWERED = [
    "I was nine when my uncle put me into a boat. It leaked from both ends.",
    "Nearly all of it. He kept lists of tides in a tin.",
    "We shot in February, because nobody rents you a harbour in July.",
]
TOLD = "Our chat with Clara Voss, who made Low Tide, took place on 9 May.\n\n"


def talk(asks: str, answers: str, says: str = "", form: str = "{}: {}\n\n", answered: list[str] = ANSWERED) -> str:
    turns = [(asks, one) for one in ASKED], [(answers, one) for one in (f"{says} {answered[0]}".strip(), *answered[1:])]
    return "".join(form.format(*turn) for both in zip(*turns, strict=True) for turn in both)


@pytest.mark.parametrize("form", ["{}: {}\n\n", "[20:04] <{}> {}\n", "**{}:** {}\n\n"])
@pytest.mark.parametrize("user", ["oarsong", "Pebble99", "Marzipan", "oar_song"])
@pytest.mark.parametrize("role", ["host", "Moderator", "Interviewer"])
def test_who_answers_a_role_is_whom_they_say_they_are(tmp_path: Path, form: str, user: str, role: str) -> None:
    document = read(tmp_path, talk(role, user, "Hi, I’m Clara Voss.", form), "talk.md" if "*" in form else "talk.txt")
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("says", ["Ich bin Clara Voss.", "Je suis Clara Voss.", "Soy Clara Voss.", "Sono Clara Voss."])
def test_they_say_so_in_any_language(tmp_path: Path, says: str) -> None:
    assert set(speakers(read(tmp_path, talk("Moderator", "oarsong", says)))) == {"Clara Voss"}


@pytest.mark.parametrize("user", ["oarsong", "Pebble99", "cvoss", "clara_voss", "oar_song"])
def test_who_answers_a_role_is_whom_the_opening_tells_of(tmp_path: Path, user: str) -> None:
    assert set(speakers(read(tmp_path, TOLD + talk("host", user)))) == {"Clara Voss"}


def test_users_may_ask_each_other(tmp_path: Path) -> None:
    document = read(tmp_path, talk("tideman", "oarsong", "I’m Clara Voss."))
    assert kinds(document) == "qaqaqa"
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("says", ["I’m Clara Voss’s nephew.", "A man once asked: “I’m Clara Voss, who are you?”"])
def test_whom_they_name_besides_is_not_who_they_are(tmp_path: Path, says: str) -> None:
    assert set(speakers(read(tmp_path, talk("Moderator", "Ivo", says)))) == {"Ivo"}


def test_of_whom_nothing_tells_keep_their_nickname(tmp_path: Path) -> None:
    assert set(speakers(read(tmp_path, talk("host", "oarsong")))) == {"oarsong"}
    assert set(speakers(read(tmp_path, talk("host", "me")))) == {None}


def test_several_users_are_each_who_they_say_they_are(tmp_path: Path) -> None:
    turns = [talk("host", user, says) for user, says in [("oarsong", "I’m Clara Voss."), ("tideman", "I’m Ben Okri.")]]
    assert speakers(read(tmp_path, "".join(turns))) == ["Clara Voss"] * 3 + ["Ben Okri"] * 3
