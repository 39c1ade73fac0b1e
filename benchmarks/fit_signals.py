"""Fit the weights of the signals on rated sentences and write `quotecards/data/signals.json` and `vocabulary.json`.

    python -m benchmarks.fit_signals ../shared/gold/train.jsonl [--check ../shared/gold/dev.jsonl] [--write]

Needs numpy and scikit-learn, which quotecards itself does not (see README-picks.md). Seeds are fixed.

The model is a sum of one curve per signal (a generalised additive model): steps found by boosting one-split trees
(Friedman 2001, "Greedy function approximation: a gradient boosting machine") on binned values, once for the rating and
once for standing alone. Two of the signals are a vocabulary: ridge regression on words and pairs of words; while the
curves are fitted, its values come from folds that have not seen the interview.
"""

import argparse
import importlib
import json
import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.picks_ratings import Agreement, Rated, agreement, load_rated, report
from quotecards import resources
from quotecards.selector.signals import SIGNALS
from quotecards.selector.signals.voice import anyone
from quotecards.selector.vocabulary import grams
from quotecards.selector.weights import VOCABULARY

ROUNDS, RATE, ROWS, COLUMNS = 600, 0.06, 0.6, 0.5
BINS, LEAF = 16, 30
RIDGE, MIN_SENTENCES, MIN_INTERVIEWS = 60.0, 3, 3
FOLDS, INNER = 6, 6
# Not fitted: what an editor asks for and the ratings of single sentences cannot tell, in points of the score.
HOUSE = {"standing": 0.1667, "further_sentence": -0.05, "nested_speech": -0.1, "bracket": -0.05, "anyone": 0.08}
ABOUT = (
    "How quotecards scores a sentence. For each signal, `steps` are values and `worth` what a value below the first "
    "step, between two, above the last adds to the expected rating (0–3); `standing` likewise for the chance to stand "
    "alone (0–1). `mean` is the signal's usual value. `house` is set by hand, in points of the score (0–1)."
)
THANKS = (
    "The ratings were made by a large language model, not by people. They rate sentences of The Setup (usesthis.com, "
    "CC BY-SA 4.0), Changelog transcripts (CC BY-SA 4.0) and the 18F blog (CC0). The texts are not part of this file."
)


