"""How many lines, and so how large: the number of lines is searched, the size then is arithmetic.

For every number of lines that can hold the words, the best breaks are found within a few widths; the size follows from
the box and the role. The setting with the least sum is chosen of

- the cost of its lines (`lines`),
- `SIZE` × ln(largest size ÷ size), and `SPARSE` × the same below the size at which the words cover 46 % of the box: a
  full box is paid for with good breaks, a half empty one is not,
- for display sizes, `MEASURE` for each character by which the average line leaves 12–26; a long quote in a wide box
  may have as many more, up to 40, as a line has where the text fills its box,
- for small sizes, `LINE` for every line: credits run on rather than pile up.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from quotecards.typography.lines import Paragraphs

SIZE, SPARSE, MEASURE, LINE = 0.7, 1.2, 0.012, 0.05
DISPLAY = 4.5  # percent of the card's short side from which text is display text …
LARGE = 1.45  # … if it is also so many times as large as the smallest that can be read: wide cards are seen smaller
_SHORT, _LONG, _LONGEST = 12, 26, 40
_COVERED = 0.46  # by the words alone; the block with its ragged edge is about a quarter larger
_WIDEST = 1.25  # times the least possible width: room for better breaks, paid for with size


class Room(NamedTuple):
    """The box in px and the limits of the size; `top` and `bottom` of a line's ink and `leading` in em."""

    width: float
    height: float
    smallest: float
    largest: float
    display: float  # px from which the text is display text
    top: float
    bottom: float
    leading: float
    max_lines: int

    def by_height(self, lines: int) -> float:
        """The largest size at which so many lines are not too high."""
        return min(self.largest, self.height / (self.top + self.bottom + (lines - 1) * self.leading))


class Setting(NamedTuple):
    """Breaks (the last word of each line) with the size they allow and how bad they are."""

    cost: float
    ends: tuple[int, ...]
    size: float


def settings(words: Paragraphs, characters: int, room: Room) -> list[Setting]:
    """Settings that fit, the best first; empty where none does."""
    found: dict[tuple[int, ...], Setting] = {}
    best = math.inf
    # From the number of lines that promises the largest size: soon no other can be better than the best one found.
    most = min(room.max_lines, words.count)
    for lines in sorted(range(words.fewest, most + 1), key=lambda lines: (-_promise(words, lines, room), lines)):
        promise = _promise(words, lines, room)
        if promise < room.smallest or _smallness(words, promise, room) > best:
            break
        for ends in _breaks(words, lines, room):
            if ends not in found:
                found[ends] = setting = _judged(words, ends, characters, room)
                best = min(best, setting.cost)
    return sorted(setting for setting in found.values() if setting.size >= room.smallest)


def _promise(words: Paragraphs, lines: int, room: Room) -> float:
    """No setting in so many lines can be larger than this."""
    widest = words.longest
    width = max(words.total / lines - words.saved, words.width(widest, widest), 1e-6)
    return min(room.by_height(lines), room.width / width)


def _breaks(words: Paragraphs, lines: int, room: Room) -> Iterator[tuple[int, ...]]:
    narrowest = words.narrowest(lines)
    width = min(narrowest * _WIDEST, max(narrowest, room.width / room.smallest))
    while width >= narrowest:
        ends = words.best(lines, width)
        if ends is None:
            return
        yield tuple(ends)
        # The next one has to be narrower, which makes it larger or shows that it cannot be.
        width = min(max(words.widths(ends)) * 0.999, width * 0.94)


def _judged(words: Paragraphs, ends: tuple[int, ...], characters: int, room: Room) -> Setting:
    lines = len(ends)
    size = min(room.by_height(lines), room.width / max(*words.widths(ends), 1e-6))
    cost = words.cost(ends) + _smallness(words, size, room)
    if size < room.display:
        cost += LINE * (lines - 1)
    else:
        average = characters / lines
        cost += MEASURE * (max(0.0, _SHORT - average) + max(0.0, average - _measure(words, characters, room)))
    return Setting(cost, ends, size)


def _smallness(words: Paragraphs, size: float, room: Room) -> float:
    """How bad it is to set at `size` px; less for every larger one."""
    covering = math.sqrt(_COVERED * room.width * room.height / (words.total * room.leading))
    sparse = max(0.0, math.log(min(covering, room.largest) / size))
    return SIZE * math.log(room.largest / size) + SPARSE * sparse


def _measure(words: Paragraphs, characters: int, room: Room) -> float:
    """How many characters a line may have: as many as it has where the text fills the box, in reason."""
    filling = math.sqrt(characters * characters / words.total * room.leading * room.width / room.height)
    return min(max(filling, _LONG), _LONGEST)
