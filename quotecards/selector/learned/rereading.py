"""The learned reader's part in ranking: it reads the best candidates again; the others keep their order behind them."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def reread(
    ranked: Iterable[T],
    count: int,
    *,
    read: Callable[[Sequence[T]], Iterable[T]],
    score_of: Callable[[T], float],
    capped: Callable[[T, float], T],
) -> Iterator[T]:
    """The first `count` of `ranked` (best first) as `read` makes them, best first, then the others.

    None of the others scores above those that were read: `capped` brings it down. The others are taken from `ranked`
    only when they are asked for.
    """
    waiting = iter(ranked)
    best = sorted(read(list(islice(waiting, count))), key=score_of, reverse=True)
    yield from best
    lowest = score_of(best[-1]) if best else math.inf
    yield from (capped(one, lowest) if score_of(one) > lowest else one for one in waiting)
