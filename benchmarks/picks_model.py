"""The model of the picks: one curve per signal, found by boosting one-split trees, and a vocabulary.

A generalised additive model (Friedman 2001, "Greedy function approximation: a gradient boosting machine", with trees
of one split) on binned signals, once for the rating and once for standing alone. Two of the signals come from the
vocabulary, ridge regression on words and pairs of words; while the curves are fitted, its values come from folds that
have not seen the interview. Needs numpy and scikit-learn, which quotecards itself does not. Seeds are fixed.
"""

import importlib
import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.picks_ratings import Agreement, Rated, agreement
from quotecards.selector.signals import SIGNALS
from quotecards.selector.signals.standing import leans
from quotecards.selector.signals.voice import anyone
from quotecards.selector.vocabulary import grams

ROUNDS, RATE, ROWS, COLUMNS = 600, 0.06, 0.6, 0.5
BINS, LEAF = 16, 30
RIDGE, MIN_SENTENCES, MIN_INTERVIEWS = 60.0, 3, 3
INNER = 6
# Not fitted: what an editor asks for and the ratings of single sentences cannot tell, in points of the score.
HOUSE = {
    "standing": 0.1667,
    "further_sentence": -0.05,
    "nested_speech": -0.1,
    "bracket": -0.05,
    "leaning": -0.1,
    "anyone": 0.08,
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
        """Worth and standing of each sentence, as `vocabulary_measures` reckons them."""
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
            self.base[target] = float(wanted.mean())
            self.curves[target] = _boost(binned, wanted - wanted.mean(), [len(edges) + 1 for edges in self.edges])

    def scores(self, interview: Rated) -> list[float]:
        np = numpy()
        binned = self._bins(np.hstack([_measure(interview), self.vocabulary.values(interview)]))
        worth, standing = (
            sum(curve[binned[:, column]] for column, curve in enumerate(self.curves[target]))
            for target in ("worth", "standing")
        )
        house = [HOUSE["anyone"] * anyone(one) + HOUSE["leaning"] * leans(one) for one in interview.statements]
        return [float(value) for value in worth / 3 + HOUSE["standing"] * standing + numpy().array(house)]

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


def _boost(binned: Any, wanted: Any, sizes: Sequence[int]) -> list[Any]:
    """A curve per signal: each round splits the one signal that explains most of what is left, and moves a little."""
    np = numpy()
    draw = np.random.RandomState(0)
    count, signals = binned.shape
    curves = [np.zeros(size) for size in sizes]
    left = wanted.copy()
    width = max(sizes)
    flat = binned + np.arange(signals) * width
    for _ in range(ROUNDS):
        rows = np.sort(draw.choice(count, int(ROWS * count), replace=False))
        columns = np.sort(draw.choice(signals, int(COLUMNS * signals), replace=False))
        cells = flat[np.ix_(rows, columns)]
        shape = (signals, width)
        sums = np.bincount(cells.ravel(), np.repeat(left[rows], len(columns)), signals * width).reshape(shape)
        sizes_in = np.bincount(cells.ravel(), minlength=signals * width).reshape(shape)
        below, above = sizes_in.cumsum(1), sizes_in.sum(1, keepdims=True) - sizes_in.cumsum(1)
        sum_below = sums.cumsum(1)
        sum_above = sums.sum(1, keepdims=True) - sum_below
        fair = (below >= LEAF) & (above >= LEAF)
        gain = np.where(fair, sum_below**2 / np.maximum(below, 1) + sum_above**2 / np.maximum(above, 1), -1.0)
        column, cut = divmod(int(gain.argmax()), width)
        if not fair[column, cut]:
            continue
        step = np.where(
            np.arange(len(curves[column])) <= cut,
            sum_below[column, cut] / below[column, cut],
            sum_above[column, cut] / above[column, cut],
        )
        curves[column] += RATE * step
        left -= RATE * step[binned[:, column]]
    return [curve - curve[binned[:, column]].mean() for column, curve in enumerate(curves)]


def numpy() -> Any:
    try:
        return importlib.import_module("numpy")
    except ImportError as error:
        message = "fitting needs numpy and scikit-learn, in an environment of its own (see README-picks.md)"
        raise SystemExit(message) from error
