"""The same talk in several files, such as `talk.docx` and `talk.txt`: only the first one is used.

Two files tell the same talk where most runs of five words of one's answers stand in the other's answers too. Two talks
with the same guest, who tells the same story twice, share far fewer.
"""

import math
import re
from array import array
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from quotecards.model.text import Document, TurnKind
from quotecards.storage import Waiting

_WORD = re.compile(r"\w+")
_RUN = 5  # words in a row that two texts seldom share by chance
_SHARE = 0.8  # of the runs of the shorter one; the rest may be edited, or cut off by another layout
_FEWEST = 10  # runs that tell enough
_BY_CHANCE = 0.05  # of the runs of a talk, so many are seldom in a talk that is another
_SHIFT, _REST, _TALK = 14, (1 << 40) - 1, 24  # bits
_ARRAYS, _TALKS = (1 << _SHIFT) - 1, (1 << _TALK) - 1


class Talks:
    """The talks of a campaign. Their runs wait on the disk; an index holds a quarter of them."""

    def __init__(self) -> None:
        self._paths: list[str] = []
        self._digests: list[str] = []
        self._first: dict[str, int] = {}  # with a digest
        self._runs: Waiting[array[int]] = Waiting()
        self._sizes = array("I")
        self._copies: dict[int, int] = {}

    def add(self, document: Document) -> None:
        """Put the next talk in."""
        number = len(self._paths)
        self._paths.append(document.path)
        self._digests.append(document.sha256)
        runs = array("q", () if document.ready else sorted(set(_runs(document))))
        first = self._first.setdefault(document.sha256, number)
        if first < number and self._runs[first] == runs:
            self._copies[number] = first
            runs = array("q")
        self._runs.append(runs)
        self._sizes.append(len(runs))

    def again(self) -> Iterator[str | None]:
        """For each talk, in words, which file before it that is used it is again; where it is none, None."""
        twins = self._twins()
        used: dict[str, int] = {}  # the first with a digest
        left_out: set[int] = set()
        for number, digest in enumerate(self._digests):
            same = used.get(digest)
            before = (other for other in twins.get(self._copies.get(number, number), ()) if other not in left_out)
            twin = next(before, None) if same is None else same
            if twin is None:
                used[digest] = number
                yield None
                continue
            left_out.add(number)
            told = f"it tells the same talk as {self._paths[twin]} (take that one away to use this one)"
            yield told if same is None else f"it is the same file as {self._paths[twin]}"

    def _twins(self) -> Mapping[int, list[int]]:
        """Of each talk those before it that tell the same, sorted.

        The shorter of two is always met first, so that it is enough to hold some of its runs: of any so many, a certain
        number stands in each talk that has enough of all. Those that have are compared as a whole.
        """
        holding = Runs()
        found: dict[int, list[int]] = defaultdict(list)
        for number in sorted(range(len(self._sizes)), key=self._sizes.__getitem__):
            runs = self._runs[number]
            size, met = len(runs), set(runs)
            for other, shared in holding.shared(runs).items():
                length = self._sizes[other]
                if shared >= _by_chance(length) and len(met.intersection(self._runs[other])) >= _enough(length):
                    found[max(number, other)].append(min(number, other))
            if size >= _FEWEST:
                holding.add(runs[: size - _enough(size) + _by_chance(size)], number)
        return {number: sorted(others) for number, others in found.items()}


class Runs:
    """Which talks hold a run of words, in some nine bytes for each that one holds; a dictionary takes a hundred.

    A run is told by 54 bits of its number, of which 14 say in which of many short sorted arrays it is.
    """

    def __init__(self) -> None:
        self._arrays: dict[int, array[int]] = {}

    def add(self, runs: Iterable[int], talk: int) -> None:
        for run in runs:
            entry = (run >> _SHIFT & _REST) << _TALK | talk
            found = self._arrays.get(run & _ARRAYS)
            if found is None:
                self._arrays[run & _ARRAYS] = array("Q", (entry,))
            else:
                insort(found, entry)

    def shared(self, runs: Iterable[int]) -> Counter[int]:
        """How many of these runs each talk holds, of the talks that hold any."""
        counted: Counter[int] = Counter()
        for run in runs:
            found = self._arrays.get(run & _ARRAYS)
            if found is None:
                continue
            first = (run >> _SHIFT & _REST) << _TALK
            at, size = bisect_left(found, first), len(found)
            while at < size and found[at] <= first + _TALKS:
                counted[found[at] & _TALKS] += 1
                at += 1
        return counted


def _enough(size: int) -> int:
    """How many of the runs of a talk another one that is no shorter has to have, to be the same."""
    return max(_FEWEST, math.ceil(_SHARE * size))


def _by_chance(size: int) -> int:
    return max(1, int(_BY_CHANCE * size))


def _runs(document: Document) -> Iterator[int]:
    """The runs of words in the answers, each as a number that is the same wherever it stands within this run."""
    for turn in document.turns:
        if turn.kind is TurnKind.ANSWER:
            words = _WORD.findall(document.text_of(turn).casefold())
            yield from (hash(" ".join(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))
