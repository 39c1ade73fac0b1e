"""A campaign of thousands of pictures: the first run, memory on the way, a run without changes, one with one change.

    python -m benchmarks.campaign [--interviews 200] [--top 26] [--jobs 2] [--folder DIR]
    python -m benchmarks.campaign --top 16 --themes noir --formats instagram-portrait open-graph story x    # memory

The interviews of the reference corpora and others put together by rule, a campaign for each theme. Printed are pictures
a second, and when so many pictures were made the resident memory of the run's own process and of each worker, and what
all hold together where shared pages count once; of the second run how long each part took for a picture, and what it
wrote; and how many pictures are painted again after one colour was changed for open-graph in the first campaign.
"""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.campaign.interviews import write_interviews
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import settle
from quotecards.campaign.making.cards import executor_for
from quotecards.campaign.planning.ahead import prepare_with
from quotecards.campaign.records.results import Result
from quotecards.campaign.run import Outcome, kept_for, make, order_for

FORMATS = ("instagram-portrait", "open-graph")
THEMES = ("noir", "swiss")
MILESTONES = (100, 500, 1000, 2000, 4000, 6000, 8000, 10000)  # pictures
CHANGE = "overrides: {formats: {open-graph: {palette: {lamp: '#FFE08A'}}}}\n"


def main() -> None:
    """Measure, and print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--interviews", type=int, default=200)
    parser.add_argument("--top", type=int, default=26, help="cards of each interview, at most")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=Path, help="where all is written; default: a temporary folder")
    parser.add_argument("--themes", nargs="+", default=THEMES, help="a campaign for each")
    parser.add_argument("--formats", nargs="+", default=FORMATS)
    given = parser.parse_args()
    flags = {"formats": tuple(given.formats), "top": given.top, "jobs": given.jobs, "gallery": False}
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        write_interviews(folder / "interviews", given.interviews, given.top + 2)
        for theme in given.themes:
            (folder / f"{theme}.yaml").write_text(f"name: {theme}\ntheme: {theme}\ninterviews: interviews\n")
        watch = _Watch()
        print("first run")
        outcomes = [_run(folder, theme, flags, watch) for theme in given.themes]
        print(f"  pictures: {sum(outcome.made for outcome in outcomes)}, failed: {_failed(outcomes)}")
        print("second run, nothing changed")
        again = [_run(folder, theme, flags, _Watch()) for theme in given.themes]
        print(f"  pictures written: {sum(outcome.made for outcome in again)}")
        print("one colour changed for open-graph of the first campaign")
        with (folder / f"{given.themes[0]}.yaml").open("a") as file:
            file.write(CHANGE)
        changed = [_run(folder, theme, flags, _Watch()) for theme in given.themes]
        print(f"  pictures written: {', '.join(str(outcome.made) for outcome in changed)}")
        shutil.rmtree(folder / "output")


def _failed(outcomes: list[Outcome]) -> int:
    return sum(len(outcome.failures) for outcome in outcomes)


def _run(folder: Path, theme: str, flags: Mapping[str, Any], watch: "_Watch") -> Outcome:
    campaign = load_campaign(folder / f"{theme}.yaml")
    settings = settle(campaign.settings, {}, flags, cpus=flags["jobs"])
    order = order_for(campaign, settings, folder / "output", write=True)
    with executor_for(settings) as executor:
        began = time.perf_counter()
        prepared = prepare_with(executor, campaign, settings, kept=kept_for(campaign, order.folder, write=True))
        read = time.perf_counter()
        watch.begin()
        outcome = make(campaign, settings, prepared, order, executor=executor, progress=watch.tell)
        ended = time.perf_counter()
    pictures = outcome.made + outcome.unchanged
    print(
        f"  {theme}: {len(prepared.cards)} cards, {pictures} pictures;"
        f" read and selected in {read - began:.1f} s ({(read - began) / pictures * 1000:.2f} ms a picture),"
        f" made in {ended - read:.1f} s ({(ended - read) / pictures * 1000:.2f} ms a picture,"
        f" {pictures / (ended - read):.0f} a second)"
    )
    return outcome


class _Watch:
    """Prints the memory when so many pictures were made."""

    def __init__(self) -> None:
        self._made = 0
        self._left = list(MILESTONES)

    def begin(self) -> None:
        if not self._made:
            print(f"  before: {_memory()}")

    def tell(self, result: Result) -> None:
        self._made += len(result.made)
        while self._left and self._made >= self._left[0]:
            print(f"  after {self._left.pop(0)} pictures: {_memory()}", flush=True)


def _memory() -> str:
    """MiB of this process, of each that it started, and of all together, as the kernel tells it."""
    own = os.getpid()
    parents, resident, share = {}, {}, {}
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                parents[int(place.name)] = int(_figure(place / "status", "PPid"))
                resident[int(place.name)] = _figure(place / "smaps_rollup", "Rss") / 1024
                share[int(place.name)] = _figure(place / "smaps_rollup", "Pss") / 1024
            except (OSError, StopIteration):
                continue
    mine = sorted(pid for pid in share if _descends(pid, own, parents))
    each = " + ".join(f"{resident[pid]:.0f}" for pid in mine)
    return f"{each} MiB, {sum(share[pid] for pid in mine):.0f} together"


def _figure(path: Path, name: str) -> float:
    return next(float(line.split()[1]) for line in path.read_text().splitlines() if line.startswith(f"{name}:"))


def _descends(pid: int, ancestor: int, parents: dict[int, int]) -> bool:
    while pid in parents:
        if pid == ancestor:
            return True
        pid = parents[pid]
    return False


if __name__ == "__main__":
    main()
