"""Ratings of sentences in interviews that lie in public repositories: where they stand and which they are, no texts.

`third.json` names files with their commit and licence. Of each rated sentence it has ten digits that its words make,
the rating (0–3) and whether it stands alone (0, 1). Like those of second.py they were made by a large language model.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quotecards.errors import QuotecardsError
from quotecards.selector.statement import clean
from training.ratings import Example, Interview, pairs
from training.second import sentences_of

FILE = Path(__file__).with_name("third.json")


def third_interviews(folder: Path, path: Path = FILE) -> Iterator[Interview]:
    """The rated sentences of the files that lie in `folder`, as `owner/repository/path`. What is not found is told."""
    told: dict[str, Any] = json.loads(path.read_text("utf-8"))
    for name, row in told["sources"].items():
        ratings = dict(zip(row["sentences"].split(), pairs(row["ratings"]), strict=True))
        try:
            texts = {key(text): clean(text) for _, text in sentences_of(folder / name)}
        except QuotecardsError as error:
            print(error)
            continue
        examples = [Example(texts[one], *rating) for one, rating in ratings.items() if one in texts]
        if len(examples) < len(ratings):
            print(f"{name}: {len(ratings) - len(examples)} of {len(ratings)} rated sentences were not found")
        yield Interview(name, tuple(examples), ())


def key(sentence: str) -> str:
    """Ten digits for a sentence, by its letters and digits alone: marks and blanks are written in many ways."""
    return hashlib.sha256(re.sub(r"[\W_]+", "", clean(sentence).lower()).encode()).hexdigest()[:10]
