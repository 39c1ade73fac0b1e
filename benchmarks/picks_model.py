"""The model of the picks: one curve per signal, found by boosting one-split trees, and a vocabulary.

A generalised additive model (Friedman 2001, "Greedy function approximation: a gradient boosting machine", with trees
of one split) on binned signals, once for the rating and once for standing alone. Two of the signals come from the
vocabulary, ridge regression on words and pairs of words; while the curves are fitted, its values come from folds that
have not seen the interview. Needs numpy and scikit-learn, which quotecards itself does not. Seeds are fixed.
"""

import importlib
import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.picks_ratings import Agreement, Rated, agreement
from quotecards.selector.signals import SIGNALS
from quotecards.selector.signals.anecdote import begins_story
from quotecards.selector.signals.standing import leans
from quotecards.selector.signals.voice import anyone
from quotecards.selector.vocabulary import grams

ROUNDS, RATE, ROWS, COLUMNS = 1000, 0.06, 0.6, 0.5
BINS, LEAF = 16, 30
RIDGE, MIN_SENTENCES, MIN_INTERVIEWS = 60.0, 3, 3
INNER = 6
# Not fitted: what an editor asks for and the ratings of single sentences cannot tell, in points of the score.
HOUSE = {
    "standing": 0.33,
    "further_sentence": -0.05,
    "nested_speech": -0.1,
    "bracket": -0.05,
    "leaning": -0.1,
    "part": -0.01,
    "pulled": 0.1,
    "anyone": 0.08,
    "story": -0.08,
}


class Vocabulary:
    """Words and pairs with their weights for worth and standing."""

    def __init__(self, interviews: Sequence[Rated]) -> None:
        ridge = importlib.import_module("sklearn.linear_model").Ridge
        np = numpy()
        sets = [[grams(one.words) for one in interview.statements] for interview in interviews]
        sentences = [found for interview in sets for found in interview]
        count = Counter(gram for found in sentences for gram in found)
        spread = Counter(gram for interview in sets for gram in set().union(*interview))
        kept = sorted(gram for gram in count if count[gram] >= MIN_SENTENCES and spread[gram] >= MIN_INTERVIEWS)
        self.index = {gram: at for at, gram in enumerate(kept)}
        self.surprise = np.array([math.log(len(sentences) / count[gram]) for gram in kept])
        matrix = self.matrix(sentences)
        columns = []
        for target in ("worth", "standing"):
            wanted = np.array([value for interview in interviews for value in getattr(interview, target)])
            columns.append(ridge(RIDGE).fit(matrix, wanted - wanted.mean()).coef_ * self.surprise)
        self.weights = np.round(np.column_stack(columns), 3)

    def matrix(self, sentences: Sequence[set[str]]) -> Any:
        """Sentences by words, each row scaled by the sentence's length, rare words counting more."""
        sparse = importlib.import_module("scipy.sparse")
        rows, columns, values = [], [], []
        for row, found in enumerate(sentences):
            for gram in sorted(found & self.index.keys()):
                rows.append(row)
                columns.append(self.index[gram])
                values.append(self.surprise[self.index[gram]] / math.sqrt(len(found) + 1))
        return sparse.csr_matrix((values, (rows, columns)), shape=(len(sentences), len(self.index)))

    def values(self, interview: Rated) -> Any:
        """Worth and standing of each sentence, as `Vocabulary.measures` reckons them."""
        np = numpy()
        result = np.zeros((len(interview.statements), 2))
        for row, statement in enumerate(interview.statements):
            found = grams(statement.words)
            for gram in sorted(found & self.index.keys()):
                result[row] += self.weights[self.index[gram]]
            result[row] /= math.sqrt(len(found) + 1)
        return result


