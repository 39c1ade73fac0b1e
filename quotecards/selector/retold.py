"""The same story in several interviews of a run: who tells it, and who has to tell another.

The answer depends on the quotes alone, not on the order of the interviews: what was asked for by name comes first,
then the better score, then the digest of the file and the place in it. Whether two quotes say the same is `alike`;
an index of words (a prefix filter, after Chaudhuri, Ganti and Kaushik 2006) spares comparing all pairs and loses none.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quotecards.selector.variety import PART, SAME_STORY, alike

_NOTHING = 1e-9  # what a product of floats can be too large by


@dataclass(frozen=True, slots=True)
class Told:
    """A quote of a run, of the interview with that number. The first by `rank` tells the story; `fixed` ones stay."""

    interview: int
    rank: tuple[bool, float, str, int]
    content: frozenset[str]
    fixed: bool


def retold(quotes: Sequence[Told]) -> dict[int, set[frozenset[str]]]:
    """For each interview that repeats another's story, the content words of what is told there."""
    index = Stories(Counter(word for quote in quotes for word in quote.content))
    found: dict[int, set[frozenset[str]]] = defaultdict(set)
    for quote in sorted(quotes, key=lambda quote: quote.rank):
        twin = next((other for other in index.alike(quote) if other.interview != quote.interview), None)
        if twin and not quote.fixed:
            found[quote.interview].add(twin.content)
        else:
            index.add(quote)
    return dict(found)


class Stories:
    """Quotes by their words, to be asked for those that say the same. A word is the rarer the fewer quotes hold it."""

    def __init__(self, spread: Mapping[str, int]) -> None:
        self._spread = spread
        self._by_word: dict[str, list[Told]] = defaultdict(list)
        self._by_prefix: dict[str, list[Told]] = defaultdict(list)
        self._by_rarest: dict[str, list[Told]] = defaultdict(list)

    def add(self, quote: Told) -> None:
        for word in quote.content:
            self._by_word[word].append(quote)
        words = self._rarest_first(quote)
        for word in _prefix(words):
            self._by_prefix[word].append(quote)
        for word in words[:1]:
            self._by_rarest[word].append(quote)

    def alike(self, quote: Told) -> list[Told]:
        """The quotes held that say the same, in the order in which they were added."""
        words = self._rarest_first(quote)
        said = quote.content
        # Of two quotes with enough words in common, each has one of the other's rarest among its own rarest.
        near = {id(other): other for word in _prefix(words) for other in self._by_prefix[word]}
        least, most = SAME_STORY * len(said) - _NOTHING, len(said) / SAME_STORY + _NOTHING
        found = {
            at: other
            for at, other in near.items()
            if least <= len(other.content) <= most and alike(said, other.content)
        }
        # A quote that holds all words of this one has the rarest.
        if len(said) >= PART:
            found |= {id(other): other for other in self._by_word[words[0]] if said <= other.content}
        # A quote that is part of this one has its own rarest word here.
        for word in words:
            found |= {
                id(other): other
                for other in self._by_rarest[word]
                if len(other.content) >= PART and other.content <= said
            }
        return sorted(found.values(), key=lambda other: other.rank)

    def _rarest_first(self, quote: Told) -> list[str]:
        return sorted(quote.content, key=lambda word: (self._spread[word], word))


def _prefix(words: list[str]) -> list[str]:
    """So many of the rarest words, which come first, that a quote with enough words in common lacks not all of them."""
    return words[: len(words) - math.ceil(SAME_STORY * len(words) - _NOTHING) + 1]
