"""Names in the column of a table say who speaks in the row."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

ROWS = (
    ("Ben Okri", ["Oggi parliamo di remi.", "Clara, come è nata la barca?"]),
    ("Clara Voss", ["Da un errore.", "Il falegname è scappato.", "Anche il cane."]),
    ("Ben Okri", ["E il fiume?"]), ("Clara Voss", ["Dorme.", "Io no.", "La nebbia neppure."]),
    ("Ben Okri", ["Ha paura?"]), ("Clara Voss", ["Del remo, sì.", "Della pioggia no.", "E poi passa."]),
)  # fmt: skip


def test_in_a_table_of_times_names_and_words_the_names_are_labels_however_long_the_turns_are(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>00:{at:02}</td><td>{who}</td><td>{'<br><br>'.join(said)}</td></tr>"
        for at, (who, said) in enumerate(ROWS)
    )
    heads = "<tr><th>Tempo</th><th>Voce</th><th>Testo</th></tr>"
    document = read(tmp_path, f"<h1>Remare piano</h1><p>Un fiume.</p><table>{heads}{rows}</table>", "talk.html")
    assert set(speakers(document)) == {"Clara Voss"}
    assert [words.split()[0] for words in texts(document, TurnKind.QUESTION)] == ["Oggi", "E", "Ha"]
    assert not any("00:" in words for words in texts(document, TurnKind.ANSWER))


def test_a_rule_above_the_first_name_leaves_it_a_label(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td><b>{who}</b></td><td>{' '.join(said)}</td></tr>" for who, said in ROWS)
    heads = "<tr><td><i>Voce</i></td><td>Clara Voss</td></tr><tr><td><i>Domande</i></td><td>Ben Okri</td></tr>"
    page = f"<h1>Remare piano</h1><table>{heads}</table><hr><table>{rows}</table>"
    document = read(tmp_path, page, "talk.html")
    assert [words.split()[0] for words in texts(document, TurnKind.QUESTION)] == ["Oggi", "E", "Ha"]


def test_who_speaks_only_twice_is_a_label_in_the_column_of_those_who_speak_more(tmp_path: Path) -> None:
    turns = [
        ("Alex", "Why a lamp?"),
        ("Clara", "It is dark."),
        ("Alex", "Still?"),
        ("Ben", "I can see her oars, at least."),
    ]
    rows = "".join(f"| 00:0{at} | {who} | {said} |\n" for at, (who, said) in enumerate(turns * 2))
    document = read(tmp_path, f"# A lamp\n\n| Time | Speaker | Text |\n|---|---|---|\n{rows}", "talk.md")
    assert speakers(document) == ["Clara", "Ben"] * 2


ASKED = ("Why do you row?", "And in the rain?", "Who built the boat?", "Is it far?", "Where to next?")
SAID = ("I cannot stop.", "We do, and we like it.", "I built it, and it leaked.", "Not very, with the wind.", "Home.")


def test_who_speaks_less_often_than_who_asks_has_labels_in_the_same_places(tmp_path: Path) -> None:
    for who in (["Clara", "Ben", "Clara", "Ben", "Both"], ["Clara", "Ben", "Clara", "Ben", "Ben"]):
        turns = zip(ASKED, who, SAID, strict=True)
        rows = "".join(
            f"<tr><td>Lantern</td><td>{asked}</td></tr><tr><td>{name}</td><td>{said}</td></tr>"
            for asked, name, said in turns
        )
        met = "<h1>Low Tide</h1><p>We met the rower Clara Voss and Ben Okri.</p>"
        document = read(tmp_path, f"{met}<table>{rows}</table>", "talk.html")
        named = {"Clara": "Clara Voss", "Ben": "Ben Okri", "Both": None}
        assert speakers(document) == [named[name] for name in who]
        assert texts(document, TurnKind.ANSWER) == [*SAID]


@pytest.mark.parametrize("several", ["BOTH", "CLARA VOSS AND BEN OKRI", "CLARA VOSS/BEN OKRI", "CLARA VOSS & BEN OKRI"])
def test_several_who_have_labels_may_answer_at_once(tmp_path: Path, several: str) -> None:
    who = ["CLARA VOSS", "BEN OKRI", "CLARA VOSS", several, "BEN OKRI"]
    turns = (f"ANN LANNING\n{asked}\n\n{name}\n{said}\n\n" for asked, name, said in zip(ASKED, who, SAID, strict=True))
    document = read(tmp_path, f"A scene with Clara Voss and Ben Okri\n\n{''.join(turns)}")
    assert texts(document, TurnKind.ANSWER) == [*SAID]
    assert "Ann Lanning" not in speakers(document)


def test_names_in_lines_of_their_own_go_on_as_initials(tmp_path: Path) -> None:
    text = (
        "Clara Voss by Ben Okri\n\nClara Voss’s films move slowly. We met in her kitchen.\n\n"
        "Ben Okri\nLet’s start with the river. You grew up beside one.\n\n"
        "Clara Voss\nI did. My mother sold fish there, and I learned to wait.\n\n"
        "BO\nSo you never draw?\n\nCV\nNever. I prefer to arrive and be wrong.\n\n"
        "BO\nThat must be hard to sell.\n\nCV\nIt is, until they see it, and then I am forgiven.\n"
    )
    document = read(tmp_path, text)
    assert speakers(document) == ["Clara Voss"] * 3
    assert [words.split()[0] for words in texts(document, TurnKind.QUESTION)] == ["Let’s", "So", "That"]


@pytest.mark.parametrize("house", ["Boats and oars", "Le Grand large", "Seite an Seite"])
def test_a_house_that_asks_in_lines_of_its_own_may_have_small_words_in_its_name(tmp_path: Path, house: str) -> None:
    who = ["Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri", "Clara Voss", "Ben Okri"]
    said = [*SAID, "Nowhere, we hope."]
    turns = zip([*ASKED, "You never stop."], who, said, strict=True)
    text = "\n\n".join(f"{house}\n{asked}\n\n{name}\n{words}" for asked, name, words in turns)
    document = read(tmp_path, f"Two oars\n\n{text}\n")
    assert speakers(document) == who
    assert texts(document, TurnKind.QUESTION)[-1] == "You never stop."


def test_a_title_of_small_words_that_comes_back_is_no_label_where_names_stand_beside_it(tmp_path: Path) -> None:
    turns = zip(ASKED, SAID, strict=True)
    text = "\n\n".join(f"Ann Lanning\n{asked}\n\nClara Voss\n{words}\n\nBoats and oars" for asked, words in turns)
    assert set(speakers(read(tmp_path, f"Two oars\n\n{text}\n"))) == {"Clara Voss"}


def test_who_takes_turns_is_a_label_however_many_paragraphs_answers_have(tmp_path: Path) -> None:
    asked = ["Why do you row?", "Tell me about the bridges.", "And then?", "You went home."]
    said = ["\n\n".join(f"I rowed past bridge {at} on day {day}." for at in range(7)) for day in range(4)]
    turns = zip(asked, said, strict=True)
    talk = "".join(f"Ben\n\n{question}\n\nClara Voss\n\n{answer}\n\n" for question, answer in turns)
    document = read(tmp_path, f"# Low Tide\n\n## Transcript\n\n{talk}", "talk.md")
    assert texts(document, TurnKind.QUESTION) == asked
    assert texts(document, TurnKind.ANSWER) == said
    assert set(speakers(document)) == {"Clara Voss"}
