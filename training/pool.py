"""Sentences without ratings, on which the small network learns what the teacher makes of them.

Interviews and blog posts of the folder `corpora`, and sentences of the two larger sets in `data`, whose own labels are
not used. No sentence of a rated interview is among them but as one of two in a row.
"""

import itertools
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from quotecards.errors import QuotecardsError
from quotecards.readers import read_document
from quotecards.selector.passage import answers_with_questions
from quotecards.selector.sentences import split_sentences
from quotecards.selector.statement import clean
from training.ratings import Interview, examples_of

CONTEXT, NOVELS, RUNS = 1800, 2000, 2000  # how many sentences of each set, and how many pairs
SHORTEST, LONGEST = 20, 400  # characters
LONGEST_OF_NOVELS, LONGEST_RUN = 180, 260


def unrated(shared: Path, interviews: Sequence[Interview], rated: Sequence[Path], *, seed: int = 3) -> list[str]:
    """The pool for interviews to train on; `rated` are all files of ratings, whose sentences are left out."""
    records = [json.loads(line) for path in rated for line in path.read_text("utf-8").splitlines()]
    seen = {_key(row["text"]) for record in records for row in record["sentences"]}
    seen.update(_key(one.text) for one in examples_of(interviews))
    sources = {Path(record["source"]).name for record in records}
    draw = random.Random(seed)
    talks = _new(_sentences_of(shared / "corpora", sources), seen)
    context = _new((row["text"] for row in _rows(shared / "data" / "standalone-train.jsonl")), seen)
    novels = _new(
        (text for row in _rows(shared / "data" / "quoted-in-books-dev.jsonl") for _, text, _ in row["sents"]), seen
    )
    runs = [
        f"{clean(one)} {clean(other)}"
        for interview in interviews
        for _, sentences in interview.turns
        for one, other in itertools.pairwise(sentences)
        if len(one) + len(other) < LONGEST_RUN
    ]
    short = [text for text in novels if len(text) < LONGEST_OF_NOVELS]
    return [*talks, *_some(context, CONTEXT, draw), *_some(short, NOVELS, draw), *_some(runs, RUNS, draw)]


def _sentences_of(folder: Path, left_out: set[str]) -> Iterator[str]:
    """The sentences of all answers of a folder's interviews; files that are none are passed over."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.name in left_out:
            continue
        try:
            document = read_document(path)
        except QuotecardsError:
            continue
        for turn, _ in answers_with_questions(document):
            for one in split_sentences(document.text, turn.start, turn.end, document.language):
                yield document.text[one.start : one.end]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _new(texts: Iterator[str], seen: set[str]) -> list[str]:
    found = []
    for text in map(clean, texts):
        if SHORTEST <= len(text) <= LONGEST and _key(text) not in seen:
            seen.add(_key(text))
            found.append(text)
    return found


def _some(texts: Sequence[str], count: int, draw: random.Random) -> list[str]:
    return draw.sample(texts, min(count, len(texts)))


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())
