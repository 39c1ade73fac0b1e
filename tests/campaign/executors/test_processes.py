"""Several processes: the same results, whoever is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.campaign.executors import Lost, open_executor
from quotecards.campaign.executors.processes import Processes
from quotecards.campaign.executors.serial import Serial
from quotecards.errors import OutputError
from tests.campaign.executors.workshops import Breaker, Doubler, Stamper, Unable, parity, stamps_of


@pytest.fixture
def two() -> Iterator[Processes]:
    with Processes(2) as executor:
        yield executor


def test_processes_give_what_one_process_gives(two: Processes) -> None:
    jobs = list(range(23))
    assert dict(two.run(Doubler(), jobs, key=parity)) == dict(Serial().run(Doubler(), jobs, key=parity))


def test_no_jobs_are_no_work(two: Processes) -> None:
    assert list(two.run(Doubler(), [], key=parity)) == []


def test_a_second_run_finds_the_same_processes_and_a_workshop_of_its_own(two: Processes) -> None:
    first, again = (stamps_of(two.run(Stamper(), range(8), key=parity)) for _ in range(2))
    assert {made_by for made_by, _ in first} == {made_by for made_by, _ in again}
    assert first.isdisjoint(again)


def test_an_error_of_a_job_reaches_the_caller(two: Processes) -> None:
    with pytest.raises(OutputError) as caught:
        list(two.run(Doubler(refuses=5), range(9), key=parity))
    assert str(caught.value) == "is full (make room)"
    assert dict(two.run(Doubler(), range(3), key=parity)) == {0: 0, 1: 2, 2: 4}


def test_a_workshop_that_cannot_be_set_up_is_an_error(two: Processes) -> None:
    with pytest.raises(OutputError, match="cannot be set up"):
        list(two.run(Unable(), range(9), key=parity))


def test_an_error_that_cannot_travel_is_told_nevertheless(two: Processes) -> None:
    with pytest.raises(RuntimeError, match="Unportable: number 0"):
        list(two.run(Breaker(), [0], key=parity))


def test_a_job_that_kills_its_worker_takes_no_other_with_it(two: Processes) -> None:
    results = dict(two.run(Doubler(dies_of=(7,)), range(20), key=parity))
    lost = results.pop(7)
    assert isinstance(lost, Lost)
    assert "was killed" in lost.why
    assert results == {number: number * 2 for number in range(20) if number != 7}


def test_a_job_whose_worker_is_killed_by_chance_is_done_by_the_next(two: Processes, tmp_path: Path) -> None:
    results = dict(two.run(Doubler(dies_once_of=3, marks=tmp_path), range(8), key=parity))
    assert (tmp_path / "died").exists()
    assert results == {number: number * 2 for number in range(8)}


def test_where_all_are_killed_it_ends_soon(two: Processes) -> None:
    results = dict(two.run(Doubler(dies_of=tuple(range(500))), range(500), key=parity))
    assert len(results) == 500
    assert all(isinstance(result, Lost) for result in results.values())


def test_nothing_is_begun_once_it_is_to_stop(two: Processes) -> None:
    done: list[int] = []
    for at, _ in two.run(Doubler(), range(50), key=parity, stop=lambda: len(done) >= 5):
        done.append(at)
    assert 5 <= len(done) <= 7


def test_who_leaves_early_leaves_no_process_behind() -> None:
    with Processes(2) as executor:
        running = executor.run(Stamper(), range(50), key=parity)
        stamps = stamps_of(next(running) for _ in range(10))
        running.close()  # type: ignore[attr-defined]
        for made_by, _ in stamps:
            with pytest.raises(ProcessLookupError):
                os.kill(made_by, 0)


def test_small_work_starts_no_processes_and_uses_those_that_run(two: Processes) -> None:
    here = stamps_of(two.run(Stamper(), [1, 2], key=parity, small=True))
    assert {made_by for made_by, _ in here} == {os.getpid()}
    started = stamps_of(two.run(Stamper(), range(8), key=parity))
    there = stamps_of(two.run(Stamper(), [1, 2], key=parity, small=True))
    assert {made_by for made_by, _ in there} <= {made_by for made_by, _ in started}


CROWD = """
from multiprocessing import active_children
from quotecards.campaign.executors.processes import Processes
from tests.campaign.executors.workshops import Stamper, parity, stamps_of
with Processes(20, {forks}) as executor:
    print(len(active_children()))
    for jobs in (2, 5, 3):
        stamps = stamps_of(executor.run(Stamper(), range(jobs), key=parity))
        print(len(active_children()))
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="workers are forks where Linux tells of threads")
@pytest.mark.parametrize(("forks", "there"), [(0, [0, 2, 5, 5]), (3, [3, 3, 5, 5]), (99, [20, 20, 20, 20])])
def test_no_more_processes_are_started_than_were_asked_for_or_have_jobs(forks: int, there: list[int]) -> None:
    done = subprocess.run([sys.executable, "-c", CROWD.format(forks=forks)], capture_output=True, text=True, check=True)
    assert [int(line) for line in done.stdout.split()] == there


def test_one_worker_is_this_process() -> None:
    assert isinstance(open_executor("processes", workers=1), Serial)
    assert isinstance(open_executor("serial", workers=8), Serial)


SLOW_RUN = """
from quotecards.campaign.executors import open_executor
from tests.campaign.executors.workshops import Doubler, parity
with open_executor({name!r}, workers=2) as executor:
    for at, result in executor.run(Doubler(seconds=0.05), range(10_000), key=parity):
        print(at, flush=True)
"""


@pytest.mark.parametrize("name", ["serial", "processes", "dask"])
def test_ctrl_c_ends_it_and_all_that_it_started(name: str) -> None:
    command = [sys.executable, "-c", SLOW_RUN.format(name=name)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        assert run.stdout
        for _ in range(5):
            run.stdout.readline()
        os.killpg(run.pid, signal.SIGINT)
        try:
            _, told = run.communicate(timeout=120)
        finally:
            run.kill()
    assert told.rstrip().endswith("KeyboardInterrupt")
    assert told.count("Traceback") <= 2, told  # of this process alone: workers say nothing
    assert _is_gone(run.pid)


def _is_gone(group: int) -> bool:
    """Whether no process of the group is left after a while."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_workers_end_with_a_process_that_is_killed() -> None:
    told = "from quotecards.campaign.executors import open_executor\n" + STAMPED
    with subprocess.Popen(
        [sys.executable, "-c", told], stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        assert run.stdout
        assert run.stdout.readline() == "3\n"
        run.kill()
        run.wait()
        assert _is_gone(run.pid)


STAMPED = """
import time
from tests.campaign.executors.workshops import Stamper, parity, stamps_of
with open_executor("processes", workers=3) as executor:
    print(len(stamps_of(executor.run(Stamper(), range(30), key=parity))), flush=True)
    time.sleep(60)
"""


def test_workers_keep_nothing_open_that_is_opened_while_they_work(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    told = f"from quotecards.campaign.executors import open_executor\nlock = {str(lock)!r}\n" + KILLED_AT_A_LOCK
    subprocess.run([sys.executable, "-c", told], check=True, timeout=60)


KILLED_AT_A_LOCK = """
import fcntl
from tests.campaign.executors.workshops import Doubler, parity
with open_executor("processes", workers=2) as executor:
    with open(lock, "a+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        found = dict(executor.run(Doubler(dies_of=(3,)), range(9), key=parity))
    assert len(found) == 9
    with open(lock, "a+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
"""
