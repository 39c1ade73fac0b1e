"""What the score of a pick says of it, on interviews that the signals' weights have not seen.

    python -m training.unseen --gold ../shared/gold [--top 3]

Cross-validated by interview: the weights are fitted on the others' ratings, and the selector picks with them, without
the learned reader. For ranges of scores: how many picks there are, how many stand alone, their mean rating. The guard
`weak` (docs/warnings.md) rests on it. Needs numpy and scikit-learn.
"""

import argparse
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from benchmarks.picks import cover, gain
from benchmarks.picks_ratings import TOP, load_rated
from quotecards.model.settings import Selection
from quotecards.selector import Selector
from quotecards.selector.guards.strength import FEW_STAND_ALONE
from training.picking import document_of, fitted_weights
from training.ratings import folds, load_interviews

FOLDS = 6
EDGES = (0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 1.01)


class Pick(NamedTuple):
    """A pick's score, and what the ratings say of the sentences that it covers."""

    score: float
    alone: bool
    rating: float


def main() -> None:
    """One line for each range of scores, and one for each side of the limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--top", type=int, default=TOP)
    given = parser.parse_args()
    picks = list(unseen_picks(given.gold / "train.jsonl", given.top))
    for low, high in pairwise(EDGES):
        tell(f"{low:.2f} to {min(high, 1):.2f}", [one for one in picks if low <= one.score < high])
    limit = FEW_STAND_ALONE
    tell(f"below {limit}", [one for one in picks if one.score < limit])
    tell(f"from {limit} on", [one for one in picks if one.score >= limit])


def unseen_picks(path: Path, top: int) -> Iterator[Pick]:
    """The first picks of each interview; words that nobody rated count for nothing."""
    interviews = load_interviews(path)
    rated = {one.name: one for one in load_rated(path)}
    for held in folds(interviews, FOLDS):
        rest = [rated[one.name] for at, one in enumerate(interviews) if at not in held]
        selector = Selector(fitted_weights(rest))
        for interview in (interviews[at] for at in held):
            for quote in selector.select(document_of(interview), Selection(per_interview=top)):
                covered = cover(rated[interview.name], quote.verbatim)
                if covered:
                    alone = rated[interview.name].standing[min(covered)] >= 0.5
                    yield Pick(quote.score, alone, gain(rated[interview.name], covered))


def tell(name: str, picks: Sequence[Pick]) -> None:
    """One line for people."""
    if picks:
        alone = sum(one.alone for one in picks)
        rating = fmean(one.rating for one in picks)
        print(f"{name:14} {len(picks):5} picks, {alone:4} stand alone ({alone / len(picks):4.0%}), rated {rating:.2f}")


if __name__ == "__main__":
    main()
