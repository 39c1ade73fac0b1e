"""Words and pairs of words, each with what the ratings say of sentences that hold it."""

import math
from collections.abc import Iterable, Mapping
from itertools import pairwise
from operator import attrgetter

from quotecards.selector.statement import Statement

UNIT = 10_000  # weights are kept as whole numbers of this part
START, END = "^", "$"  # stand for the borders of a sentence in a pair


def grams(words: tuple[str, ...]) -> set[str]:
    """The words of a sentence and the pairs of words that follow each other, borders included."""
    bordered = (START, *words, END)
    return set(words).union(map(" ".join, pairwise(bordered)))


class Vocabulary:
    """The weights of words and pairs. Whole numbers (see `Weights`), so that their sum has no order."""

    def __init__(self, weights: Mapping[str, tuple[float, float]]) -> None:
        # Both sums in one: worth is the real part, standing the imaginary one. Pairs as tuples are found fastest.
        self._words: dict[str, complex] = {}
        self._pairs: dict[tuple[str, str], complex] = {}
        for gram, (worth, standing) in weights.items():
            first, _, second = gram.partition(" ")
            if second:
                self._pairs[first, second] = complex(worth, standing)
            else:
                self._words[first] = complex(worth, standing)

    def measures(self, statement: Statement) -> tuple[float, float]:
        """What the vocabulary says of a statement's worth and of its standing alone (0: nothing either way)."""
        pairs: Iterable[tuple[str, str]] = pairwise((START, *statement.words, END))
        total = sum(filter(None, map(self._words.get, statement.distinct)), 0j)
        total += sum(filter(None, map(self._pairs.get, set(pairs) if statement.echoes else pairs)), 0j)
        different = len(statement.distinct) + len(statement.words) + 1 - statement.echoes
        scale = UNIT * math.sqrt(different + 1)
        return total.real / scale, total.imag / scale

    def telling_words(self, statement: Statement, column: int, sign: float) -> list[str]:
        """The words and pairs that say most for (`sign` 1) or against (-1) a statement, strongest first, three at most.

        `column` 0 asks for worth, 1 for standing.
        """
        wanted = attrgetter("imag" if column else "real")
        words, pairs = statement.distinct & self._words.keys(), set(pairwise((START, *statement.words, END)))
        loud = [(said, word) for word in words if (said := -sign * wanted(self._words[word])) < 0]
        loud += [
            (said, " ".join(pair))
            for pair in pairs & self._pairs.keys()
            if (said := -sign * wanted(self._pairs[pair])) < 0
        ]
        told: list[str] = []
        for _, gram in sorted(loud):
            shown = gram.strip("^$ ")
            if shown and not any(set(shown.split()) & set(one.split()) for one in told):
                told.append(shown)
            if len(told) == 3:
                break
        return told
