"""How much faster two processes are than one, and a cluster of two workers: `python -m benchmarks.executors`.

Whole runs of `quotecards build`, from start to exit, of one campaign into empty folders: about 600 pictures, without
photos and with one for each speaker. How fast a shared machine is changes from minute to minute, so the executors take
turns, in the opposite order in every other round, times are compared within a round, and the median of the rounds
counts. What was made stays until the end: ext4 is slow to make files for some minutes after many were removed. One
process is run on one core, and on both: it has threads of its own, for the learned reader and the contact sheet. The
cluster is one that runs already, and one that is started for the run. What the machine could give at best is told,
too: two runs of one process side by side, each with half of the interviews; and two processes that do nothing but add,
without memory, files or each other, against one after the other. Python keeps its compiled modules meanwhile, as it
does for users, even where the environment forbids it.
"""

import argparse
import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from benchmarks.campaign.interviews import write_interviews
from benchmarks.cards.photos import make_photos
from benchmarks.users import as_users_have_it

BOUND = "two halves side by side"
ONE_CORE = "one process on one core"
SUM = "sum(one * one for one in range(20_000_000))"  # about a second
ONE = ["--executor", "serial"]
TWO = ["--jobs", "2", "--executor"]
CALM = {
    "MALLOC_MMAP_THRESHOLD_": str(2**25),
    "MALLOC_TRIM_THRESHOLD_": str(2**28),
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "false",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "10s",
}
ROWS = ("one process", "processes", "cluster", "cluster, started for it", BOUND)
Times = dict[str, list[float]]
GOALS = {"processes": (ONE_CORE, 1.8), "cluster": ("processes", 0.9)}


