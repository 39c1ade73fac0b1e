"""What a signal is: a named number read off a statement, with words for an editor."""

from collections.abc import Callable
from dataclasses import dataclass

from quotecards.selector.statement import Statement


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


def share_of(listed: frozenset[str]) -> Callable[[Statement], float]:
    """A measure: how many of a statement's words are listed, per ten words."""

    def measure(statement: Statement) -> float:
        return 10 * sum(word in listed for word in statement.words) / max(len(statement.words), 6)

    return measure


def any_of(listed: frozenset[str]) -> Callable[[Statement], float]:
    """A measure: how many of a statement's words are listed, three at most."""

    def measure(statement: Statement) -> float:
        return float(min(3, sum(word in listed for word in statement.words)))

    return measure


def listed(words: str) -> frozenset[str]:
    """A word list written as one string."""
    return frozenset(words.split())
