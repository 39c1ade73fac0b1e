"""The same talk in several files, such as `talk.docx` and `talk.txt`: only the first one is used.

Two files tell the same talk where most runs of five words of one's answers stand in the other's answers too. Two talks
with the same guest, who tells the same story twice, share far fewer.
"""

import re
from collections import Counter
from collections.abc import Iterator

from quotecards.model.text import Document, TurnKind

_WORD = re.compile(r"\w+")
_RUN = 5  # words in a row that two texts seldom share by chance
_SHARE = 0.8  # of the runs of the shorter one; the rest may be edited, or cut off by another layout
_FEWEST = 10  # runs that tell enough


class Talks:
    """The talks met so far. To meet another costs as much after ten thousand as after ten."""

    def __init__(self) -> None:
        self._same_bytes: dict[str, str] = {}
        self._met: list[tuple[str, int]] = []  # the file and how many runs it has
        self._first: dict[int, int] = {}  # for each run of words, the first talk whose answers hold it
        self._others: dict[int, list[int]] = {}  # and the others, of the few runs that have any

    def twin_of(self, document: Document) -> str | None:
        """In words, which file met before is `document` again; where none is, None, and it is met now."""
        if document.sha256 in self._same_bytes:
            return f"it is the same file as {self._same_bytes[document.sha256]}"
        runs = set() if document.ready else set(_runs(document))
        shared = Counter(number for run in runs for number in self._holding(run))
        for number in sorted(shared):  # in the order in which they were met
            other, size = self._met[number]
            if shared[number] >= max(_FEWEST, _SHARE * min(len(runs), size)):
                return f"it tells the same talk as {other} (take that one away to use this one)"
        self._same_bytes[document.sha256] = document.path
        number = len(self._met)
        self._met.append((document.path, len(runs)))
        for run in runs:
            if self._first.setdefault(run, number) != number:
                self._others.setdefault(run, []).append(number)
        return None

    def _holding(self, run: int) -> Iterator[int]:
        if run in self._first:
            yield self._first[run]
            yield from self._others.get(run, ())


def _runs(document: Document) -> Iterator[int]:
    """The runs of words in the answers, each as a number that is the same wherever it stands within this run."""
    for turn in document.turns:
        if turn.kind is TurnKind.ANSWER:
            words = _WORD.findall(document.text_of(turn).casefold())
            yield from (hash(" ".join(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))
