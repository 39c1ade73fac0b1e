"""The cards of a book in runs of bounded size, in their order: each fits on a page.

Where a run ends follows from the card there, once half of its room is taken: so a card more or less changes its own
run, and where the next one begins only now and then. A run that finds no such card ends where it is full.
"""

import hashlib
from collections.abc import Iterator

from quotecards.campaign.records.book import Book
from quotecards.campaign.records.record import Record, canonical_bytes

SHARE = 20  # how many runs a manifest has that just fits into one file
_OFTEN = 32  # one card in so many may end a run


def runs(book: Book) -> Iterator[Record]:
    """The cards and carousels of a book, a run after the other, each under its head.

    A carousel and its slides stay together, where the first of them stands; alone they may be more than a run holds.
    """
    room = book.limit // SHARE
    found: dict[str, list[Record]] = {"cards": [], "carousels": []}
    taken = 0
    for cards, carousels in _posts(book):
        size = sum(len(canonical_bytes(one)) for one in (*cards, *carousels))
        ends = taken > room // 2 and _may_begin(cards[0])
        if found["cards"] and (ends or taken + size > room):
            yield book.head | found
            found, taken = {"cards": [], "carousels": []}, 0
        found["cards"] += cards
        found["carousels"] += carousels
        taken += size
    if found["cards"]:
        yield book.head | found


def _posts(book: Book) -> Iterator[tuple[list[Record], list[Record]]]:
    """Each card, or all slides of a carousel with it."""
    carousel_of = {str(slide): str(one["id"]) for one in book.records("carousels") for slide in one["slides"]}
    if not carousel_of:
        yield from (([card], []) for card in book.records("cards"))
        return
    card_named, carousel_named = book.finder("cards"), book.finder("carousels")
    done: set[str] = set()
    for card in book.records("cards"):
        name = carousel_of.get(card["id"])
        carousel = carousel_named(name) if name else None
        if carousel is None:
            yield [card], []
        elif name not in done:
            done.add(str(name))
            slides = (card_named(slide) for slide in carousel["slides"])
            yield [slide for slide in slides if slide and carousel_of[slide["id"]] == name], [carousel]


def _may_begin(card: Record) -> bool:
    """Whether a run may begin with a card before the one before is full."""
    return hashlib.sha256(str(card["id"]).encode("utf-8", "surrogatepass")).digest()[0] % _OFTEN == 0
