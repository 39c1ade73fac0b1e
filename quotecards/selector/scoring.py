"""From signals to a score, and from a score to reasons in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from quotecards.model.quote import Reason
from quotecards.selector.signals import SIGNALS
from quotecards.selector.statement import Statement
from quotecards.selector.vocabulary import telling_words, vocabulary_measures
from quotecards.selector.weights import VOCABULARY, Weights

BEST_RATING = 3.0
_VOCABULARY_WORDS = (
    ("uses words of well-rated sentences", "uses words of poorly rated sentences"),
    ("uses words of sentences that stand alone", "uses words of sentences that lean on others"),
)
_LEAST = 0.005  # a share in a score that is worth telling


@dataclass(frozen=True, slots=True)
class Share:
    """What one signal adds to a statement's worth and standing."""

    signal: str
    worth: float
    standing: float
    words: str


@dataclass(frozen=True, slots=True)
class Rating:
    """What is expected of a statement: `worth` as an editor rates it (0–3), `standing` the chance to stand alone."""

    worth: float
    standing: float


def rate(statement: Statement, weights: Weights) -> Rating:
    """The expected rating of one sentence."""
    worth, standing = weights.base_worth, weights.base_standing
    for name, value in measure(statement, weights):
        one, other = weights.curves[name].at(value)
        worth += one
        standing += other
    return Rating(worth, standing)


def measure(statement: Statement, weights: Weights) -> list[tuple[str, float]]:
    """All signals that hold in the statement's language and have weights, by name, in a fixed order."""
    english = statement.language.partition("-")[0].casefold() == "en"
    values = [
        (signal.name, signal.measure(statement))
        for signal in SIGNALS
        if (english or signal.everywhere) and signal.name in weights.curves
    ]
    if english and weights.vocabulary:
        found = zip(VOCABULARY, vocabulary_measures(statement, weights.vocabulary), strict=True)
        values += [(name, value) for name, value in found if name in weights.curves]
    return values


def shares(statement: Statement, weights: Weights) -> list[Share]:
    """What each signal adds, in words."""
    signals = {signal.name: signal for signal in SIGNALS}
    result = []
    for name, value in measure(statement, weights):
        curve = weights.curves[name]
        worth, standing = curve.at(value)
        if name in VOCABULARY:
            words = _vocabulary_phrase(statement, weights, name, worth + standing > 0)
        else:
            words = signals[name].high if value > curve.mean else signals[name].low
        result.append(Share(name, worth, standing, words))
    return result


def score_of(ratings: Sequence[Rating], lengths: Sequence[int], weights: Weights) -> float:
    """The score (about 0–1) of sentences in a row: the worth of all by their length, the standing of the first.

    What a later sentence leans on may stand in the one before it, so only the first must stand alone.
    """
    worth = sum(one.worth * length for one, length in zip(ratings, lengths, strict=True)) / sum(lengths)
    standing = weights.house.standing * (ratings[0].standing - weights.base_standing)
    return worth / BEST_RATING + standing + weights.house.further_sentence * (len(ratings) - 1)


def reasons(statements: Sequence[Statement], weights: Weights, most: int = 3) -> list[Reason]:
    """The strongest signals for a run of sentences and, fewer, those against it; `weight` in points of the score."""
    total = sum(len(statement.text) for statement in statements) or 1
    sums: dict[str, float] = {}
    words: dict[str, tuple[float, str]] = {}
    for index, statement in enumerate(statements):
        for share in shares(statement, weights):
            part = share.worth / BEST_RATING * len(statement.text) / total
            part += weights.house.standing * share.standing if index == 0 else 0.0
            sums[share.signal] = sums.get(share.signal, 0.0) + part
            if abs(part) > words.get(share.signal, (-1.0, ""))[0]:
                words[share.signal] = (abs(part), share.words)
    told = [Reason(name, round(part, 4), words[name][1]) for name, part in sums.items() if words[name][1]]
    speaking_for = sorted((one for one in told if one.weight >= _LEAST), key=lambda one: (-one.weight, one.signal))
    against = sorted((one for one in told if one.weight <= -_LEAST), key=lambda one: (one.weight, one.signal))
    return speaking_for[:most] + against[: most - 1]


def _vocabulary_phrase(statement: Statement, weights: Weights, name: str, good: bool) -> str:
    column = VOCABULARY.index(name)
    words = telling_words(statement, weights.vocabulary, column, 1.0 if good else -1.0)
    phrase = _VOCABULARY_WORDS[column][not good]
    return f"{phrase}: {', '.join(f'“{word}”' for word in words)}" if words else phrase
