"""Variety within an interview: no passage twice, no story twice, not all from one answer, one speaker or one film."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from quotecards.selector.statement import clean, stop_words, words_of

T = TypeVar("T")
PER_ANSWER = 2
SAME_STORY = 0.6  # share of content words in common from which two quotes say the same
PART = 3  # content words that a text has at least to count as part of another that holds them all


@dataclass(frozen=True, slots=True)
class Offer(Generic[T]):
    """A candidate `one` and what variety looks at: where it stands, how many words it has, and which carry it.

    `voice` is who speaks of what: a speaker and a film.
    """

    one: T
    start: int
    end: int
    answer: int
    words: int
    content: frozenset[str]
    voice: Hashable = None


class Limits(NamedTuple):
    """`most` quotes, with so many `words` at most, of an interview with so many `answers` and `voices`."""

    most: int
    answers: int
    voices: int = 1
    words: int | None = None

    @property
    def per_answer(self) -> int:
        """Two come from one answer, or more where the interview has fewer answers than quotes are wanted."""
        return PER_ANSWER if self.answers >= self.most else max(PER_ANSWER + 1, -(-self.most // max(self.answers, 1)))

    @property
    def per_voice(self) -> int:
        """Where there are several, none takes more than its part and one more."""
        return self.most if self.voices < 2 else -(-self.most // self.voices) + 1


def varied(
    ranked: Iterable[Offer[T]],
    limits: Limits,
    *,
    fixed: Collection[Offer[T]] = (),
    told: Collection[frozenset[str]] = (),
) -> list[T]:
    """The best of `ranked` (best first) that do not overlap or repeat each other.

    `fixed` are taken first, within no limit. `told` are the content words of stories that are told elsewhere. A voice
    that has had its part waits until the others have nothing more to say.
    """
    taken = _Taken(limits, fixed, told)
    waiting: list[Offer[T]] = []
    candidates = iter(ranked)
    while len(taken.offers) < limits.most and (offer := next(candidates, None)) is not None:
        if taken.from_voice[offer.voice] >= limits.per_voice:
            waiting.append(offer)
        elif taken.has_room_for(offer):
            taken.add(offer)
    for offer in waiting:
        if len(taken.offers) < limits.most and taken.has_room_for(offer):
            taken.add(offer)
    return [offer.one for offer in taken.offers]


class _Taken(Generic[T]):
    """What is taken so far, and what that leaves room for."""

    def __init__(self, limits: Limits, fixed: Collection[Offer[T]], told: Collection[frozenset[str]]) -> None:
        self.offers: list[Offer[T]] = []
        self.from_voice: Counter[Hashable] = Counter()
        self._limits = limits
        self._told = list(told)
        self._from_answer: Counter[int] = Counter()
        self._words = 0
        for offer in fixed:
            self.add(offer)

    def add(self, offer: Offer[T]) -> None:
        self.offers.append(offer)
        self.from_voice[offer.voice] += 1
        self._from_answer[offer.answer] += 1
        self._told.append(offer.content)
        self._words += offer.words

    def has_room_for(self, offer: Offer[T]) -> bool:
        limits = self._limits
        return (
            self._from_answer[offer.answer] < limits.per_answer
            and (limits.words is None or self._words + offer.words <= limits.words)
            and not any(offer.start < other.end and other.start < offer.end for other in self.offers)
            and not any(alike(offer.content, content) for content in self._told)
        )


def content_words(text: str, language: str) -> frozenset[str]:
    """The words that carry a text in `language` (BCP 47); all of them where it has no others."""
    words = frozenset(words_of(clean(text)))
    return words - stop_words(language) or words


def alike(one: frozenset[T], other: frozenset[T]) -> bool:
    """Whether two texts, by their content words, say the same or one is part of the other."""
    return say_the_same(len(one), len(other), len(one & other))


def say_the_same(one: int, other: int, shared: int) -> bool:
    """As `alike`, by how many content words two texts have, and how many in common."""
    smaller = min(one, other)
    return bool(smaller) and (shared / (one + other - shared) >= SAME_STORY or (smaller >= PART and shared == smaller))
