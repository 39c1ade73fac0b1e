"""Pictures in bands, so that rows which several pictures share are encoded once.

Both encodings have places from which on nothing depends on what came before: restart markers in JPEG, full flushes in
PNG. The bytes of a picture therefore follow from its pixels alone, whatever was encoded before it.
"""

from collections.abc import Callable, Hashable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Band = TypeVar("Band")
Rows = tuple[int, int]  # the first, and the one behind the last


@dataclass(frozen=True, slots=True)
class Shared:
    """What a picture has in common with others: all rows but its `own` are those of `ground`.

    `ground` is one object for all pictures that share it; what is known of it is forgotten with it.
    """

    ground: Hashable
    own: tuple[Rows, ...]


def in_bands(
    height: int,
    band_height: int,
    encode: Callable[[Rows], list[Band]],
    known: MutableMapping[int, Band],
    own: Sequence[Rows],
) -> list[Band]:
    """All bands of a picture: those that are `known` and have none of its `own` rows, the others from `encode`.

    `encode` gets rows that begin with a band and end with one. What it says about bands of the ground becomes known.
    """
    count = -(-height // band_height)
    # The row behind own rows counts as one: PNG tells it by its difference from the one above.
    drawn = {row // band_height for first, end in own for row in range(max(first, 0), min(end, height - 1) + 1)}
    bands = {band: known[band] for band in range(count) if band not in drawn and band in known}
    for first, last in _runs([band for band in range(count) if band not in bands]):
        rows = (first * band_height, min((last + 1) * band_height, height))
        bands.update(enumerate(encode(rows), first))
        known.update((band, bands[band]) for band in range(first, last + 1) if band not in drawn)
    return [bands[band] for band in range(count)]


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of numbers that follow on one another."""
    start = 0
    for at in range(1, len(numbers) + 1):
        if at == len(numbers) or numbers[at] != numbers[at - 1] + 1:
            yield numbers[start], numbers[at - 1]
            start = at
