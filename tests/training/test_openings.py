"""Talks whose guests are known, and what the guest reader is shown of them."""

import json
from pathlib import Path

import pytest

from quotecards.readers.learned import Kind
from quotecards.readers.learned.pieces import Pieces
from training.guest_reader.examples import Example, Watched, example, examples_of
from training.guest_reader.openings import SETS, Known, opening, openings, talks
from training.opened import opened

QUESTIONS = {"en": ["How did you begin?", "By chance. I was young.", "And then?", "Then I went on with it."]}
WORDS = ("<s>", "<pad>", "</s>", "<unk>", "▁We", "▁met", "▁Clara", "▁Voss", "▁Low", "▁Tide", "▁By", "▁Ann", ".", "▁")


def record(**changes: object) -> dict[str, object]:
    """An opening as the files have it."""
    parts = {
        "title": "Low Tide",
        "byline": "By Ann Lanning",
        "intro": "We met Clara Voss.",
        "closing": "Clara Voss is a rower from Porto. She lives there.",
    }
    return {"id": "t-001", "lang": "en", **parts, "guest": "Clara Voss", "others": ["Ann Lanning"], **changes}


def pieces() -> Pieces:
    """A vocabulary of a few words and all letters of the others."""
    letters = sorted(set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    words = [*WORDS, *letters]
    return Pieces({word: number for number, word in enumerate(words)}, [-1.0] * len(WORDS) + [-5.0] * len(letters))


def shown(known: Known) -> tuple[Example, Watched]:
    """What is learned from it, and the reader that was watched."""
    reader = Watched(pieces())
    return example(opened(known.raw, known.path, named=False), known, reader), reader


def test_an_opening_stands_around_questions_that_name_nobody() -> None:
    known = opening(record(), QUESTIONS)
    text = known.raw.decode()
    places = [text.index(part) for part in ("Low Tide", "By Ann", "We met", "How did", "And then?", "Clara Voss is")]
    assert places == sorted(places)
    assert (known.guests, known.others, known.aside, known.several) == (("Clara Voss",), ("Ann Lanning",), False, False)


def test_two_who_answer_together_are_several() -> None:
    known = opening(record(guest=["Clara Voss", "Ben Okri"], aside=True), QUESTIONS)
    assert (known.guests, known.aside, known.several) == (("Clara Voss", "Ben Okri"), True, True)
    assert opening(record(guest=None), QUESTIONS).guests == ()


def test_the_network_is_shown_what_the_reader_would_show_it() -> None:
    learned, reader = shown(opening(record(), QUESTIONS))
    kinds = [passage.kind for passage in reader.shown.passages]
    assert kinds == [Kind.HEADING, Kind.TOLD, Kind.BYLINE, Kind.BELOW]
    assert len(learned.pieces) == len(learned.kinds) == len(learned.wanted)
    assert learned.pieces[0] == WORDS.index("<s>")
    assert learned.pieces.count(WORDS.index("</s>")) == len(kinds)


def test_only_the_pieces_of_the_guest_are_marked() -> None:
    learned, _ = shown(opening(record(), QUESTIONS))
    marked = [WORDS[piece] for piece, mark in zip(learned.pieces, learned.wanted, strict=True) if mark]
    assert marked == ["▁Clara", "▁Voss", "▁Clara", "▁Voss"]


def test_nothing_is_learned_where_labels_say_who_answers() -> None:
    raw = "Low Tide\n\nAnn Lanning: How did you begin?\n\nClara Voss: By chance. I was young, and I had a boat.\n\n"
    raw += "Ann Lanning: And then?\n\nClara Voss: Then I went on with it, and I never looked back.\n"
    assert list(examples_of([Known("t", "talk.txt", raw.encode(), ("Clara Voss",), ())], pieces())) == []


def test_talks_with_labels_know_everybody_who_answers_and_asks(tmp_path: Path) -> None:
    lot = tmp_path / "lot"
    lot.mkdir()
    (lot / "one.txt").write_text("How did you begin?\n\nBy chance.\n", "utf-8")
    labels = {"one.txt": [["q", "Ann Lanning", "How"], ["a", ["Clara Voss", "Klara Voss"], "By"], ["n", None, "…"]]}
    (lot / "labels.json").write_text(json.dumps(labels), "utf-8")
    (known,) = talks(lot)
    assert known.name == "lot/one.txt"
    assert (known.guests, known.others, known.several) == (("Clara Voss", "Klara Voss"), ("Ann Lanning",), False)


@pytest.mark.parametrize("name", SETS)
def test_every_opening_names_its_guests_and_no_two_have_one_id(name: str) -> None:
    known = list(openings([name]))
    assert len({one.name for one in known}) == len(known)
    assert all(one.raw.strip() for one in known)
    assert all(guest.strip() for one in known for guest in one.guests)


def test_a_set_is_kept_aside_whole_and_of_two_others_a_part() -> None:
    shares = {name: [one.aside for one in openings([name])] for name in SETS}
    assert all(shares["blind"])
    assert 0 < sum(shares["first"]) < len(shares["first"])
    assert 0 < sum(shares["usual"]) < len(shares["usual"])
    assert not any([*shares["second"], *shares["third"], *shares["sentences"]])
