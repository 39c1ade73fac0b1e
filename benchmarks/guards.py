"""How often each guard speaks, and what it says.

    python -m benchmarks.guards ../shared/gold/train.jsonl ../shared/corpora/* [--show accusation] [--draw 30]

Every sentence of every answer is looked at as if it were a quote: of interviews, folders of them, and files of rated
sentences. Nothing is there that says what a guard should find, so that somebody has to read what it says: `--show`
prints what one guard says, `--draw` a sample of it, always the same.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from quotecards.model.credits import Credits
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.readers import find_interviews, read_document
from quotecards.selector.candidates import span
from quotecards.selector.guards import GUARDS, Excerpt, concerns
from quotecards.selector.passage import answers_with_questions
from quotecards.selector.sentences import split_sentences


def main() -> None:
    """Print a line for each guard, or what one of them says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--show", default="", metavar="GUARD")
    parser.add_argument("--draw", type=int, default=0, metavar="N")
    given = parser.parse_args()
    said: dict[str, list[str]] = defaultdict(list)
    where: dict[str, set[str]] = defaultdict(set)
    interviews = total = 0
    for document in (document for path in given.files for document in documents(path)):
        interviews += 1
        for excerpt in excerpts(document):
            total += 1
            for concern in concerns(excerpt, {}):
                said[concern.guard].append(f"{document.path}: {concern.words}\n    {excerpt.verbatim}")
                where[concern.guard].add(document.path)
    if given.show:
        found = said[given.show]
        print("\n".join(random.Random(0).sample(found, min(given.draw, len(found))) if given.draw else found))
        return
    print(f"{total} sentences of {interviews} interviews")
    for guard in GUARDS:
        share = 1000 * len(said[guard.name]) / max(total, 1)
        row = f"{len(said[guard.name]):5}   {share:5.1f} in 1000   {len(where[guard.name]):3} interviews"
        print(f"{guard.name:14} {row}")


def documents(path: Path) -> Iterator[Document]:
    """The interviews that `path` names."""
    if path.suffix == ".jsonl":
        yield from map(_of_ratings, map(json.loads, path.read_text("utf-8").splitlines()))
    else:
        yield from map(read_document, find_interviews(path) if path.is_dir() else [path])


def excerpts(document: Document) -> Iterator[Excerpt]:
    """Every sentence of the answers, as it would be set."""
    for turn, question in answers_with_questions(document):
        for sentence in split_sentences(document.text, turn.start, turn.end, turn.language or document.language):
            yield Excerpt.of(document, turn, *span(document.text, [sentence]), question)


def _of_ratings(record: dict[str, object]) -> Document:
    """A rated interview as a document; neighbouring sentences with the same question are one answer."""
    rows = record["sentences"]
    assert isinstance(rows, list)
    text = ""
    turns: list[Turn] = []
    for question, group in groupby(rows, key=lambda row: row["question"]):
        answer = " ".join(row["text"] for row in group)
        for kind, words in ((TurnKind.QUESTION, question or ""), (TurnKind.ANSWER, answer)):
            turns.append(Turn(kind, None, len(text), len(text) + len(words), 1))
            text += f"{words}\n\n"
    return Document(str(record["doc"]), "", text, tuple(turns), Credits())


if __name__ == "__main__":
    main()
