"""Which pieces of the starting vocabulary the guest reader keeps.

    python -m training.guest_reader.vocabulary --out FILE TEXT …

The pieces that are shipped are listed in `quotecards/data/guest_reader/pieces.txt`, and training takes them from there.
This makes the list anew: pieces of scripts that quotecards reads, as far as they are single letters or occur in the
invented openings, in quotecards' lists of given names or in the texts that are given.
"""

import argparse
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from quotecards import resources
from quotecards.readers.learned.guest_reader import FOLDER, VOCABULARY
from quotecards.readers.learned.pieces import Pieces
from training.guest_reader.openings import openings
from training.guest_reader.start import MASK, Start

SPECIAL = 4  # pieces that mark the beginning, padding, the end and what is unknown
NAMES = ("given_names.txt", "rare_given_names.txt")
SCRIPTS = frozenset(
    "LATIN CYRILLIC GREEK ARABIC HEBREW HANGUL HIRAGANA KATAKANA KATAKANA-HIRAGANA CJK IDEOGRAPHIC MODIFIER".split()
)


def main() -> None:
    """Write the list."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("texts", type=Path, nargs="*")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    start = Start.load()
    lists = [resources.data(name).read_text(encoding="utf-8") for name in NAMES]
    others = (path.read_text(encoding="utf-8", errors="ignore") for path in given.texts)
    texts = [one.raw.decode("utf-8") for one in openings()]
    words = kept_words(start, seen_in([*texts, *lists], start) | seen_in(others, start))
    given.out.write_text("\n".join(words) + "\n", encoding="utf-8")
    print(f"{len(words)} of {len(start.pieces)} pieces")


def shipped_words() -> list[str]:
    """The pieces that come with quotecards, in their order."""
    return (resources.data(FOLDER) / VOCABULARY).read_text(encoding="utf-8").rstrip("\n").split("\n")


def kept_of(words: Iterable[str], start: Start) -> list[int]:
    """The numbers of pieces in the starting vocabulary. Raises KeyError where it has one not."""
    numbers = {piece: number for number, piece in enumerate(start.pieces)}
    return [numbers[word] for word in words]


def seen_in(texts: Iterable[str], start: Start) -> frozenset[int]:
    """The numbers of the pieces that the texts fall into."""
    pieces = whole_vocabulary(start)
    return frozenset(piece.number for text in texts for piece in pieces.encode(text))


def whole_vocabulary(start: Start) -> Pieces:
    """The starting vocabulary, without the mask."""
    words = [word for word in start.pieces if word != MASK]
    return Pieces({word: number for number, word in enumerate(words)}, start.scores[: len(words)])


def kept_words(start: Start, seen: frozenset[int]) -> list[str]:
    """The pieces to keep, in order."""
    own = start.pieces[:SPECIAL]
    others = list(enumerate(start.pieces))[SPECIAL:]
    return [*own, *(word for number, word in others if word != MASK and _is_kept(word, number in seen))]


def _is_kept(word: str, seen: bool) -> bool:
    return bool(word.strip()) and (seen or len(word) == 1) and script_of(word) in {*SCRIPTS, ""}


def script_of(word: str) -> str:
    """The script of most letters of a piece, as Unicode calls it; empty where it has no letters."""
    scripts = Counter(unicodedata.name(one, "?").split()[0] for one in word if one.isalpha())
    return scripts.most_common(1)[0][0] if scripts else ""


if __name__ == "__main__":
    main()
