"""`kill -9` at any moment: there are the old cards or the new ones then, and the next run gives the same bytes."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from quotecards.campaign import run as making
from quotecards.campaign.output.lock import lock_file
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest_file import FILE_NAME
from quotecards.cli.main import run
from quotecards.exporters.write import TEMPORARY
from tests.campaign.samples import bytes_of, project

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="workers are found as Linux tells of them")
FLAGS = ("--format", "open-graph", "--format", "x", "--top", "4")
WORKERS = ("--jobs", "2")
SMALL = 2_000  # bytes of records: above it a manifest has parts

# Workers make the cards, though there are few.
USUAL = (
    "-c",
    """
from quotecards.campaign.making import cards
from quotecards.cli.main import main
cards.WORTH_IT = 1
main()
""",
)
# The same, but the manifest has parts.
IN_PARTS = (
    "-c",
    f"""
from functools import partial
from quotecards.campaign import run
run.make = partial(run.make, whole={SMALL})
{USUAL[1]}""",
)


@dataclass(frozen=True)
class Undisturbed:
    """A campaign, what runs in two themes give, and how many seconds the second took from the lock to the end."""

    program: tuple[str, ...]
    talks: Path
    old: dict[str, bytes]
    new: dict[str, bytes]
    seconds: float


def started(program: Sequence[str], talks: Path, out: Path, theme: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, *program, "build", str(talks), "--out", str(out), "--theme", theme, *FLAGS, *WORKERS]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)


def finished(program: Sequence[str], talks: Path, out: Path, theme: str) -> None:
    """A run that nobody kills, in this process: whoever makes the cards, they are the same."""
    with pytest.MonkeyPatch.context() as patch:
        if program is IN_PARTS:
            patch.setattr(making, "make", partial(making.make, whole=SMALL))
        flags = (*FLAGS, "--executor", "serial")
        assert run(["build", str(talks), "--out", str(out), "--theme", theme, *flags]) == 0


def wait_for_the_lock(out: Path, process: "subprocess.Popen[bytes]") -> None:
    path = lock_file(out / "talks")
    while process.poll() is None and not (path.is_file() and path.stat().st_size):
        time.sleep(0.002)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    return left_alone(USUAL, tmp_path_factory.mktemp("undisturbed"))


@pytest.fixture(scope="module")
def undisturbed_in_parts(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    found = left_alone(IN_PARTS, tmp_path_factory.mktemp("undisturbed"))
    assert len([path for path in found.new if path.startswith("talks/manifest/")]) > 1
    return found


def left_alone(program: tuple[str, ...], folder: Path) -> Undisturbed:
    talks = project(folder)
    finished(program, talks, folder / "out", "noir")
    old = bytes_of(folder / "out")
    with started(program, talks, folder / "out", "swiss") as process:
        wait_for_the_lock(folder / "out", process)
        began = time.monotonic()
        process.communicate()
        seconds = time.monotonic() - began
    new = bytes_of(folder / "out")
    assert old.keys() != new.keys() or old != new
    return Undisturbed(program, talks, old, new, seconds)


def lay(state: dict[str, bytes], out: Path) -> None:
    for path, data in state.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(data)


def workers_of(process: "subprocess.Popen[bytes]") -> list[int]:
    """The processes that descend from it and have none of their own: those that make cards."""
    below: dict[int, list[int]] = {}
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            below.setdefault(parent, []).append(int(place.name))
    found, waiting = [], [process.pid]
    while waiting:
        waiting += below.get(waiting.pop(0), [])
        found += [pid for pid in waiting if pid not in below and pid not in found]
    return found


def kill_the_run(process: "subprocess.Popen[bytes]", chance: random.Random) -> None:
    os.killpg(process.pid, signal.SIGKILL)


def kill_a_worker(process: "subprocess.Popen[bytes]", chance: random.Random) -> None:
    workers = workers_of(process)
    if workers:
        os.kill(chance.choice(workers), signal.SIGKILL)


def disturb(undisturbed: Undisturbed, name: str, seed: int) -> None:
    chance = random.Random(seed)
    out = undisturbed.talks.parent / name  # beside the campaign, as the manifest tells the way to it
    before = undisturbed.old if seed % 2 else {}
    lay(before, out)
    kill = kill_a_worker if seed % 3 == 0 else kill_the_run
    with started(undisturbed.program, undisturbed.talks, out, "swiss") as process:
        wait_for_the_lock(out, process)
        time.sleep(chance.uniform(0, 1.05) * undisturbed.seconds)
        kill(process, chance)
        process.communicate()
    if (out / "talks" / FILE_NAME).exists():
        assert verify(out / "talks" / FILE_NAME).flaws == ()
    if kill is kill_the_run:
        assert bytes_of(out) in (before, undisturbed.new)
    finished(undisturbed.program, undisturbed.talks, out, "swiss")
    assert bytes_of(out) == undisturbed.new
    assert sorted(path.name for path in workroom(out / "talks").iterdir()) == ["heard", "known.json", "lock"]
    assert not list(out.rglob(f"{TEMPORARY}*"))


@pytest.mark.parametrize("seed", range(4))  # worker or run, before the first cards or the second
def test_a_run_that_is_killed_leaves_the_old_cards_or_the_new_ones(undisturbed: Undisturbed, seed: int) -> None:
    disturb(undisturbed, f"out-{seed}", seed)


@pytest.mark.parametrize("seed", range(1, 3))
def test_so_does_one_whose_manifest_has_parts(undisturbed_in_parts: Undisturbed, seed: int) -> None:
    disturb(undisturbed_in_parts, f"out-{seed}", seed)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(4, 104))
def test_so_does_a_run_that_is_killed_at_one_of_a_hundred_moments(undisturbed: Undisturbed, seed: int) -> None:
    disturb(undisturbed, f"out-{seed}", seed)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(3, 53))
def test_so_does_one_whose_manifest_has_parts_at_one_of_fifty_moments(
    undisturbed_in_parts: Undisturbed, seed: int
) -> None:
    disturb(undisturbed_in_parts, f"out-{seed}", seed)
