"""Marks of forums and wikis among the words are no words."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.text.marked_up import without_set_words
from tests.readers.support import kinds, read, speakers, texts

POST = """\
#1  17 November 2025, 18:04
[size=150][b]A talk with Clara Voss[/b][/size]

Clara Voss rows. We met Clara Voss at the quay.

[img]https://oars.example/quay.jpg[/img]

[b]Why do you row?[/b]
[color=#804000]Clara:[/color] Because I [i]cannot[/i] stand still.

[b]The boat seems to breathe.[/b]
[color=#804000]Clara:[/color] It leaks. What if it is right?

[b]And now?[/b]
[color=#804000]Clara:[/color] Now the [url=https://oars.example]river[/url] carries me.

____________________
#2  18 November 2025, 22:17
rowlock
I liked it. When does it come to Leeds?
"""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("[size=150]Oars[/size]", "Oars"), ("I [b]do[/b] row", "I do row"),
        ("[b]Why do you row?[/b]", "[b]Why do you row?[/b]"),
        ("[url=https://oars.example]the oars[/url]", "the oars"), ("[img]oar.jpg[/img] Oars [i]x[/i]", " Oars x"),
        ("'''Clara''' rows the ''Oar''", "Clara rows the Oar"), ("'''Why?'''", "'''Why?'''"),
        ("'''Who rows the ''Oar''?'''", "'''Who rows the Oar?'''"), ("''The Oar''", "''The Oar''"),
        ("the [[Rowing boat|boat]] and the [[oar]]", "the boat and the oar"),
        ("[[File:oar.jpg|thumb|An oar]]", "[[File:oar.jpg|thumb|An oar]]"),
        ("[laughs] I said ''no''", "[laughs] I said ''no''"),
    ],
)  # fmt: skip
def test_words_lose_the_marks_that_set_some_of_them(written: str, meant: str) -> None:
    assert without_set_words(f"One.\n{written}\nTwo.") == f"One.\n{meant}\nTwo."


def test_a_post_in_a_forum_is_read_without_its_marks_and_without_the_replies(tmp_path: Path) -> None:
    document = read(tmp_path, POST)
    assert texts(document, TurnKind.QUESTION) == ["Why do you row?", "The boat seems to breathe.", "And now?"]
    assert texts(document, TurnKind.ANSWER) == [
        "Because I cannot stand still.", "It leaks. What if it is right?", "Now the river carries me."
    ]  # fmt: skip
    assert set(speakers(document)) == {"Clara Voss"}
    assert "q" not in kinds(document).partition("qaqaqa")[2]


def test_notes_that_nothing_closes_are_read_in_one_go() -> None:
    line = "'''Clara''' " + "<ref>" * 200_000  # each of them looked for its end through the whole line
    assert without_set_words(line) == "Clara " + "<ref>" * 200_000


def test_dokuwiki_sets_words_between_strokes_and_no_address_is_one(tmp_path: Path) -> None:
    source = (
        "====== On oars ======\n\nThe rower Clara Voss made //The Salt Road//.\n\n//Interview by Ann Lanning//\n\n"
        "**Why did you make //The Salt Road//?**\n\n"
        "For the river. It stands at https://oars.example//salt// and //nowhere// else.\n\n"
        "**And in winter?**\n\nI mend my oars.\n"
    )
    document = read(tmp_path, source)
    assert texts(document, TurnKind.QUESTION)[0] == "Why did you make The Salt Road?"
    assert texts(document, TurnKind.ANSWER)[0].endswith("https://oars.example//salt// and nowhere else.")
    assert document.credits.speaker
    assert document.credits.speaker.value == "Clara Voss"


def test_a_rule_and_a_list_below_a_post_are_no_answer(tmp_path: Path) -> None:
    foot = "[hr][/hr]\nThe next race is on Sunday.\n[list]\n[*][url=https://oars.example]Other boats[/url]\n[/list]\n"
    said = texts(read(tmp_path, f"{POST}\n{foot}"), TurnKind.ANSWER)
    assert said == texts(read(tmp_path, POST), TurnKind.ANSWER)
    assert without_set_words("[b]Oars[/b]\n[list]\n[*] One\n[/list]") == "[b]Oars[/b]\n\n- One\n"


def test_a_line_in_italics_right_below_a_picture_of_a_forum_is_its_caption(tmp_path: Path) -> None:
    asked = ("Why do you row, Clara?", "Who taught you?", "You could rest.")
    turns = "\n\n".join(f"[color=#800][i]{one}[/i][/color]\n\nI cannot stand still." for one in asked)
    picture = "[img]https://oars.example/quay.jpg[/img]\n[i]Clara in her shed, in March.[/i]\n\n"
    document = read(tmp_path, f"[b]Low water[/b]\n\nClara Voss rows. We met her in her shed.\n\n{picture}{turns}\n")
    assert texts(document, TurnKind.QUESTION) == list(asked)
