"""The same story in several interviews of a run: who tells it, and who has to tell another.

The answer depends on the quotes alone, not on the order of the interviews: what was asked for by name comes first,
then the better score, then the digest of the file and the place in it. Whether two quotes say the same is `alike`;
an index of words (a prefix filter, after Chaudhuri, Ganti and Kaushik 2006, with the places of words in their prefixes,
after Xiao, Wang, Lin and Yu 2008) spares comparing all pairs and loses none.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quotecards.selector.variety import PART, SAME_STORY, say_the_same

_NOTHING = 1e-9  # what a product of floats can be too large by
_NONE = array("I")
_Index = dict[int, "array[int]"]  # of quotes, by a word of theirs


@dataclass(frozen=True, slots=True)
class Told:
    """A quote of a run, of the interview with that number. The first by `rank` tells the story; `fixed` ones stay."""

    interview: int
    rank: tuple[bool, float, str, int]
    content: frozenset[str]
    fixed: bool


def retold(quotes: Sequence[Told]) -> dict[int, set[frozenset[str]]]:
    """For each interview that repeats another's story, the content words of what is told there."""
    index = Stories(word for quote in quotes for word in quote.content)
    found: dict[int, set[frozenset[str]]] = defaultdict(set)
    ranks = [quote.rank for quote in quotes]
    for quote in (quotes[at] for at in sorted(range(len(ranks)), key=ranks.__getitem__)):
        alike = index.alike(quote.content)
        twin = next((other for other in alike if index.interviews[other] != quote.interview), None)
        if twin is None or quote.fixed:
            index.add(quote.interview, quote.content)
        else:
            found[quote.interview].add(index.content(twin))
    return dict(found)


class Stories:
    """Quotes by their words, to be asked for those that say the same. A word is the rarer the fewer quotes hold it.

    Words are numbers here, the rarest has the smallest, and quotes are numbered as they are added: what is held of each
    takes some 250 bytes.
    """

    def __init__(self, words: Iterable[str]) -> None:
        """`words` are those of all quotes that are to be added, as often as they stand in them."""
        spread = Counter(words)
        self._words = sorted(spread, key=lambda word: (spread[word], word))
        self._numbers = {word: number for number, word in enumerate(self._words)}
        self._contents: list[array[int]] = []
        self._sizes = array("I")
        self._by_word: _Index = {}
        self._by_prefix: list[_Index] = [{}, {}]  # the first is of their rarest words, the next of the next
        self.interviews = array("Q")  # of each quote

    def add(self, interview: int, content: frozenset[str]) -> None:
        """Hold a quote of an interview, which has the next number."""
        quote, words = len(self._contents), array("I", sorted(self._numbers[word] for word in content))
        self._contents.append(words)
        self._sizes.append(len(words))
        self.interviews.append(interview)
        for word in words:
            self._by_word.setdefault(word, array("I")).append(quote)
        for place, word in enumerate(words[: _prefix(len(words))]):
            if place == len(self._by_prefix):
                self._by_prefix.append({})
            self._by_prefix[place].setdefault(word, array("I")).append(quote)

    def content(self, quote: int) -> frozenset[str]:
        """The words of a quote that is held."""
        return frozenset(self._words[number] for number in self._contents[quote])

    def alike(self, content: frozenset[str]) -> list[int]:
        """The quotes held that say the same as these words, in the order in which they were added."""
        known = sorted(self._numbers[word] for word in content if word in self._numbers)
        size, unknown = len(content), len(content) - len(known)  # words that no quote holds are the rarest
        said = frozenset((*known, *range(-unknown, 0)))
        near = self._overlapping(known, size) | self._holding(known, size) | self._held(known)
        contents, sizes = self._contents, self._sizes
        return sorted(
            other for other in near if say_the_same(size, sizes[other], len(said.intersection(contents[other])))
        )

    def _overlapping(self, known: Sequence[int], size: int) -> set[int]:
        """The quotes that may have enough words in common with one of this size.

        Of two that do, each has one of the other's rarest among its own rarest. Where the first of these stands late in
        one of them, so few words are left there that the other has to be shorter.
        """
        near: set[int] = set()
        sizes, first = self._sizes, size - len(known)
        for at, word in enumerate(known[: max(0, _prefix(size) - first)]):
            most = (len(known) - at) * (1 + SAME_STORY) / SAME_STORY - size + _NOTHING
            for place, index in enumerate(self._by_prefix):
                least = SAME_STORY * size + (1 + SAME_STORY) * place - _NOTHING
                if least > most:
                    break
                near.update(other for other in index.get(word, _NONE) if least <= sizes[other] <= most)
        return near

    def _holding(self, known: Sequence[int], size: int) -> set[int]:
        """The quotes that may hold all words of one of this size: they have its rarest three."""
        if size < PART or len(known) < size:
            return set()
        first, *more = (self._by_word.get(word, _NONE) for word in known[:PART])
        return set(first).intersection(*more)

    def _held(self, known: Sequence[int]) -> set[int]:
        """The quotes that may be part of one with these words: it has their rarest two."""
        first, second = ({other for word in known for other in index.get(word, _NONE)} for index in self._by_prefix[:2])
        return first & second


def _prefix(size: int) -> int:
    """How many of the rarest of so many words a quote cannot lack where it has enough words in common."""
    return size - math.ceil(SAME_STORY * size - _NOTHING) + 1
