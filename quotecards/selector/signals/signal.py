"""What a signal is: a named number read off a statement, with words for an editor; and the usual ways to measure."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from quotecards.selector.statement import Statement

FIGURES = "#"  # stands for any word with a digit among cues; no word itself


@dataclass(frozen=True, slots=True)
class Signal:
    """`high` says in words what a high value means, `low` what a low one does (empty: nothing worth saying).

    `everywhere` is False for signals that need English word lists; in other languages they stay neutral.
    """

    name: str
    measure: Callable[[Statement], float]
    high: str
    low: str = ""
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A measure: how many of a statement's words are listed, `most` at most."""

    words: frozenset[str]
    most: int = 3

    def __call__(self, statement: Statement) -> float:
        return float(min(self.most, sum(word in self.words for word in statement.words)))


@dataclass(frozen=True, slots=True)
class ShareOf:
    """A measure: how many of a statement's words are listed, per ten words; a shorter one counts as `least` words."""

    words: frozenset[str]
    least: int = 6

    def __call__(self, statement: Statement) -> float:
        return self.value(sum(word in self.words for word in statement.words), len(statement.words))

    def value(self, count: float, words: int) -> float:
        """The measure, where `count` of so many `words` are listed."""
        return 10 * count / max(words, self.least)


@dataclass(frozen=True, slots=True)
class Counts:
    """A measure: how often a pattern of `whole_words` comes in the text in lower case, `most` at most.

    Every match holds one of the words `cues` (letters and digits only), or a figure where FIGURES is among them: where
    none stands, nothing is searched.
    """

    pattern: "re.Pattern[str]"
    cues: frozenset[str]
    most: int = 2

    def __call__(self, statement: Statement) -> float:
        return float(min(self.most, len(self.pattern.findall(f" {statement.lower}"))))


@dataclass(frozen=True, slots=True)
class Heard:
    """A measure that is `otherwise` wherever none of the words `cues` stands: there it is not even taken.

    FIGURES among the cues stands for every word that holds a digit.
    """

    measure: Callable[[Statement], float]
    cues: frozenset[str]
    otherwise: float = 0.0

    def __call__(self, statement: Statement) -> float:
        return self.measure(statement)


def listed(words: str) -> frozenset[str]:
    """A word list written as one string."""
    return frozenset(words.split())


def whole_words(alternatives: str) -> "re.Pattern[str]":
    """A pattern for words that stand whole in a text in lower case, before which a blank was set.

    It begins with the blank or mark before them, so that the search leaps from word to word: with the border of a word
    in its place it takes nearly twice as long.
    """
    return re.compile(rf"[^a-z0-9_](?<!\w)(?:{alternatives})\b")
