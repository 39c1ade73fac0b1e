"""Labels without a colon behind them, and names that look like initials."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

OPENING = "We talked to the three who row in Low Tide.\n\n"


def talk(*said: str) -> str:
    asked = ("Why do you row?", "And in the rain?", "Who taught you?", "Where to next?", "Is it far?", "And then?")
    return OPENING + "".join(f"- {question}\n\n{answer}\n\n" for question, answer in zip(asked, said, strict=False))


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        ("MISU We rowed all night.", "We rowed all night."),
        ("MISU (oars) Clara and I rowed.", "Clara and I rowed."),
        ("MISU “Low Tide” is my boat.", "“Low Tide” is my boat."),
    ],
)
def test_a_name_in_capitals_whose_colon_was_forgotten_once_is_a_label(tmp_path: Path, lost: str, words: str) -> None:
    said = ("Clara: To sleep.", "MISU: It is loud.", lost, "MISU: Home.", "Ben: Not very.", "Clara: We eat.")
    document = read(tmp_path, talk(*said), "talk.md")
    assert speakers(document) == ["Clara", "Misu", "Misu", "Misu", "Ben", "Clara"]
    assert texts(document, TurnKind.ANSWER)[2] == words


@pytest.mark.parametrize("heading", ["MISU OARS", "MISU was my aunt, and she rowed.", "MISU’s boat is old."])
def test_what_else_begins_with_a_name_in_capitals_is_none(tmp_path: Path, heading: str) -> None:
    said = ("Clara: To sleep.", "MISU: It is loud.", f"Ben: She did.\n\n{heading}", "MISU: Home.", "Ben: No.")
    assert speakers(read(tmp_path, talk(*said), "talk.md")).count("Misu") == 2


@pytest.mark.parametrize("label", ["MISU", "YUKI", "TOVE", "ARJO", "OLEG", "BRIX"])
def test_four_capitals_that_can_be_spoken_are_a_name_beside_names(tmp_path: Path, label: str) -> None:
    said = (f"{label}: It is loud.", "Clara: To sleep.", "Ben: Not very.", f"{label}: Home.", "Clara: We eat.")
    assert speakers(read(tmp_path, talk(*said))) == [label.capitalize(), "Clara", "Ben", label.capitalize(), "Clara"]


@pytest.mark.parametrize("label", ["JRVO", "VBO", "JRRT", "CV"])
def test_other_capitals_are_initials(tmp_path: Path, label: str) -> None:
    said = (f"{label}: It is loud.", "Clara: To sleep.", "Ben: Not very.", f"{label}: Home.", "Clara: We eat.")
    assert speakers(read(tmp_path, talk(*said)))[0] is None


def test_a_house_in_four_capitals_that_asks_is_nobody(tmp_path: Path) -> None:
    turns = ("VIBE: Why do you row?", "Clara: To sleep.", "VIBE: And you?", "Ben: To wake.", "VIBE: Where to next?")
    document = read(tmp_path, "\n\n".join([*turns, "Clara: Home.", "VIBE: And then?", "Ben: We eat."]))
    assert document.credits.interviewer is None or document.credits.interviewer.value == "VIBE"


@pytest.mark.parametrize("label", ["[{}:] ", "[{}]\n\n", "({}) ", "**[{}]** "])
@pytest.mark.parametrize(("one", "other"), [("Clara", "Ben"), ("CV", "BO"), ("VOSS", "OKRI")])
def test_names_and_initials_in_brackets_are_labels_however_they_are_set(
    tmp_path: Path, label: str, one: str, other: str
) -> None:
    opening = "We met the rower Clara Voss and the builder Ben Okri.\n\n"
    asked = ("Why do you row?", "And in the rain?", "Who built it?")
    said = ((one, "I cannot stop."), (other, "We do."), (one, "I did, and it leaked."))
    turns = (
        f"**{question}**\n\n{label.format(name)}{words}" for question, (name, words) in zip(asked, said, strict=True)
    )
    document = read(tmp_path, opening + "\n\n".join(turns), "talk.md")
    assert speakers(document) == ["Clara Voss", "Ben Okri", "Clara Voss"]
    assert texts(document, TurnKind.ANSWER) == [words for _, words in said]


def test_a_label_with_a_slip_is_the_one_that_it_nearly_is(tmp_path: Path) -> None:
    said = ("Corvina: To sleep.", "Misu: It is loud.", "Corvyna: We rowed.", "Misu: Home.", "Corvina: Not very.")
    document = read(tmp_path, talk(*said), "talk.md")
    assert speakers(document) == ["Corvina", "Misu", "Corvina", "Misu", "Corvina"]
    assert texts(document, TurnKind.ANSWER)[2] == "We rowed."


def test_two_names_that_are_nearly_the_same_may_be_two_people(tmp_path: Path) -> None:
    said = ("Anna: To sleep.", "Misu: It is loud.", "Ana: We rowed.", "Misu: Home.", "Anna: Not very.")
    document = read(tmp_path, talk(*said), "talk.md")
    assert speakers(document) == ["Anna", "Misu", "Ana", "Misu", "Anna"]


@pytest.mark.parametrize("reply", ["C.V.", "C. V.", "'''C.V.'''"])
def test_initials_beside_one_letter_that_asks_are_labels_as_it_is(tmp_path: Path, reply: str) -> None:
    asked = ("Why do you row?", "And in winter?", "You could rest.", "Who taught you?")
    said = ("It is quiet there.", "I mend the oars.", "I could not.", "My aunt did.")
    turns = "\n\n".join(f"D. {one}\n\n{reply} {words}" for one, words in zip(asked, said, strict=True))
    document = read(tmp_path, f"Clara Voss rows. We met her in her shed.\n\n{turns}\n", "talk.wiki")
    assert texts(document, TurnKind.ANSWER) == list(said)
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("mark", ["—", "–", "-"])
def test_a_dash_behind_a_word_that_asks_and_its_number_ends_a_label(tmp_path: Path, mark: str) -> None:
    asked = ("Why do you row?", "And in the rain?", "Who taught you?")
    turns = "\n\n".join(
        f"### Question {at} {mark} {one}\n\n**Clara Voss:** I cannot stand still.\n\n**Ben Okri:** I can."
        for at, one in enumerate(asked, 1)
    )
    document = read(tmp_path, f"{OPENING}{turns}\n", "talk.md")
    assert texts(document, TurnKind.QUESTION) == list(asked)
    assert speakers(document) == ["Clara Voss", "Ben Okri"] * 3


def test_some_answers_alone_may_say_whose_they_are(tmp_path: Path) -> None:
    asked = ("舟はいつから漕いでいますか。", "雨の日は？", "いちばん遠くまで漕いだ日を教えてください。", "海とは？")
    said = ("九歳からです。", "家で櫂を削っています。", "島まで二日かかりました。", "道だと思います。")
    heads = ("三輪さくらさん：", "", "三輪さくらさん ：", "三輪さくらさん ：")
    turns = zip(asked, heads, said, strict=True)
    talk = "".join(f'<div class="q">——{one}</div><div class="a">{head}{words}</div>' for one, head, words in turns)
    top = "<p>三輪さくらさんは舟を漕ぐ人だ。今日は港で話を聞いた。</p>"
    document = read(tmp_path, f'<html lang="ja"><body><article>{top}{talk}</article></body></html>', "talk.html")
    assert texts(document, TurnKind.ANSWER) == list(said)
    assert set(speakers(document)) == {"三輪さくら"}


def test_a_title_in_capitals_is_nobody_in_the_audience(tmp_path: Path) -> None:
    asked = ("WHY DO YOU ROW?", "WHO TAUGHT YOU?", "WHAT DO YOU HEAR?")
    turns = "\n\n".join(f"{one}\n\nI cannot stand still, and I never could." for one in asked)
    told = "Clara Voss rows across the bay before anybody is awake. She has done so since 2019."
    document = read(tmp_path, f"Club Notes\n\nUP THROUGH THE FLOOR\n\n{told}\n\n{turns}\n")
    assert texts(document, TurnKind.QUESTION) == list(asked)
