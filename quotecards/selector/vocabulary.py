"""Words and pairs of words, each with what the ratings say of sentences that hold it."""

import math
from collections.abc import Mapping
from itertools import pairwise

from quotecards.selector.statement import Statement

UNIT = 10_000  # weights are kept as whole numbers of this part
START, END = "^", "$"  # stand for the borders of a sentence in a pair


def grams(words: tuple[str, ...]) -> set[str]:
    """The words of a sentence and the pairs of words that follow each other, borders included."""
    bordered = (START, *words, END)
    return set(words).union(map(" ".join, pairwise(bordered)))


def vocabulary_measures(statement: Statement, weights: Mapping[str, tuple[float, float]]) -> tuple[float, float]:
    """What the vocabulary says of a statement's worth and of its standing alone (0: nothing either way).

    `weights` are whole numbers (see `Weights`), so that their sum does not depend on the order of the words.
    """
    found = grams(statement.words)
    known = [pair for pair in map(weights.get, found) if pair]
    worth = standing = 0.0
    for one, other in known:
        worth += one
        standing += other
    scale = UNIT * math.sqrt(len(found) + 1)
    return worth / scale, standing / scale


def telling_words(
    statement: Statement, weights: Mapping[str, tuple[float, float]], column: int, sign: float
) -> list[str]:
    """The words and pairs that say most for (`sign` 1) or against (-1) a statement, strongest first, three at most."""
    speaking = [gram for gram in grams(statement.words) if gram in weights and sign * weights[gram][column] > 0]
    told: list[str] = []
    for gram in sorted(speaking, key=lambda gram: (-sign * weights[gram][column], gram)):
        shown = gram.strip("^$ ")
        if shown and not any(set(shown.split()) & set(one.split()) for one in told):
            told.append(shown)
        if len(told) == 3:
            break
    return told
