"""How close the picks come to what the ratings call worth posting.

    python -m benchmarks.picks --gold ../shared/gold [--top 3] [--show]

Reads each interview of the gold folder, picks as `quotecards pick` does, and compares the picks with the ratings: nDCG
with its 90 % interval over interviews, mean rating, share that stands alone; beside it what chance gives. The gain of a
pick is the mean rating of the sentences that it covers, by characters. Then the speed: text picked from in a second of
one core, how long `quotecards pick` takes on one interview, and how the time grows with the length of an answer that
is one piece of text over and over; each the best of several rounds.
"""

import argparse
import math
import random
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from benchmarks.picks_ratings import TOP, Agreement, Rated, agreement, load_rated, ndcg, report
from benchmarks.users import as_users_have_it
from quotecards.model.credits import Credits
from quotecards.model.quote import Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.readers import read_document
from quotecards.selector import Selector
from quotecards.selector.weights import load_weights

ROUNDS = 7
SHORT, LONG = 6_000, 24_000  # characters of an answer
PIECES = ("We never forget the rivers. ", "“'(a “b ' \" ", "'a ", "... ", "[laughs] … ", "word ", "Mr. ", "“Go.” ")


def main() -> None:
    """Print one line for chance and one for the picks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, default=Path("../shared/gold"))
    parser.add_argument("--ratings", default="dev.jsonl")
    parser.add_argument("--top", type=int, default=TOP)
    parser.add_argument("--show", action="store_true", help="print the picks with the ratings of what they cover")
    parser.add_argument("--signals-alone", action="store_true", help="without the learned reader, if it is installed")
    given = parser.parse_args()
    selector = Selector(load_weights()) if given.signals_alone else Selector.load()
    chance, rows, documents = [], [], []
    draw = random.Random(0)
    for interview in load_rated(given.gold / given.ratings):
        document = read_document(given.gold / "docs" / f"{interview.name}.txt")
        documents.append(document)
        quotes = selector.select(document, Selection(per_interview=given.top))
        rows.append(judge(interview, quotes, given.top))
        size = len(interview.worth)
        chance += [
            agreement(interview.worth, interview.standing, [draw.random() for _ in range(size)], given.top)
            for _ in range(100)
        ]
        if given.show:
            print(f"\n{interview.name}   nDCG {rows[-1].ndcg:.2f}")
            for quote in quotes:
                print(f"  {gain(interview, cover(interview, quote.verbatim)):.2f}  {quote.score:.2f}  {quote.text}")
    print(f"{'chance':24} nDCG@{given.top} {fmean(row.ndcg for row in chance):.3f}")
    print(report("picks", rows))
    print(f"{speed(selector, documents, given.top):.2f} MB of text a second of one core")
    longest = max(documents, key=lambda document: len(document.text))
    print(f"{command_seconds(longest.path):.2f} s for quotecards pick on {len(longest.text) / 1000:.0f} kB")
    grown = max((growth(selector, piece), piece) for piece in PIECES)
    print(f"× {grown[0]:.1f} at worst for an answer {LONG // SHORT} times as long (of {grown[1]!r})")


def speed(selector: Selector, documents: Sequence[Document], top: int) -> float:
    """Megabytes of text (UTF-8) in a second of processor time, in the best round."""
    best = math.inf
    for _ in range(ROUNDS):
        began = time.process_time()
        for document in documents:
            selector.select(document, Selection(per_interview=top))
        best = min(best, time.process_time() - began)
    return sum(len(document.text.encode()) for document in documents) / best / 1e6


def command_seconds(path: str) -> float:
    """How long the command takes on one file as users run it, from start to exit, in the best round."""
    command, best = [sys.executable, "-m", "quotecards", "pick", path], math.inf
    for _ in range(ROUNDS):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=as_users_have_it())
        best = min(best, time.perf_counter() - began)
    return best


def growth(selector: Selector, piece: str) -> float:
    """How many times longer a long answer takes than a short one, both `piece` over and over."""

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        turn = Turn(TurnKind.ANSWER, None, 0, len(text), 1)
        document = Document("answer.txt", "", text, (turn,), Credits())
        best = math.inf
        for _ in range(ROUNDS):
            began = time.process_time()
            selector.select(document, Selection())
            best = min(best, time.process_time() - began)
        return best

    return seconds(LONG) / seconds(SHORT)


def judge(interview: Rated, quotes: Sequence[Quote], top: int) -> Agreement:
    """Picks against ratings. Words that are no answer and a second pick of the same sentence gain nothing."""
    used: set[int] = set()
    gains, alone = [], []
    for quote in quotes[:top]:
        covered = cover(interview, quote.verbatim)
        total = sum(covered.values())
        fresh = bool(covered) and not any(share > total / 4 and index in used for index, share in covered.items())
        gains.append(gain(interview, covered) if fresh else 0.0)
        alone.append(fresh and interview.standing[min(covered)] >= 0.5)
        used |= set(covered)
    gains += [0.0] * (top - len(gains))
    return Agreement(ndcg(gains, interview.worth, top), fmean(gains), fmean(alone) if alone else 0.0)


def cover(interview: Rated, verbatim: str) -> dict[int, int]:
    """How many characters a pick covers of each rated sentence; letters and digits only, empty if it is no answer."""
    words = _squash(verbatim)
    squashed = [_squash(sentence) for sentence in interview.sentences]
    start = "".join(squashed).find(words) if words else -1
    if start < 0:
        return {}
    covered, at = {}, 0
    for index, sentence in enumerate(squashed):
        shared = min(at + len(sentence), start + len(words)) - max(at, start)
        if shared > 0:
            covered[index] = shared
        at += len(sentence)
    return covered


def gain(interview: Rated, covered: dict[int, int]) -> float:
    """The mean rating of the sentences that a pick covers, by characters."""
    total = sum(covered.values())
    return sum(interview.worth[index] * share for index, share in covered.items()) / total if total else 0.0


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", re.sub(r"\[[^\]]*\]", "", text)).lower()


if __name__ == "__main__":
    main()
