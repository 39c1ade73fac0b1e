"""How the search for talks and stories that are told twice grows with the number of interviews.

    python -m benchmarks.duplicates [100 1000 4000]

Interviews of 1,500 words, and five quotes of each, put together by rule from 20,000 words, of which few are frequent.
Printed is the processor time for each interview, and the memory of the whole.
"""

import argparse
import itertools
import random
import resource
import string
import time
from collections.abc import Callable, Sequence

from quotecards.campaign.planning.twins import Talks
from quotecards.model.credits import Credits
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector.retold import Told, retold

VOCABULARY, WORDS, QUOTES = 20_000, 1500, 5
Draw = Callable[[int], list[str]]


def main() -> None:
    """Measure, and print a line for each number of interviews."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("numbers", type=int, nargs="*", default=[100, 1000, 4000], help="of interviews")
    dice = random.Random(7)
    words = ["".join(dice.choices(string.ascii_lowercase, k=dice.randint(3, 9))) for _ in range(VOCABULARY)]
    weights = list(itertools.accumulate(1 / (rank + 5) for rank in range(VOCABULARY)))
    for number in parser.parse_args().numbers:
        talks, stories = _measure(number, lambda count: dice.choices(words, cum_weights=weights, k=count), dice)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{number:6} interviews: {talks / number * 1000:.2f} ms an interview to look for the same talk,"
            f" {stories / number * 1000:.2f} ms for stories; {memory:.0f} MiB at most",
            flush=True,
        )


def _measure(number: int, draw: Draw, dice: random.Random) -> tuple[float, float]:
    """Seconds for all talks, and for all stories."""
    talks, seconds = Talks(), 0.0
    for at in range(number):
        document = _document(at, draw)
        began = time.process_time()
        talks.add(document)
        seconds += time.process_time() - began
    began = time.process_time()
    assert not any(talks.again())
    seconds += time.process_time() - began
    quotes = list(_quotes(number, draw, dice))
    began = time.process_time()
    retold(quotes)
    return seconds, time.process_time() - began


def _document(at: int, draw: Draw) -> Document:
    text = " ".join(draw(WORDS))
    return Document(f"{at}.txt", f"{at:064x}", text, (Turn(TurnKind.ANSWER, None, 0, len(text), 1),), Credits())


def _quotes(number: int, draw: Draw, dice: random.Random) -> Sequence[Told]:
    return [
        Told(at, (True, -dice.random(), f"{at:064x}", place), frozenset(draw(dice.randint(5, 20))), fixed=False)
        for at in range(number)
        for place in range(QUOTES)
    ]


if __name__ == "__main__":
    main()
