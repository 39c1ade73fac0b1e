"""Baselines on a grid that all slots of a card share, counted in px from the card's upper edge.

A role's leading becomes a whole number of steps: a trace tighter or a little looser than wished, never so tight that
ink meets ink. Where no whole number is near enough at the size that the box allows, the size gives way.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

TIGHTER, LOOSER = 0.04, 0.08  # of the leading that the role wishes: not seen from card to card
_SLACK = 1e-6


class Block(NamedTuple):
    """Lines before they have a size: how many, what they reach above the first and below the last baseline, in em.

    `leading` is wished, `least` is needed for no ink to meet ink, both in em.
    """

    lines: int
    top: float
    bottom: float
    leading: float
    least: float


class Pitch(NamedTuple):
    """A size and the distance of baselines that go with a grid, in px."""

    size: float
    advance: float


def pitch_on(step: float, block: Block, *, top: float, bottom: float, size: float, smallest: float) -> Pitch | None:
    """The largest size up to `size` at which `block` stands between `top` and `bottom` on a grid of `step` px.

    A leading near the wish is preferred to size; one that is far looser is taken before there is none. None where
    nothing fits at `smallest`.
    """
    found = [pitch for pitch in _pitches(step, block, top, bottom, size) if pitch.size >= smallest]
    return max(found, key=lambda pitch: _merit(pitch, block), default=None)


def _pitches(step: float, block: Block, top: float, bottom: float, size: float) -> Iterator[Pitch]:
    tightest = max(block.leading * (1 - TIGHTER), block.least)
    for steps in range(1, math.ceil(size * tightest / step) + 1):
        advance = steps * step
        allowed = min(size, advance / tightest) if block.lines > 1 else size
        depth = (block.lines - 1) * advance
        room = max(_held(block, row * step, depth, top, bottom) for row in _rows(step, block, depth, top, bottom))
        if room > 0:
            yield Pitch(min(allowed, room), advance)


def _rows(step: float, block: Block, depth: float, top: float, bottom: float) -> tuple[int, int]:
    """The grid lines above and below the place where the first baseline leaves most room."""
    ideal = (block.bottom * top + block.top * (bottom - depth)) / (block.top + block.bottom)
    return math.floor(ideal / step), math.floor(ideal / step) + 1


def _held(block: Block, first: float, depth: float, top: float, bottom: float) -> float:
    """The largest size that the room above and below allows where the first baseline stands at `first`."""
    above = (first - top) / block.top if block.top > _SLACK else math.inf
    below = (bottom - first - depth) / block.bottom if block.bottom > _SLACK else math.inf
    return min(above, below)


def _merit(pitch: Pitch, block: Block) -> tuple[bool, float, float]:
    leading = pitch.advance / pitch.size
    near = leading <= max(block.leading, block.least) * (1 + LOOSER)
    return near, pitch.size, -abs(leading - block.leading)
