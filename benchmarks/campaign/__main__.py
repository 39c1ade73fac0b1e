"""A campaign of thousands of pictures: the first run, memory on the way, a run without changes, one with one change.

    python -m benchmarks.campaign [--interviews 200] [--top 26] [--jobs 2] [--folder DIR]

The interviews of the reference corpora and others put together by rule, two themes (a campaign each), two formats.
Printed are pictures a second and the resident memory of all processes together when so many pictures were made; of
the second run how long each part took for a picture, and what it wrote; and how many pictures are painted again
after one colour was changed for one format of one campaign.
"""

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path

from benchmarks.campaign.interviews import write_interviews
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import settle
from quotecards.campaign.making.cards import executor_for
from quotecards.campaign.planning.ahead import prepare_with
from quotecards.campaign.records.results import Result
from quotecards.campaign.run import Outcome, kept_for, make, order_for

FORMATS = ("instagram-portrait", "open-graph")
THEMES = ("noir", "swiss")
MILESTONES = (100, 500, 1000, 2500, 5000, 7500, 10000)  # pictures
CHANGE = "overrides: {formats: {open-graph: {palette: {lamp: '#FFE08A'}}}}\n"


def main() -> None:
    """Measure, and print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--interviews", type=int, default=200)
    parser.add_argument("--top", type=int, default=26, help="cards of each interview, at most")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=Path, help="where all is written; default: a temporary folder")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        write_interviews(folder / "interviews", given.interviews, given.top + 2)
        for theme in THEMES:
            (folder / f"{theme}.yaml").write_text(f"name: {theme}\ntheme: {theme}\ninterviews: interviews\n")
        watch = _Watch()
        print("first run")
        outcomes = [_run(folder, theme, given.top, given.jobs, watch) for theme in THEMES]
        print(f"  pictures: {sum(outcome.made for outcome in outcomes)}, failed: {_failed(outcomes)}")
        print("second run, nothing changed")
        again = [_run(folder, theme, given.top, given.jobs, _Watch()) for theme in THEMES]
        print(f"  pictures written: {sum(outcome.made for outcome in again)}")
        print("one colour changed for open-graph of the first campaign")
        with (folder / f"{THEMES[0]}.yaml").open("a") as file:
            file.write(CHANGE)
        changed = [_run(folder, theme, given.top, given.jobs, _Watch()) for theme in THEMES]
        print(f"  pictures written: {', '.join(str(outcome.made) for outcome in changed)}")
        shutil.rmtree(folder / "output")


def _failed(outcomes: list[Outcome]) -> int:
    return sum(len(outcome.failures) for outcome in outcomes)


def _run(folder: Path, theme: str, top: int, jobs: int, watch: "_Watch") -> Outcome:
    campaign = load_campaign(folder / f"{theme}.yaml")
    flags = {"formats": FORMATS, "top": top, "jobs": jobs, "gallery": False}
    settings = settle(campaign.settings, {}, flags, cpus=jobs)
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
            print(f"  before: {_resident():.0f} MiB")

    def tell(self, result: Result) -> None:
        self._made += len(result.made)
        while self._left and self._made >= self._left[0]:
            print(f"  after {self._left.pop(0)} pictures: {_resident():.0f} MiB", flush=True)


def _resident() -> float:
    """MiB of this process and all that it started, as the kernel tells it."""
    own = os.getpid()
    parents, sizes = {}, {}
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                lines = (place / "status").read_text().splitlines()
            except OSError:
                continue
            told = dict(line.split(":", 1) for line in lines if ":" in line)
            parents[int(place.name)] = int(told["PPid"])
            sizes[int(place.name)] = int(told.get("VmRSS", "0 kB").split()[0]) / 1024
    return sum(size for pid, size in sizes.items() if _descends(pid, own, parents))


def _descends(pid: int, ancestor: int, parents: dict[int, int]) -> bool:
    while pid in parents:
        if pid == ancestor:
            return True
        pid = parents[pid]
    return False


if __name__ == "__main__":
    main()
