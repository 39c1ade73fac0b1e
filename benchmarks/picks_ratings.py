"""Rated sentences as the signals see them, and how well an order of them agrees with the ratings.

The form of the files and where the ratings come from are told in the README beside them.
"""

import json
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import fmean
from typing import Any

from quotecards.selector.statement import Answer, Statement, statements

TOP = 3


@dataclass(frozen=True, slots=True)
class Rated:
    """One interview: its sentences and, for each, the mean rating (0–3) and the mean of "stands alone" (0–1)."""

    name: str
    sentences: tuple[str, ...]
    statements: tuple[Statement, ...]
    worth: tuple[float, ...]
    standing: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of the first picks of one interview: nDCG, mean rating, share that stands alone."""

    ndcg: float
    rating: float
    alone: float


def load_rated(path: Path) -> list[Rated]:
    """Every interview of a file of ratings. Neighbouring rows with the same question are one answer."""
    return [_rated(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def agreement(worth: Sequence[float], standing: Sequence[float], scores: Sequence[float], top: int = TOP) -> Agreement:
    """How far the `top` best-scored sentences are the best-rated ones."""
    order = sorted(range(len(scores)), key=lambda index: -scores[index])[:top]
    return Agreement(
        ndcg([worth[index] for index in order], worth, top),
        fmean(worth[index] for index in order),
        fmean(standing[index] >= 0.5 for index in order),
    )


def interval(values: Sequence[float], draws: int = 2000, seed: int = 0) -> tuple[float, float]:
    """The middle 90 % of the mean of `values` when the interviews are drawn anew (bootstrap)."""
    draw = random.Random(seed)
    means = sorted(fmean(draw.choices(values, k=len(values))) for _ in range(draws))
    return means[draws // 20], means[-draws // 20]


def report(name: str, rows: Sequence[Agreement]) -> str:
    """One line for people: the means, nDCG with its interval."""
    low, high = interval([row.ndcg for row in rows])
    mean: Callable[[str], float] = lambda field: fmean(getattr(row, field) for row in rows)  # noqa: E731
    return (
        f"{name:24} nDCG@{TOP} {mean('ndcg'):.3f} ({low:.3f}–{high:.3f})   "
        f"rating {mean('rating'):.2f}   stands alone {mean('alone'):.3f}   {len(rows)} interviews"
    )


def ndcg(gains: Sequence[float], worth: Sequence[float], top: int = TOP) -> float:
    """Discounted gains over those of the best order of all sentences (Järvelin and Kekäläinen 2002)."""
    ideal = _discounted(sorted(worth, reverse=True)[:top])
    return _discounted(gains) / ideal if ideal else 0.0


def _discounted(gains: Sequence[float]) -> float:
    return sum(gain / math.log2(rank + 2) for rank, gain in enumerate(gains))


def _rated(record: dict[str, Any]) -> Rated:
    rows = record["sentences"]
    answers = [
        Answer(tuple(row["text"] for row in group), question or "")
        for question, group in groupby(rows, key=lambda row: row["question"])
    ]
    return Rated(
        record["doc"],
        tuple(row["text"] for row in rows),
        tuple(one for answer in statements(answers) for one in answer),
        tuple(fmean(row["quote"]) for row in rows),
        tuple(fmean(row["standalone"]) for row in rows),
    )