class Model:
    """The curves and the vocabulary, fitted on some interviews."""

    def __init__(self, interviews: Sequence[Rated]) -> None:
        np = numpy()
        measured = [_measure(interview) for interview in interviews]
        unseen: list[Any] = [None] * len(interviews)
        order = np.random.RandomState(1).permutation(len(interviews))
        for fold in range(INNER):
            held = {int(index) for index in order[fold::INNER]}
            vocabulary = Vocabulary([one for index, one in enumerate(interviews) if index not in held])
            for index in held:
                unseen[index] = vocabulary.values(interviews[index])
        self.vocabulary = Vocabulary(interviews)
        self.values = np.vstack([np.hstack(pair) for pair in zip(measured, unseen, strict=True)])
        self.edges = [_edges(self.values[:, column]) for column in range(self.values.shape[1])]
        binned = self._bins(self.values)
        self.curves, self.base = {}, {}
        for target in ("worth", "standing"):
            wanted = np.array([value for interview in interviews for value in getattr(interview, target)])
            link = LINKS[target]
            self.base[target] = float(link.inverse(wanted.mean()))
            self.curves[target] = _boost(binned, wanted, self.base[target], link, [len(e) + 1 for e in self.edges])

    def scores(self, interview: Rated) -> list[float]:
        np = numpy()
        binned = self._bins(np.hstack([_measure(interview), self.vocabulary.values(interview)]))
        worth, standing = (
            sum(curve[binned[:, column]] for column, curve in enumerate(self.curves[target]))
            for target in ("worth", "standing")
        )
        chance = LINKS["standing"].mean(self.base["standing"] + standing)
        house = [
            HOUSE["anyone"] * anyone(one) + HOUSE["leaning"] * leans(one) + HOUSE["story"] * begins_story(one)
            for one in interview.statements
        ]
        return [float(value) for value in worth / 3 + HOUSE["standing"] * chance + np.array(house)]

    def agreement(self, interview: Rated) -> Agreement:
        return agreement(interview.worth, interview.standing, self.scores(interview))

    def entry(self, column: int) -> dict[str, Any]:
        """One signal's curve, with neighbouring steps that say the same joined."""
        edges = self.edges[column]
        points = [[round(float(x), 4) for x in self.curves[target][column]] for target in ("worth", "standing")]
        kept = [at for at in range(len(edges)) if any(row[at] != row[at + 1] for row in points)]
        return {
            "mean": round(float(self.values[:, column].mean()), 4),
            "steps": [float(edges[at]) for at in kept],
            "worth": [points[0][0], *(points[0][at + 1] for at in kept)],
            "standing": [points[1][0], *(points[1][at + 1] for at in kept)],
        }

    def _bins(self, values: Any) -> Any:
        np = numpy()
        return np.column_stack(
            [np.searchsorted(edges, values[:, column], side="left") for column, edges in enumerate(self.edges)]
        )


def _measure(interview: Rated) -> Any:
    return numpy().array([[signal.measure(one) for signal in SIGNALS] for one in interview.statements])


def _edges(values: Any) -> Any:
    """Borders between bins of about equal size, each midway between two values that occur."""
    np = numpy()
    known = np.unique(values)
    if len(known) <= BINS:
        return np.round((known[1:] + known[:-1]) / 2, 4)
    cuts = np.unique(np.quantile(values, np.linspace(0, 1, BINS + 1)[1:-1]))
    return np.unique(np.round(cuts, 4))


@dataclass(frozen=True, slots=True)
class Link:
    """From a sum of points to what is expected (`mean`), back (`inverse`), and how fast one moves with the other."""

    mean: Callable[[Any], Any]
    inverse: Callable[[Any], Any]
    slope: Callable[[Any], Any]  # by the expected value


LINKS = {
    "worth": Link(lambda x: x, lambda x: x, lambda expected: expected * 0 + 1),
    "standing": Link(
        lambda x: 1 / (1 + numpy().exp(-x)), lambda x: math.log(x / (1 - x)), lambda expected: expected * (1 - expected)
    ),
}


def _boost(binned: Any, wanted: Any, base: float, link: Link, sizes: Sequence[int]) -> list[Any]:
    """A curve per signal: each round splits the one signal that explains most of what is left, and moves a little."""
    np = numpy()
    draw = np.random.RandomState(0)
    count, signals = binned.shape
    curves = [np.zeros(size) for size in sizes]
    reached = np.full(count, base)
    width = max(sizes)
    flat = binned + np.arange(signals) * width
    for _ in range(ROUNDS):
        rows = np.sort(draw.choice(count, int(ROWS * count), replace=False))
        columns = np.sort(draw.choice(signals, int(COLUMNS * signals), replace=False))
        cells = flat[np.ix_(rows, columns)].ravel()
        expected = link.mean(reached[rows])
        shape = (signals, width)

        def summed(values: Any, cells: Any = cells, shape: Any = shape, columns: Any = columns) -> Any:
            return np.bincount(cells, np.repeat(values, len(columns)), signals * width).reshape(shape)

        left, speed, number = summed(wanted[rows] - expected), summed(link.slope(expected)), summed(expected * 0 + 1)
        left_below, speed_below, below = left.cumsum(1), speed.cumsum(1), number.cumsum(1)
        left_above, speed_above = left.sum(1, keepdims=True) - left_below, speed.sum(1, keepdims=True) - speed_below
        fair = (below >= LEAF) & (number.sum(1, keepdims=True) - below >= LEAF)
        gain = left_below**2 / np.maximum(speed_below, 1e-9) + left_above**2 / np.maximum(speed_above, 1e-9)
        column, cut = divmod(int(np.where(fair, gain, -1.0).argmax()), width)
        if not fair[column, cut]:
            continue
        step = np.where(
            np.arange(len(curves[column])) <= cut,
            left_below[column, cut] / speed_below[column, cut],
            left_above[column, cut] / speed_above[column, cut],
        )
        curves[column] += RATE * step
        reached += RATE * step[binned[:, column]]
    return [curve - curve[binned[:, column]].mean() for column, curve in enumerate(curves)]


def numpy() -> Any:
    try:
        return importlib.import_module("numpy")
    except ImportError as error:
        message = "fitting needs numpy and scikit-learn, in an environment of its own (see README-picks.md)"
        raise SystemExit(message) from error
