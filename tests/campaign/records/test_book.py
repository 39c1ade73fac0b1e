"""Records of a run are the same whether they are in memory or on the disk."""

import errno
import os
import tempfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.records.book import Book
from quotecards.errors import OutputError

PATHS = st.text(st.characters(codec="utf-8"), max_size=6)
TEXTS = st.text(max_size=20) | st.just("half a \ud83d character\n and two lines\u2028")


def filled(found: list[tuple[str, str]], limit: int) -> Book:
    book = Book({"schema": 1}, limit)
    for number, (path, text) in enumerate(found):
        book.add("documents", {"path": f"{path}{number}", "credits": None})
        quote = {"path": f"{path}{number}", "text": text, "score": number / 3}
        book.add("cards", {"id": text, "quote": quote, "files": [{"path": f"x/{number}.png"}]})
    return book


@given(
    found=st.lists(st.tuples(PATHS, TEXTS), max_size=20),
    limit=st.integers(0, 3000),
    count=st.sampled_from([1, 2, 8]),
)
def test_what_is_on_the_disk_is_what_was_in_memory(found: list[tuple[str, str]], limit: int, count: int) -> None:
    kept, spilled = filled(found, 1_000_000), filled(found, limit)
    assert not kept.is_large
    assert spilled.whole() == kept.whole()
    assert list(spilled.parts(count)) == list(kept.parts(count))
    assert (spilled.size, spilled.pictures, spilled.digest()) == (kept.size, kept.pictures, kept.digest())
    assert kept.pictures == {f"x/{number}.png" for number in range(len(found))}


def test_every_record_and_the_head_are_in_the_digest() -> None:
    book = filled([("a", "one")], 0)
    others = [filled([("a", "two")], 0), filled([("b", "one")], 0), filled([], 0), filled([("a", "one")] * 2, 0)]
    changed = filled([("a", "one")], 0)
    changed.head = {"schema": 2}
    assert len({one.digest() for one in (book, changed, *others)}) == 6


def test_records_are_sorted_and_carousels_told_of_where_there_are_some() -> None:
    book = filled([("b", "two"), ("a", "one")], 0)
    assert [card["id"] for card in book.records("cards")] == ["one", "two"]
    assert [one["path"] for one in book.records("documents")] == ["a1", "b0"]
    assert book.whole().keys() == {"schema", "documents", "cards"}
    book.add("carousels", {"id": "c", "quote": {"path": "a1"}})
    assert book.whole()["carousels"] == [{"id": "c", "quote": {"path": "a1"}}]


def test_a_book_can_be_read_and_written_in_turn() -> None:
    book = filled([("a", "one")], 0)
    assert [card["id"] for card in book.records("cards")] == ["one"]
    book.add("cards", {"id": "nought", "quote": None})
    assert [card["id"] for card in book.records("cards")] == ["nought", "one"]


def test_a_disk_without_room_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(OutputError, match=r"there is no room for the records of this run: .*[Nn]o space left"):
        filled([("a", "one")], 0)