def main() -> None:
    """Cross-validate by interview, then fit on everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("train", type=Path)
    parser.add_argument("--check", type=Path, help="ratings to report on, never used for fitting")
    parser.add_argument("--write", action="store_true", help="write the weights into quotecards/data")
    parser.add_argument("--curve", action="store_true", help="the learning curve: a quarter, half, all of the ratings")
    given = parser.parse_args()
    interviews = load_rated(given.train)
    rows, order = cross_validate(interviews)
    print(report("cross-validated", rows))
    if given.curve:
        for share in (4, 2):
            print(report(f"trained on 1/{share}", cross_validate(interviews, share)[0]))
    model = Model(interviews)
    if given.check:
        checked = [model.agreement(one) for one in load_rated(given.check)]
        print(report(f"on {given.check.name}", checked))
    if given.write:
        model.write(interviews, rows, order)


def cross_validate(interviews: Sequence[Rated], share: int = 1) -> tuple[list[Agreement], float]:
    """Each interview judged by weights that have not seen it; `share` 4 trains on a quarter of the others.

    Returns the agreements and the mean share of standing alone, for the record.
    """
    np = _numpy()
    shuffled = [int(index) for index in np.random.RandomState(0).permutation(len(interviews))]
    rows: list[Agreement] = []
    for fold in range(FOLDS):
        held = shuffled[fold::FOLDS]
        rest = [interviews[index] for index in shuffled if index not in set(held)]
        model = Model(rest[::share])
        rows += [model.agreement(interviews[index]) for index in held]
    return rows, sum(row.alone for row in rows) / len(rows)


class Vocabulary:
    """Words and pairs with their weights for worth and standing."""

    def __init__(self, interviews: Sequence[Rated]) -> None:
        ridge = importlib.import_module("sklearn.linear_model").Ridge
        np = _numpy()
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
        np = _numpy()
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
        np = _numpy()
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
        np = _numpy()
        binned = self._bins(np.hstack([_measure(interview), self.vocabulary.values(interview)]))
        worth, standing = (
            sum(curve[binned[:, column]] for column, curve in enumerate(self.curves[target]))
            for target in ("worth", "standing")
        )
        house = [HOUSE["anyone"] * anyone(one) for one in interview.statements]
        return [float(value) for value in worth / 3 + HOUSE["standing"] * standing + _numpy().array(house)]

    def agreement(self, interview: Rated) -> Agreement:
        return agreement(interview.worth, interview.standing, self.scores(interview))

    def write(self, interviews: Sequence[Rated], rows: Sequence[Agreement], alone: float) -> None:
        """Both files, with how they were made."""
        names = [signal.name for signal in SIGNALS] + list(VOCABULARY)
        words = {signal.name: [signal.high, signal.low] for signal in SIGNALS}
        signals = {
            name: {"words": [text for text in words.get(name, []) if text]} | self._entry(column)
            for column, name in enumerate(names)
        }
        fitted = {
            "how": "benchmarks/fit_signals.py: boosted one-split trees on binned signals, ridge for the vocabulary",
            "on": f"{len(interviews)} interviews, {len(self.values)} sentences, rated once",
            "cross_validated": {
                "by": "interview",
                "folds": FOLDS,
                "ndcg_at_3": round(sum(row.ndcg for row in rows) / len(rows), 3),
                "stands_alone_at_3": round(alone, 3),
            },
            "acknowledgement": THANKS,
        }
        base = {name: round(value, 4) for name, value in self.base.items()}
        _write("signals.json", {"about": ABOUT, "fitted": fitted, "base": base, "house": HOUSE, "signals": signals})
        about = "Words and pairs of words (^ and $ are a sentence's ends) with their weights for worth and standing."
        weights = {gram: [float(x) for x in self.vocabulary.weights[at]] for gram, at in self.vocabulary.index.items()}
        kept = {gram: pair for gram, pair in weights.items() if any(pair)}
        _write("vocabulary.json", {"about": about, "acknowledgement": THANKS, "weights": kept})

    def _bins(self, values: Any) -> Any:
        np = _numpy()
        return np.column_stack(
            [np.searchsorted(edges, values[:, column], side="left") for column, edges in enumerate(self.edges)]
        )

    def _entry(self, column: int) -> dict[str, Any]:
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


def _measure(interview: Rated) -> Any:
    return _numpy().array([[signal.measure(one) for signal in SIGNALS] for one in interview.statements])


def _edges(values: Any) -> Any:
    """Borders between bins of about equal size, each midway between two values that occur."""
    np = _numpy()
    known = np.unique(values)
    if len(known) <= BINS:
        return np.round((known[1:] + known[:-1]) / 2, 4)
    cuts = np.unique(np.quantile(values, np.linspace(0, 1, BINS + 1)[1:-1]))
    return np.unique(np.round(cuts, 4))


def _boost(binned: Any, wanted: Any, sizes: Sequence[int]) -> list[Any]:
    """A curve per signal: each round splits the one signal that explains most of what is left, and moves a little."""
    np = _numpy()
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


def _write(name: str, content: dict[str, Any]) -> None:
    """JSON for people: one signal or one word a line."""
    lines = []
    for key, value in content.items():
        if key in {"signals", "weights"}:
            rows = [f"    {_plain(one)}: {_plain(entry)}" for one, entry in sorted(value.items())]
            lines.append(f"  {_plain(key)}: {{\n" + ",\n".join(rows) + "\n  }")
        else:
            shown = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
            lines.append(f"  {_plain(key)}: {shown}")
    path = resources.data(name)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"wrote {path.name}, {path.stat().st_size // 1000} kB")


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _numpy() -> Any:
    try:
        return importlib.import_module("numpy")
    except ImportError as error:
        message = "fitting needs numpy and scikit-learn, in an environment of its own (see README-picks.md)"
        raise SystemExit(message) from error


if __name__ == "__main__":
    main()
