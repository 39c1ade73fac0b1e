"""What it costs to write and read a manifest of so many cards, and how much of it one changed interview rewrites.

    python -m benchmarks.manifest output/CAMPAIGN/manifest.json [--cards 1000 20000 80000]

The cards of a campaign that was built, again and again as if of other interviews. Printed are the files and their
bytes, the processor time for a card, the memory that writing takes beside the records, and what one changed interview
rewrites.
"""

import argparse
import copy
import tempfile
import time
import tracemalloc
from pathlib import Path

from quotecards.campaign.records.book import Book
from quotecards.campaign.records.manifest_file import FILE_NAME, is_untouched, manifest_files, read_manifest
from quotecards.campaign.records.record import Record


def main() -> None:
    """Measure, and print a line for each number of cards."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--cards", type=int, nargs="*", default=[1000, 20_000, 80_000])
    given = parser.parse_args()
    record = read_manifest(given.manifest)
    for number in given.cards:
        with tempfile.TemporaryDirectory() as folder:
            _measure(_grown(record, number), Path(folder))


def _grown(record: Record, number: int) -> Record:
    """A manifest of about so many cards."""
    grown = record | {"documents": [], "cards": []}
    for again in range(-(-number // len(record["cards"]))):
        for kind in ("documents", "cards"):
            for one in copy.deepcopy(record[kind]):
                (one if kind == "documents" else one["quote"])["path"] += f"-{again:06}"
                if kind == "cards":
                    one["id"] += f"-{again:06}"
                grown[kind].append(one)
    for kind, name in (("documents", "path"), ("cards", "id")):
        grown[kind].sort(key=lambda one: str(one[name]))
    return grown


def _measure(record: Record, folder: Path) -> None:
    cards, path = len(record["cards"]), folder / FILE_NAME
    began, sizes = time.process_time(), dict[str, int]()
    for name, data in manifest_files(Book.of(record)):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        sizes[name] = len(data)
    written = time.process_time() - began
    tracemalloc.start()
    for _ in manifest_files(Book.of(record)):
        pass
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    began = time.process_time()
    found = read_manifest(path)
    read = time.process_time() - began
    began = time.process_time()
    assert is_untouched(found, path)
    checked = time.process_time() - began
    record["cards"][0]["why"] = ["changed"]
    changed = [name for name, data in manifest_files(Book.of(record)) if (folder / name).read_bytes() != data]
    print(
        f"{cards:6} cards: {len(sizes)} files, {sum(sizes.values()) / cards / 1000:.1f} kB a card,"
        f" the largest {max(sizes.values()) / 1e6:.1f} MB; written in {written / cards * 1000:.2f} ms a card,"
        f" read in {read / cards * 1000:.2f}, proved untouched in {checked / cards * 1000:.2f};"
        f" {memory / 1e6:.0f} MB beside the records; one change rewrites"
        f" {sum(sizes[name] for name in changed) / 1e6:.1f} MB",
        flush=True,
    )


if __name__ == "__main__":
    main()
