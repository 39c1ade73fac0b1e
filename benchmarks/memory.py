"""What a run holds in memory for each interview: read, picked from, planned, recorded; no picture is painted.

    python -m benchmarks.memory [500 2000]

Interviews put together by rule, with one long answer of words drawn from 20,000, so that each has some 1,500 words;
five cards of each in two formats, picked by the rules alone. In place of pictures there are results that say the same
of each. Printed is the most resident memory, less that after a run of three interviews; each number has a process.
"""

import argparse
import itertools
import random
import string
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.campaign.interviews import write_interviews
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import settle
from quotecards.campaign.executors.interface import never
from quotecards.campaign.executors.serial import Serial
from quotecards.campaign.planning.prepare import Prepared, prepare
from quotecards.campaign.records.assets import place_for
from quotecards.campaign.records.results import Made, Result
from quotecards.campaign.run import make, order_for
from quotecards.model.asset import Asset, Checks
from quotecards.model.card import Card
from quotecards.selector import Selector
from quotecards.selector.weights import load_weights

WORDS, VOCABULARY = 1300, 20_000
FLAGS = {"formats": ("open-graph", "x"), "top": 5, "jobs": 1, "executor": "serial", "gallery": False}


def main() -> None:
    """Measure, and print a line for each number of interviews."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("numbers", type=int, nargs="*", default=[500, 2000], help="of interviews")
    parser.add_argument("--here", action="store_true", help="in this process")
    given = parser.parse_args()
    for number in given.numbers:
        if given.here:
            _measure(number)
        else:
            subprocess.run([sys.executable, "-m", "benchmarks.memory", "--here", str(number)], check=True)


def _measure(number: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        _run(Path(name) / "first", 3)  # opens what any run needs
        empty = _resident("VmRSS")
        prepared = _run(Path(name) / "then", number)
    peak = _resident("VmHWM") - empty
    print(
        f"{number:6} interviews, {len(prepared.cards)} cards: at most {peak:.0f} MB more than for three interviews,"
        f" {peak / number * 1000:.0f} kB an interview",
        flush=True,
    )


def _run(folder: Path, number: int) -> Prepared:
    write_interviews(folder / "interviews", number, 7, None)
    _lengthen(folder / "interviews")
    (folder / "c.yaml").write_text("name: c\ninterviews: interviews\n")
    campaign = load_campaign(folder / "c.yaml")
    settings = settle(campaign.settings, {}, FLAGS, cpus=1)
    prepared = prepare(campaign, settings, selector=Selector(load_weights())).without_texts()
    order = order_for(campaign, settings, folder / "output", write=False)
    make(campaign, settings, prepared, order, executor=_Unpainted())
    return prepared


def _lengthen(folder: Path) -> None:
    dice = random.Random(7)
    words = ["".join(dice.choices(string.ascii_lowercase, k=dice.randint(3, 9))) for _ in range(VOCABULARY)]
    weights = list(itertools.accumulate(1 / (rank + 5) for rank in range(VOCABULARY)))
    for path in sorted(folder.glob("*.txt")):
        said = [" ".join(dice.choices(words, cum_weights=weights, k=20)).capitalize() for _ in range(WORDS // 20)]
        with path.open("a", encoding="utf-8") as file:
            file.write(f"Q: And then?\n\nA: {'. '.join(said)}.\n")


class _Unpainted(Serial):
    """An executor that says of every picture what is said of one that was painted."""

    def run(
        self, maker: Any, jobs: Sequence[Any], *, key: Any, stop: Any = never, small: bool = False
    ) -> Iterator[tuple[int, Any]]:
        del maker, key, stop, small
        for at, job in enumerate(jobs):
            yield at, Result(job.card.id, tuple(_picture(job.card, name, recipe) for name, recipe in job.recipes))


def _picture(card: Card, name: str, recipe: str) -> Made:
    checks = Checks(contrast=12.5, smallest_text=34.0, inside_safe_area=True)
    path, lines = place_for(card, name, ".jpg"), tuple(textwrap.wrap(card.text, 30))
    size = {"width": 1200, "height": 630, "bytes": 340_000}
    return Made(Asset(path, name, name, sha256=recipe, layout=recipe, lines=lines, checks=checks, **size), True, recipe)


def _resident(which: str) -> float:
    """MB, as the kernel tells it: VmRSS now, VmHWM at most."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(which)) * 1024 / 1e6


if __name__ == "__main__":
    main()
