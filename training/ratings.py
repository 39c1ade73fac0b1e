"""Rated interviews as what the reader sees: sentences, and how each was rated."""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import fmean
from types import MappingProxyType
from typing import Any

from quotecards.selector.statement import clean

FOLDS = 4


@dataclass(frozen=True, slots=True)
class Example:
    """One clean sentence with its mean rating (0–3) and the mean of "stands alone" (0–1)."""

    text: str
    worth: float
    standing: float


@dataclass(frozen=True, slots=True)
class Interview:
    """The examples of one interview, in its order, and its words: questions, each with the sentences that answer it."""

    name: str
    examples: tuple[Example, ...]
    turns: tuple[tuple[str, tuple[str, ...]], ...]


def load_interviews(path: Path, again: Mapping[str, Sequence[str]] = MappingProxyType({})) -> list[Interview]:
    """Every interview of a file of ratings; `again` has more ratings of all its sentences for some of them."""
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [_interview(record, [pairs(one) for one in again.get(record["doc"], ())]) for record in records]


def pairs(ratings: str) -> list[tuple[int, int]]:
    """Rating (0–3) and standing alone (0, 1) of each sentence, from `"00 21 10"`."""
    return [(int(one[0]), int(one[1])) for one in ratings.split()]


def examples_of(interviews: Sequence[Interview]) -> list[Example]:
    """The examples of all of them."""
    return [one for interview in interviews for one in interview.examples]


def folds(interviews: Sequence[Interview], count: int = FOLDS, seed: int = 1) -> list[list[int]]:
    """Which interviews are held out together: `count` lists of indices, the same in every run."""
    order = list(range(len(interviews)))
    random.Random(seed).shuffle(order)
    return [sorted(order[fold::count]) for fold in range(count)]


def part(interviews: Sequence[Interview], share: float, seed: int = 2) -> list[Interview]:
    """A share (0–1) of the interviews, kept in order; a smaller part lies inside every larger one."""
    order = list(range(len(interviews)))
    random.Random(seed).shuffle(order)
    return [interviews[index] for index in sorted(order[: round(share * len(order))])]


def _interview(record: dict[str, Any], again: Sequence[Sequence[tuple[int, int]]]) -> Interview:
    rows = record["sentences"]
    for ratings in again:
        for row, (worth, standing) in zip(rows, ratings, strict=True):
            row["quote"].append(worth)
            row["standalone"].append(standing)
    return Interview(
        record["doc"],
        tuple(Example(clean(row["text"]), fmean(row["quote"]), fmean(row["standalone"])) for row in rows),
        tuple(
            (" ".join((question or "").split()), tuple(" ".join(row["text"].split()) for row in answer))
            for question, answer in groupby(rows, key=lambda row: row["question"])
        ),
    )
