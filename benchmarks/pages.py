"""What the pages of a campaign with many cards weigh, what they cost, and how many change where a card goes.

    python -m benchmarks.pages output/CAMPAIGN/manifest.json [--cards 5000 20000]

The cards of a campaign that was built, again and again under other names, so many that one page would be too heavy.
"""

import argparse
import hashlib
import statistics
import time
from pathlib import Path

from quotecards.campaign.records.book import WHOLE, Book
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.campaign.records.record import Record
from quotecards.campaign.records.runs import runs
from quotecards.gallery import pages
from quotecards.platforms import platforms

INDEX = "index.html"
TRIES = 4  # cards that are left out, one at a time


def main() -> None:
    """Measure, and print a line for each number of cards."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--cards", type=int, nargs="*", default=[5_000, 20_000])
    given = parser.parse_args()
    record = read_manifest(given.manifest)
    for number in given.cards:
        _measure(record, number)


def _measure(record: Record, number: int) -> None:
    book = _grown(record, number)
    began = time.process_time()
    whole = _pages(book)
    spent = time.process_time() - began
    sizes = [size for path, (size, _) in whole.items() if path != INDEX]
    changed = []
    for at in range(TRIES):
        less = _pages(_grown(record, number, without=number * at // TRIES + 1))
        changed.append(sum(less.get(path) != page for path, page in whole.items() if path != INDEX))
    print(
        f"{number:6} cards, {book.size / number / 1000:.1f} kB of records each: {len(sizes)} pages of"
        f" {min(sizes) / 1000:.0f} to {max(sizes) / 1000:.0f} kB, the median {statistics.median(sizes) / 1000:.0f},"
        f" an index of {whole[INDEX][0] / 1000:.0f}; {spent / number * 1000:.2f} ms a card;"
        f" without one card other pages: {', '.join(map(str, changed))}",
        flush=True,
    )


def _grown(record: Record, number: int, without: int = -1) -> Book:
    """A book of so many cards in one file or more, whose names are scattered as those of an archive are."""
    head = {key: value for key, value in record.items() if key not in {"documents", "cards", "carousels", "digest"}}
    book = Book(head, WHOLE)
    for at in range(number):
        card = record["cards"][at % len(record["cards"])]
        if at != without:
            book.add("cards", card | {"id": f"{hashlib.sha256(str(at).encode()).hexdigest()[:8]}-{card['id']}"})
    return book


def _pages(book: Book) -> dict[str, tuple[int, bytes]]:
    """Of each page the bytes, and their digest."""
    made = pages(book.head, runs(book), platforms())
    return {path: (len(data), hashlib.sha256(data).digest()) for path, data in made}


if __name__ == "__main__":
    main()
