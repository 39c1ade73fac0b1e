"""Variety: no passage twice, no story twice, not all from one answer."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

from quotecards.selector.statement import STOP_WORDS, clean, words_of

T = TypeVar("T")
PER_ANSWER = 2
SAME_STORY = 0.6  # share of content words in common from which two quotes say the same


def varied(
    ranked: Iterable[T],
    *,
    most: int,
    answers: int,
    answer_of: Callable[[T], int],
    span_of: Callable[[T], tuple[int, int]],
    text_of: Callable[[T], str],
) -> list[T]:
    """The best of `ranked` (best first) that do not overlap or repeat each other, `most` at most.

    Two come from one answer, or more where the interview has fewer `answers` than quotes are wanted.
    """
    per_answer = PER_ANSWER if answers >= most else max(PER_ANSWER + 1, -(-most // max(answers, 1)))
    taken: list[T] = []
    contents: list[frozenset[str]] = []
    from_answer: Counter[int] = Counter()
    for one in ranked:
        if len(taken) == most:
            break
        if from_answer[answer_of(one)] >= per_answer or any(_overlap(span_of(one), span_of(other)) for other in taken):
            continue
        content = content_words(text_of(one))
        if any(alike(content, other) for other in contents):
            continue
        taken.append(one)
        contents.append(content)
        from_answer[answer_of(one)] += 1
    return taken


def content_words(text: str) -> frozenset[str]:
    """The words that carry a text; all of them where it has no others."""
    words = frozenset(words_of(clean(text)))
    return words - STOP_WORDS or words


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts, by their content words, say the same or one is part of the other."""
    shared, smaller = len(one & other), min(len(one), len(other))
    return bool(smaller) and (shared / len(one | other) >= SAME_STORY or (smaller >= 3 and shared == smaller))


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
