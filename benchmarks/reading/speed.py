"""How fast interviews are read, and in how much memory: megabytes per second of the processor's time, from file to
document, and the most that Python holds meanwhile as a multiple of the file.

    python -m benchmarks.reading.speed [FILE…]

Without files it reads the samples of `corpus/`, each as it is and repeated to about a megabyte, as text or Markdown and
as a web page.
"""

import argparse
import html
import re
import tempfile
import time
import tracemalloc
from pathlib import Path

from quotecards.readers import find_interviews, read_document

ROUNDS = 9
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
            if path.suffix not in {".txt", ".md"}:
                continue  # a page or a Word file does not grow by repeating its bytes
            long = long_text(path, Path(folder))
            report(long, f"{path.name}, many times over")
            report(web_page(long), f"{path.name}, many times over as a page")


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


def web_page(text: Path) -> Path:
    """The paragraphs of a text as those of a plain page."""
    paragraphs = text.read_text(encoding="utf-8").split("\n\n")
    target = text.with_suffix(".html")
    body = "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    target.write_text(f"<!DOCTYPE html><meta charset=utf-8><article>{body}</article>", encoding="utf-8")
    return target


def report(path: Path, name: str) -> None:
    """One line: size, the best of some rounds (the one that others disturbed least), megabytes per second, memory."""
    size = path.stat().st_size
    seconds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        read_document(path)
        seconds.append(time.process_time() - began)
    tracemalloc.start()
    read_document(path)
    held = tracemalloc.get_traced_memory()[1] / size
    tracemalloc.stop()
    best = min(seconds)
    shown = f"{size / 1000:8.1f} kB {best * 1000:8.2f} ms {size / MEGABYTE / best:6.2f} MB/s {held:6.1f} times its size"
    print(f"{name:70} {shown}")


if __name__ == "__main__":
    main()
