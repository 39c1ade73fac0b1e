"""From signals to a score, and from a score to reasons in words."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, islice
from typing import NamedTuple

from quotecards.model.quote import Reason
from quotecards.selector.function_words import function_words
from quotecards.selector.signals import SIGNALS, Panel
from quotecards.selector.signals.elsewhere import Elsewhere
from quotecards.selector.statement import Statement, is_english
from quotecards.selector.vocabulary import UNIT, Vocabulary
from quotecards.selector.weights import VOCABULARY, Weights, chance_of

BEST_RATING = 3.0
_VOCABULARY_WORDS = (
    ("uses words of well-rated sentences", "uses words of poorly rated sentences"),
    ("uses words of sentences that stand alone", "uses words of sentences that lean on others"),
)
_LEAST = 0.005  # a share in a score that is worth telling


class Rating(NamedTuple):
    """What is expected of a statement: `worth` as an editor rates it (0–3), `standing` the chance to stand alone.

    `values` are the signals that led there, in the order of the scorer's names.
    """

    worth: float
    standing: float
    values: tuple[float, ...] = ()


class Scorer:
    """Rates statements, and says why.

    In other languages than English only signals of shape and place have a part, and those whose words are listed.
    """

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        known = [signal for signal in SIGNALS if signal.name in weights.curves]
        self._everywhere = _Reader(Panel(signal for signal in known if signal.everywhere), weights, words=False)
        self._english = _Reader(Panel(known), weights, words=True)
        self._known = tuple(known)
        self._elsewhere: dict[str, _Reader] = {}  # made when a language is first met

    def rate(self, statement: Statement) -> Rating:
        """The expected rating of one sentence."""
        return self.rate_all([statement])[0]

    def rate_all(self, statements: Sequence[Statement]) -> list[Rating]:
        """The expected ratings of sentences in one language."""
        return self._reader(statements[0]).rate(statements) if statements else []

    def reasons(self, statements: Sequence[Statement], ratings: Sequence[Rating], most: int = 3) -> list[Reason]:
        """The strongest signals for a run of sentences and, fewer, those against; `weight` in points of the score."""
        reader = self._reader(statements[0])
        total = sum([len(statement.text) for statement in statements]) or 1
        parts: list[list[float]] = []  # for each statement what each signal says in it
        for statement, rating in zip(statements, ratings, strict=True):
            length, points = len(statement.text), reader.points(rating.values)
            said = [point.real / UNIT / BEST_RATING * length / total for point in points]
            if not parts:
                chance, leads = reader.per_point(points), self.weights.house.standing
                said = [one + leads * (chance * point.imag / UNIT) for one, point in zip(said, points, strict=True)]
            parts.append(said)
        sums = parts[0] if len(parts) == 1 else [sum(said) for said in zip(*parts, strict=True)]
        worth_telling = [(-abs(one), reader.names[at], at) for at, one in enumerate(sums) if abs(one) >= _LEAST]
        order = [at for _, _, at in sorted(worth_telling)]

        def told(those: Iterable[int]) -> Iterator[Reason]:
            for at in those:
                says = [abs(said[at]) for said in parts]
                index = says.index(max(says))
                words = reader.phrase(at, statements[index], ratings[index].values[at])
                if words:
                    yield Reason(reader.names[at], round(sums[at], 4), words)

        return [
            *islice(told(at for at in order if sums[at] > 0), most),
            *islice(told(at for at in order if sums[at] < 0), most - 1),
        ]

    def _reader(self, statement: Statement) -> "_Reader":
        if is_english(statement.language):
            return self._english
        if statement.language not in self._elsewhere:
            listed = function_words(statement.language)
            signals = Elsewhere(listed).signals(self._known) if listed else ()
            self._elsewhere[statement.language] = (
                _Reader(Panel(signals), self.weights, words=False) if signals else self._everywhere
            )
        return self._elsewhere[statement.language]


class _Reader:
    """The signals of one group of languages with their curves."""

    def __init__(self, panel: Panel, weights: Weights, *, words: bool) -> None:
        self._panel = panel
        self._weights = weights
        words = words and bool(weights.vocabulary) and weights.curves.keys() >= set(VOCABULARY)
        self._vocabulary = Vocabulary(weights.vocabulary) if words else None
        self.names = [signal.name for signal in panel.signals] + (list(VOCABULARY) if words else [])
        self._curves = [weights.curves[name] for name in self.names]
        # Most values are nothing. Their points are summed once, and those of other values reckoned from there; points
        # are whole numbers, so sums are exact.
        self._at_nothing = [complex(*curve.at(0.0)) for curve in self._curves]
        self._nothing = sum(self._at_nothing, 0j)
        # Both sums in one: worth is the real part, standing the imaginary one.
        self._lines = [
            (
                curve.steps,
                [complex(*point) - nothing for point in zip(curve.worth, curve.standing, strict=True)],
            )
            for curve, nothing in zip(self._curves, self._at_nothing, strict=True)
        ]

    def rate(self, statements: Sequence[Statement]) -> list[Rating]:
        rows = self._panel.values(statements)
        if self._vocabulary:
            for statement, values in zip(statements, rows, strict=True):
                values.extend(self._vocabulary.measures(statement))
        return list(map(self._rating, rows))

    def _rating(self, values: list[float]) -> Rating:
        points = self._nothing
        for value, (steps, curve) in zip(filter(None, values), compress(self._lines, values), strict=True):
            points += curve[bisect_left(steps, value)]
        chance = chance_of(self._weights.base_standing + points.imag / UNIT)
        return Rating(self._weights.base_worth + points.real / UNIT, chance, tuple(values))

    def points(self, values: Sequence[float]) -> list[complex]:
        """What each signal adds, in parts of UNIT: to worth the real part, to the log-odds of standing the other."""
        return [
            nothing + curve[bisect_left(steps, value)] if value else nothing
            for value, nothing, (steps, curve) in zip(values, self._at_nothing, self._lines, strict=True)
        ]

    def per_point(self, points: Sequence[complex]) -> float:
        """What the log-odds add to the chance of standing alone, a point of them.

        The chance is no sum of its signals: each gets its part of how far all of them together move it.
        """
        base, standing = self._weights.base_standing, sum(points).imag / UNIT
        return (chance_of(base + standing) - chance_of(base)) / standing if standing else 0.0

    def phrase(self, at: int, statement: Statement, value: float) -> str:
        """What a signal's value means, in words; empty where it is not worth saying."""
        if self._vocabulary and at >= len(self._panel.signals):
            column, good = at - len(self._panel.signals), sum(self._curves[at].at(value)) > 0
            words = self._vocabulary.telling_words(statement, column, 1.0 if good else -1.0)
            phrase = _VOCABULARY_WORDS[column][not good]
            return f"{phrase}: {', '.join(f'“{word}”' for word in words)}" if words else phrase
        signal = self._panel.signals[at]
        return signal.high if value > self._curves[at].mean else signal.low


