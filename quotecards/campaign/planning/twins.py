"""The same talk in several files, such as `talk.docx` and `talk.txt`: only the first one is used.

Two files tell the same talk where most runs of five words of one's answers stand in the other's answers too. Two talks
with the same guest, who tells the same story twice, share far fewer.
"""

import re
from array import array
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator

from quotecards.model.text import Document, TurnKind

_WORD = re.compile(r"\w+")
_RUN = 5  # words in a row that two texts seldom share by chance
_SHARE = 0.8  # of the runs of the shorter one; the rest may be edited, or cut off by another layout
_FEWEST = 10  # runs that tell enough
_SHIFT, _REST, _TALK = 14, (1 << 40) - 1, 24  # bits
_ARRAYS, _TALKS = (1 << _SHIFT) - 1, (1 << _TALK) - 1


class Talks:
    """The talks met so far. To meet another costs as much after ten thousand as after ten."""

    def __init__(self) -> None:
        self._same_bytes: dict[str, str] = {}
        self._met: list[tuple[str, int]] = []  # the file and how many runs it has
        self._holding = Runs()

    def twin_of(self, document: Document) -> str | None:
        """In words, which file met before is `document` again; where none is, None, and it is met now."""
        if document.sha256 in self._same_bytes:
            return f"it is the same file as {self._same_bytes[document.sha256]}"
        runs = set() if document.ready else set(_runs(document))
        shared = self._holding.shared(runs)
        for number in sorted(shared):  # in the order in which they were met
            other, size = self._met[number]
            if shared[number] >= max(_FEWEST, _SHARE * min(len(runs), size)):
                return f"it tells the same talk as {other} (take that one away to use this one)"
        self._same_bytes[document.sha256] = document.path
        number = len(self._met)
        self._met.append((document.path, len(runs)))
        self._holding.add(runs, number)
        return None


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


def _runs(document: Document) -> Iterator[int]:
    """The runs of words in the answers, each as a number that is the same wherever it stands within this run."""
    for turn in document.turns:
        if turn.kind is TurnKind.ANSWER:
            words = _WORD.findall(document.text_of(turn).casefold())
            yield from (hash(" ".join(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))
