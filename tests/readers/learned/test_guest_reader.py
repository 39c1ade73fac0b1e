"""The learned reader of openings as it is shipped."""

from collections.abc import Sequence

import pytest

from quotecards.readers.learned import GuestReader, Kind, Passage
from quotecards.readers.learned.pieces import Pieces
from quotecards.readers.learned.tagger import Tagger

pytest.importorskip("onnxruntime")

OPENING = [
    Passage(Kind.HEADING, "“Nobody counts the nets”", 1),
    Passage(Kind.TOLD, "Few people know the harbour as Clara Voss does. She built boats with Ben Okri.", 4),
    Passage(Kind.BYLINE, "Ann Lanning, 3 May", 2),
]


@pytest.fixture(scope="module")
def reader() -> GuestReader:
    return GuestReader.load()


def chance(reader: GuestReader, passages: Sequence[Passage], name: str) -> float:
    """The highest chance of a word of `name`."""
    read = zip(passages, reader.read(passages), strict=True)
    return max(word.chance for passage, words in read for word in words if passage.text[word.start : word.end] in name)


def test_it_tells_the_guest_from_who_is_named_beside_them(reader: GuestReader) -> None:
    assert chance(reader, OPENING, "Clara Voss") > 0.9
    assert chance(reader, OPENING, "Ben Okri") < 0.1
    assert chance(reader, OPENING, "Ann Lanning") < 0.1


def test_it_reads_other_languages(reader: GuestReader) -> None:
    told = "Wer den Hafen kennen will, fragt am besten Clara Voss. Den Film dazu hat Ben Okri gedreht."
    assert chance(reader, [Passage(Kind.TOLD, told, 1)], "Clara Voss") > 0.9
    assert chance(reader, [Passage(Kind.TOLD, told, 1)], "Ben Okri") < 0.1


def test_the_same_opening_is_read_the_same_whatever_was_read_before(reader: GuestReader) -> None:
    first = reader.read(OPENING)
    reader.read(OPENING[:1])
    assert reader.read(OPENING) == first == GuestReader.load().read(OPENING)


def test_words_stand_where_they_stand_in_their_passage(reader: GuestReader) -> None:
    for passage, words in zip(OPENING, reader.read(OPENING), strict=True):
        assert "".join(passage.text[word.start : word.end] for word in words) == passage.text.replace(" ", "")


def test_nothing_is_read_where_nothing_stands(reader: GuestReader) -> None:
    assert reader.read([]) == []
    assert reader.read([Passage(Kind.TOLD, " \n", 1)]) == [[]]


def test_it_tells_an_editors_note_from_what_is_said(reader: GuestReader) -> None:
    assert reader.note_chance("Die Netztage in Wick beginnen am 9. Oktober.") > 0.9
    assert reader.note_chance("I never wanted a boat. My mother had one, and it leaked, and we loved it.") < 0.1


class Counting(Tagger):
    """Counts what it is shown, and finds nothing."""

    def __init__(self) -> None:
        self.shown: list[int] = []

    def chances(self, pieces: Sequence[int], _: Sequence[int]) -> list[float]:
        self.shown.append(len(pieces))
        return [0.0] * len(pieces)


def test_of_long_openings_the_middle_is_not_shown_and_of_what_stands_below_the_end() -> None:
    letters = {"<s>": 0, "</s>": 1, "<unk>": 2, "▁a": 3}
    counting = Counting()
    reader = GuestReader(Pieces(letters, [0.0, 0.0, 0.0, -1.0]), counting)
    told, below = Passage(Kind.TOLD, "a " * 2_000, 1), Passage(Kind.BELOW, "a " * 500, 9)
    read_told, read_below = reader.read([told, below])
    assert (read_told[0].start, read_told[-1].end) == (0, len(told.text) - 1)
    assert len(read_told) == 360
    assert [word.start for word in read_below] == list(range(0, 240, 2))
    assert counting.shown == [1 + 361 + 121]


def test_of_many_short_passages_as_many_are_shown_as_the_network_has_places_for() -> None:
    counting = Counting()
    reader = GuestReader(Pieces({"<s>": 0, "</s>": 1, "<unk>": 2, "▁a": 3}, [0.0, 0.0, 0.0, -1.0]), counting)
    passages = [Passage(Kind.TOLD, "a " * 9, line) for line in range(40)]
    passages += [Passage(Kind.BELOW, "a " * 10, line) for line in range(60, 72)]
    read = reader.read(passages)
    assert counting.shown == [512]
    assert len(read) == len(passages)
    assert [len(words) for words in read[-3:]] == [10, 0, 0]


def test_the_shipped_network_reads_as_many_short_passages(reader: GuestReader) -> None:
    passages = [Passage(Kind.TOLD, "We met Clara Voss at the harbour at noon.", line) for line in range(40)]
    passages += [Passage(Kind.BELOW, "She rows every winter with friends.", line) for line in range(60, 72)]
    assert chance(reader, passages, "Clara Voss") > 0.5