def score_of(ratings: Sequence[Rating], lengths: Sequence[int], weights: Weights) -> float:
    """The score (about 0–1) of sentences in a row: the worth of all by their length, the standing of the first.

    What a later sentence leans on may stand in the one before it, so only the first must stand alone.
    """
    return next(scores_of([(0, len(ratings) - 1)], ratings, lengths, weights))[0]


def scores_of(
    runs: Iterable[tuple[int, int]], ratings: Sequence[Rating], lengths: Sequence[int], weights: Weights
) -> Iterator[tuple[float, int, int]]:
    """The score of each run (its first and its last sentence), as `score_of`; what a sentence adds is reckoned once."""
    worths = [one.worth * length for one, length in zip(ratings, lengths, strict=True)]
    alone = [score_alone(one, weights) for one in ratings]
    for first, last in runs:
        if first == last:
            yield alone[first], first, last
            continue
        worth = sum(worths[first : last + 1]) / sum(lengths[first : last + 1])
        standing = weights.house.standing * (ratings[first].standing - weights.usual_standing)
        yield worth / BEST_RATING + standing + weights.house.further_sentence * (last - first), first, last


def score_alone(rating: Rating, weights: Weights) -> float:
    """The score of a single sentence."""
    return rating.worth / BEST_RATING + weights.house.standing * (rating.standing - weights.usual_standing)
