"""Ratings made after the shared ones: a second of most sentences of `train.jsonl`, a first of further interviews.

Like the shared ones they were made by a large language model, which read each sentence with its question and its
neighbours. `second.json` has no texts. `again`: for each interview of `train.jsonl`, from everybody who read it, two
digits a sentence: the rating (0–3) and whether it stands alone (0, 1). `first`: the same, once, for files of the folder
`corpora`, with a digest of the sentences that were rated.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from quotecards.readers import read_document
from quotecards.selector.passage import answers_with_questions
from quotecards.selector.sentences import split_sentences
from quotecards.selector.statement import clean
from training.ratings import Example, Interview, load_interviews, pairs

FILE = Path(__file__).with_name("second.json")


@dataclass(frozen=True, slots=True)
class Second:
    """What was rated: `again` by interview, `first` by the path of a file, which has the digest of its sentences."""

    again: Mapping[str, Sequence[str]]
    first: Mapping[str, tuple[str, str]]


def load_second(path: Path = FILE) -> Second:
    """All of them."""
    told: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Second(told["again"], {name: (row["sentences"], row["ratings"]) for name, row in told["first"].items()})


def all_interviews(gold: Path, second: Second) -> list[Interview]:
    """What the reader that is shipped learns from: `train.jsonl` with all ratings, and the further interviews."""
    return [*load_interviews(gold / "train.jsonl", second.again), *further_interviews(gold.parent / "corpora", second)]


def further_interviews(corpora: Path, second: Second) -> Iterator[Interview]:
    """The files of `corpora` that were rated. Those whose sentences are others now are told and passed over."""
    for name, (stamp, ratings) in second.first.items():
        rows = sentences_of(corpora / name)
        if digest([text for _, text in rows]) != stamp:
            print(f"{name}: its sentences are not those that were rated; left out")
            continue
        examples = [
            Example(clean(text), worth, standing)
            for (_, text), (worth, standing) in zip(rows, pairs(ratings), strict=True)
        ]
        turns = [(key, tuple(text for _, text in group)) for key, group in groupby(rows, key=lambda row: row[0])]
        yield Interview(name, tuple(examples), tuple(turns))


def sentences_of(path: Path) -> list[tuple[str, str]]:
    """The sentences of all answers of an interview, each with its question, in one line each."""
    document = read_document(path)
    return [
        (" ".join(question.split()), " ".join(document.text[one.start : one.end].split()))
        for turn, question in answers_with_questions(document)
        for one in split_sentences(document.text, turn.start, turn.end, document.language)
    ]


def digest(sentences: Sequence[str]) -> str:
    """Twelve digits that are others for other sentences."""
    return hashlib.sha256("\n".join(sentences).encode()).hexdigest()[:12]
