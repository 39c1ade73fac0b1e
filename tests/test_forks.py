"""A fork makes something ready while its parent does something else."""

import os
import signal
import sys
import threading
from collections.abc import Callable

import pytest

from quotecards.errors import Place, QuotecardsError, SettingError
from quotecards.forks import Fork, can_fork

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="forks are safe on Linux only"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),  # the runner of tests has threads
]


def rower() -> Callable[[str], tuple[str, int]]:
    return lambda boat: (f"{boat} is rowed", os.getpid())


def test_each_question_is_answered_by_another_process() -> None:
    with Fork(rower) as fork:
        (first, where), (second, there) = fork.ask("the skiff"), fork.ask("the gig")
    assert (first, second) == ("the skiff is rowed", "the gig is rowed")
    assert where == there != os.getpid()


def test_what_cannot_be_made_ready_is_told_to_who_asks() -> None:
    def leaking() -> Callable[[str], str]:
        raise SettingError("leaks", place=Place("skiff"), hint="bail")

    with Fork(leaking) as fork, pytest.raises(SettingError) as raised:
        fork.ask("the skiff")
    assert str(raised.value) == "skiff: leaks (bail)"


def test_after_a_question_that_could_not_be_answered_others_are() -> None:
    def halves() -> Callable[[int], float]:
        return lambda number: 1 / number

    with Fork(halves) as fork:
        with pytest.raises(ZeroDivisionError):
            fork.ask(0)
        assert fork.ask(2) == 0.5


def test_who_asks_a_fork_that_was_killed_is_told_so() -> None:
    with Fork(rower) as fork:
        _, where = fork.ask("the skiff")
        os.kill(where, signal.SIGKILL)
        with pytest.raises(QuotecardsError, match="killed"):
            fork.ask("the gig")


def test_nothing_is_left_of_it_whatever_it_is_at() -> None:
    def endless() -> Callable[[str], str]:
        threading.Event().wait()
        raise AssertionError

    with Fork(rower) as fork:
        _, where = fork.ask("the skiff")
    with pytest.raises(ProcessLookupError):
        os.kill(where, 0)
    with Fork(endless):
        pass  # and no waiting


def test_a_process_with_threads_is_not_forked() -> None:
    waiting = threading.Event()
    beside = threading.Thread(target=waiting.wait)
    beside.start()
    try:
        assert not can_fork()
    finally:
        waiting.set()
        beside.join()
