"""Whom labels mean that are trades."""

from pathlib import Path

import pytest

from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.trades import names_office
from quotecards.readers.labels.by_trade import by_trade
from tests.readers.support import read, speakers, texts

ASKED = (
    "Who called whom?",
    "So the music came first.",
    "Did you ever cut it?",
    "And the boat?",
    "Who rowed it?",
    "And now?",
)
SAID = (
    ("director", "I rang her at night, and she picked up. That tells you how she lives."),
    ("composer", "I had forty minutes of it and no idea whose face it belonged to."),
    ("director", "Once."),
    ("composer", "He wrote to it with a stopwatch, and I let him."),
    ("director", "I did, and I was no good at it."),
    ("composer", "I want to sleep."),
)


def talk(opening: str, mark: str) -> str:
    turns = (
        f"Interviewer{mark}{asked}\n\n{who.capitalize()}{mark}{said}\n\n"
        for asked, (who, said) in zip(ASKED, SAID, strict=True)
    )
    return f"Two people and a boat\n\n{opening}\n\n{''.join(turns)}"


@pytest.mark.parametrize("mark", [": ", " – ", " — ", " - "])
@pytest.mark.parametrize(
    "opening",
    [
        "Director Ben Okri and composer Clara Voss talk about Low Tide.",
        "Clara Voss, the composer, and Ben Okri, its director, talk about Low Tide.",
        "We met Ben Okri (director) and Clara Voss (composer) in Wick.",
        "The director, Ben Okri, called; Clara Voss is a composer.",
    ],
)
def test_trades_before_what_they_say_are_those_whom_the_opening_calls_so(
    tmp_path: Path, opening: str, mark: str
) -> None:
    document = read(tmp_path, talk(opening, mark))
    assert texts(document, QUESTION) == [*ASKED]
    assert texts(document, ANSWER) == [said for _, said in SAID]
    assert speakers(document) == [{"director": "Ben Okri", "composer": "Clara Voss"}[who] for who, _ in SAID]


@pytest.mark.parametrize(
    ("trade", "opening", "name"),
    [
        ("Regisseurin", "Die Regisseurin Clara de Voss und ihr Kameramann Ben Okri erzählen.", "Clara de Voss"),
        ("Kameramann", "Die Regisseurin Clara de Voss und ihr Kameramann Ben Okri erzählen.", "Ben Okri"),
        ("Réalisateur", "Yann Le Voss, le réalisateur, et la monteuse Anne Okri.", "Yann Le Voss"),
        ("Monteuse", "Yann Le Voss, le réalisateur, et la monteuse Anne Okri.", "Anne Okri"),
        ("Guionista", "La guionista Clara Voss Ibarra y el actor Ben Okri.", "Clara Voss Ibarra"),
        ("Regista", "Il regista Ben di Okri con la montatrice Clara Voss.", "Ben di Okri"),
        ("Reżyserka", "Reżyserka Clara Voss i operator Ben Okri opowiadają.", "Clara Voss"),
        ("Producer", "Producer Clara Voss and director Ben Okri.", "Clara Voss"),
    ],
)
def test_whole_names_are_found_beside_trades(trade: str, opening: str, name: str) -> None:
    assert by_trade({"label": trade}, opening) == {"label": name}


@pytest.mark.parametrize(
    "opening",
    [
        "Directors Clara Voss and Ben Okri talk about Low Tide.",
        "The director Clara Voss met the director Ben Okri.",
        "Ann Lanning, who met the director, writes for the Lantern Review.",
        "Ann Lanning, with director of photography at her side.",
        "In Low Tide, director and crew are at sea with Clara Voss.",
        "Ann Lanning spoke to the director.",
        "Low Tide, director Voss says, is no film for Ann Lanning.",
    ],
)
def test_nobody_is_named_whom_the_opening_does_not_call_so(opening: str) -> None:
    assert by_trade({"director": "Director"}, opening) == {}


def test_names_are_no_trades() -> None:
    assert by_trade({"clara": "Clara", "cv": "CV"}, "Director Clara Voss talks.") == {}


def test_what_a_trade_says_is_not_its_name() -> None:
    assert by_trade({"captain": "Captain"}, "Captain: Nineteen Boats. I counted them.") == {}
    assert by_trade({"captain": "Captain"}, "Captain: Ombra Lund") == {"captain": "Ombra Lund"}


@pytest.mark.parametrize("trade", ["Director", "DIRECTOR", "Regisseurin"])
def test_the_trade_of_the_only_one_who_has_a_label_is_no_word_of_theirs(tmp_path: Path, trade: str) -> None:
    turns = "".join(f"**{asked}**\n\n{trade}: {said}\n\n" for asked, (_, said) in zip(ASKED, SAID, strict=True))
    document = read(
        tmp_path, f"# Rain\n\nFor years Clara Voss filmed a river. We met her in Wick.\n\n{turns}", "talk.md"
    )
    assert texts(document, ANSWER) == [said for _, said in SAID]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "office",
    ["Production Designer", "Art Director", "Director of Photography", "Directeur de la photo", "Görüntü yönetmeni"],
)
def test_an_office_of_several_words_is_nobodys_name(tmp_path: Path, office: str) -> None:
    asked = [(ask, said) for ask, (_, said) in zip(ASKED, SAID, strict=True)]
    both = "".join(f"**Interviewer:** {ask}\n\n**{office}:** {said}\n\n" for ask, said in asked)
    alone = "".join(f"**{ask}**\n\n{office}: {said}\n\n" for ask, said in asked)
    for talk, opening, name in (
        (both, "A talk about boats.", None),
        (both, f"We met {office.casefold()} Clara Voss.", "Clara Voss"),
        (alone, "We met Clara Voss in Wick.", "Clara Voss"),
    ):
        document = read(tmp_path, f"# Rain\n\n{opening}\n\n{talk}", "talk.md")
        assert texts(document, ANSWER) == [said for _, said in SAID]
        assert set(speakers(document)) == {name}


@pytest.mark.parametrize("name", ["Clara Baker", "Singer da Silva", "Director Voss", "Carter Mason"])
def test_names_that_hold_a_trade_are_no_offices(name: str) -> None:
    assert not names_office(name)
