"""One process or several: the same results in the same order."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.executor import chunked, processes, serial
from quotecards.errors import OutputError


@dataclass(frozen=True)
class Doubler:
    """A workshop that doubles numbers, refuses one of them and dies of another."""

    refuses: int = -1
    dies_of: int = -1

    def __call__(self) -> Callable[[int], int]:
        return self.work

    def work(self, number: int) -> int:
        if number == self.refuses:
            raise OutputError("is full")
        if number == self.dies_of:
            os.kill(os.getpid(), signal.SIGKILL)
        return number * 2


def parity(number: int) -> int:
    return number % 2


def test_processes_give_what_one_process_gives() -> None:
    told: list[int] = []
    jobs = list(range(23))
    parallel = processes(Doubler(), jobs, workers=2, key=parity, done=told.append)
    assert parallel == serial(Doubler(), jobs, done=lambda _: None) == [number * 2 for number in jobs]
    assert sum(told) == len(jobs)


def test_an_error_of_a_job_reaches_the_caller() -> None:
    with pytest.raises(OutputError, match="is full"):
        processes(Doubler(refuses=5), list(range(9)), workers=2, key=parity, done=lambda _: None)
    with pytest.raises(OutputError, match="is full"):
        serial(Doubler(refuses=5), list(range(9)), done=lambda _: None)


def test_what_a_killed_worker_took_along_is_left_open() -> None:
    results = processes(Doubler(dies_of=7), list(range(8)), workers=2, key=parity, done=lambda _: None)
    assert results[7] is None
    assert all(result in {None, at * 2} for at, result in enumerate(results))


def test_chunks_keep_what_shares_a_photo_together() -> None:
    assert chunked(["a", "b", "a", "b", "a"], key=str, size=2) == [[0, 2], [4], [1, 3]]


@given(st.lists(st.integers(0, 3), max_size=40), st.integers(1, 7))
def test_chunks_hold_every_job_once_and_one_key_each(jobs: list[int], size: int) -> None:
    chunks = chunked(jobs, key=lambda job: job, size=size)
    assert sorted(at for chunk in chunks for at in chunk) == list(range(len(jobs)))
    assert all(len({jobs[at] for at in chunk}) == 1 and len(chunk) <= size for chunk in chunks)