def write_campaign(folder: Path, interviews: int, *, photos: bool) -> Path:
    """A campaign of so many interviews of five cards each, in three formats; its file."""
    write_interviews(folder / "talks", interviews, 12, corpora=None)
    shown = ""
    if photos:
        speakers = sorted({
            found[1]
            for path in (folder / "talks").glob("*.yaml")
            if (found := re.search(r"^speaker: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE))
        })  # fmt: skip
        (folder / "faces").mkdir()
        files = make_photos(folder / "faces", len(speakers))
        entries = (
            f"  {speaker}: {{file: faces/{file.name}, credit: Per Moe}}\n"
            for speaker, file in zip(speakers, files, strict=True)
        )
        shown = "photos:\n" + "".join(entries)
    (folder / "campaign.yaml").write_text(f"name: bench\ninterviews: talks\n{shown}", encoding="utf-8")
    return folder / "campaign.yaml"


@contextlib.contextmanager
def cluster(scratch: Path) -> Iterator[str]:
    """The address of a Dask cluster with two workers of one thread each, started as docs/scale.md tells."""
    dask = [sys.executable, "-m", "distributed.cli"]
    scheduler = subprocess.Popen(
        [dask[0], "-m", f"{dask[2]}.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"],
        stderr=subprocess.PIPE, text=True, cwd=scratch, env={**os.environ, **CALM},
    )  # fmt: skip
    assert scheduler.stderr
    address = next(found[0] for line in scheduler.stderr if (found := re.search(r"tcp://\S+:\d+", line)))
    workers = [
        subprocess.Popen(
            [dask[0], "-m", f"{dask[2]}.dask_worker", address, "--nthreads", "1", "--no-dashboard",
             "--local-directory", str(scratch)],
            stderr=subprocess.DEVNULL, env={**os.environ, **CALM},
        )
        for _ in range(2)
    ]  # fmt: skip
    try:
        yield address
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
        scheduler.kill()
        scheduler.wait()


@contextlib.contextmanager
def one_core() -> Iterator[None]:
    """What is started meanwhile has one core of this machine, where the system can see to that (Linux)."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def seconds(campaign: Path, options: list[str]) -> tuple[float, str]:
    """How long a build takes, into a new folder beside the campaign, and its last words."""
    out = tempfile.mkdtemp(dir=campaign.parent.parent)
    began = time.perf_counter()
    command = [sys.executable, "-m", "quotecards", "build", str(campaign), "--out", out, *options]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=as_users_have_it())
    took = time.perf_counter() - began
    made = [line for line in ended.stderr.splitlines() if " in the theme " in line]
    if ended.returncode == 2 or not made or "failed" in made[0]:
        raise SystemExit(ended.stderr)
    return took, made[0]


def side_by_side(half: Path) -> float:
    """How long two builds of half a campaign take in one process each, at the same time."""
    with ThreadPoolExecutor(2) as pool:
        began = time.perf_counter()
        list(pool.map(lambda _: seconds(half, ONE), range(2)))
        return time.perf_counter() - began


def sums(rounds: int) -> float:
    """How many times faster two sums are done side by side than one after the other, the best of the rounds."""

    def add(_: int) -> None:
        subprocess.run([sys.executable, "-c", SUM], check=True)

    found = []
    for _ in range(rounds):
        with ThreadPoolExecutor(2) as pool:
            times = [time.perf_counter()]
            add(0)
            times.append(time.perf_counter())
            list(pool.map(add, range(2)))
            times.append(time.perf_counter())
        found.append(2 * (times[1] - times[0]) / (times[2] - times[1]))
    return max(found)


def measure(campaign: Path, half: Path, rounds: int, address: str, chosen: Collection[str]) -> Times:
    """The times of each executor that is chosen, one a round, in seconds; prints them."""
    kinds = {
        ONE_CORE: ONE,
        "one process": ONE,
        "processes": [*TWO, "processes"],
        "cluster": [*TWO, "dask", "--scheduler", address],
        "cluster, started for it": [*TWO, "dask"],
    }
    times: Times = {}
    made = ""
    for number in range(rounds):
        for name, options in list(kinds.items())[:: -1 if number % 2 else 1]:
            if name in chosen:
                with one_core() if name == ONE_CORE else contextlib.nullcontext():
                    took, made = seconds(campaign, options)
                times.setdefault(name, []).append(took)
        if BOUND in chosen:
            times.setdefault(BOUND, []).append(side_by_side(half))
    print(made)
    for name, found in times.items():
        each = " ".join(f"{one:.1f}" for one in found)
        print(f"  {name:26} {min(found):6.1f} s  × {faster(times, name, ONE_CORE):.2f}  ({each})", flush=True)
    return times


def faster(times: Times, name: str, other: str) -> float:
    """How many times faster than another one an executor is: the median of the rounds."""
    return median(slow / quick for slow, quick in zip(times[other], times[name], strict=True))


def main() -> int:
    """Print both tables; exit code 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--interviews", type=int, default=40)
    parser.add_argument("--only", nargs="+", choices=ROWS, default=ROWS, help="beside one process on one core")
    chosen = parser.parse_args()
    missed = 0
    print(f"two sums side by side: × {sums(chosen.rounds):.2f}", flush=True)
    with tempfile.TemporaryDirectory() as scratch, contextlib.ExitStack() as running:
        address = running.enter_context(cluster(Path(scratch))) if "cluster" in chosen.only else ""
        for photos in (False, True):
            print("with photos" if photos else "without photos")
            campaign = write_campaign(Path(scratch) / f"photos-{photos}", chosen.interviews, photos=photos)
            half = write_campaign(Path(scratch) / f"half-{photos}", chosen.interviews // 2, photos=photos)
            times = measure(campaign, half, chosen.rounds, address, {ONE_CORE, *chosen.only})
            for name, (other, goal) in GOALS.items():
                if not {name, other} <= times.keys():
                    continue
                ratio = faster(times, name, other)
                missed += ratio < goal
                print(f"  {name} against {other}: {ratio:.2f} (goal {goal}, {'missed' if ratio < goal else 'kept'})")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
