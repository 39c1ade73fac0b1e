"""How fast plain-text interviews are read, on one core: megabytes of UTF-8 per second, from file to document.

    python -m benchmarks.reading.speed [FILE…]

Without files it reads the samples of `corpus/`, each as it is and all joined into texts of about one megabyte per form.
"""

import argparse
import re
import statistics
import tempfile
import time
from pathlib import Path

from quotecards.readers import find_interviews, read_document

ROUNDS = 5
LONG_WORD = re.compile(r"\b[a-z]{7,}\b")
MEGABYTE = 1_000_000


def main() -> None:
    """Print the median of some rounds for each text."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args()
    if given.files:
        for path in given.files:
            report(path, path.name)
        return
    with tempfile.TemporaryDirectory() as folder:
        for path in find_interviews(Path(__file__).resolve().parents[2] / "corpus"):
            report(path, path.name)
            report(long_text(path, Path(folder)), f"{path.name}, many times over")


def long_text(path: Path, folder: Path) -> Path:
    """The interview without its front matter, repeated up to about a megabyte.

    Each copy has its long words marked: no real text repeats itself so, and pull quotes are known by repeats.
    """
    text = path.read_text(encoding="utf-8")
    if text.startswith("---\n"):
        text = text.split("\n---\n", 1)[1]
    target = folder / path.name
    copies = [LONG_WORD.sub(rf"\g<0>x{copy:o}", text) for copy in range(MEGABYTE // len(text.encode()))]
    target.write_text("\n\n".join(copies), encoding="utf-8")
    return target


def report(path: Path, name: str) -> None:
    """One line: size, median time, megabytes per second."""
    size = path.stat().st_size
    seconds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        read_document(path)
        seconds.append(time.perf_counter() - began)
    median = statistics.median(seconds)
    print(f"{name:60} {size / 1000:8.1f} kB {median * 1000:8.2f} ms {size / MEGABYTE / median:6.2f} MB/s")


if __name__ == "__main__":
    main()
