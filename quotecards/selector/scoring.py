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
        leads = self.weights.house.standing
        for statement, rating in zip(statements, ratings, strict=True):
            length, shares = len(statement.text), reader.shares(rating.values)
            parts.append([worth / BEST_RATING * length / total + leads * standing for worth, standing in shares])
            leads = 0.0
        sums = parts[0] if len(parts) == 1 else [sum(said) for said in zip(*parts, strict=True)]
        worth_telling = [at for at, one in enumerate(sums) if one >= _LEAST or one <= -_LEAST]
        order = sorted(worth_telling, key=lambda at: (-abs(sums[at]), reader.names[at]))

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

    def shares(self, values: Sequence[float]) -> list[tuple[float, float]]:
        """What each signal adds to worth and to the chance of standing alone."""
        points = [
            nothing + curve[bisect_left(steps, value)] if value else nothing
            for value, nothing, (steps, curve) in zip(values, self._at_nothing, self._lines, strict=True)
        ]
        base, standing = self._weights.base_standing, sum(points).imag / UNIT
        # The chance is no sum of its signals: each gets its part of how far all of them together move it.
        per_point = (chance_of(base + standing) - chance_of(base)) / standing if standing else 0.0
        return [(point.real / UNIT, per_point * point.imag / UNIT) for point in points]

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
    worth = ratings[0].worth
    if len(ratings) > 1:
        worth = sum([one.worth * length for one, length in zip(ratings, lengths, strict=True)]) / sum(lengths)
    standing = weights.house.standing * (ratings[0].standing - weights.usual_standing)
    return worth / BEST_RATING + standing + weights.house.further_sentence * (len(ratings) - 1)
