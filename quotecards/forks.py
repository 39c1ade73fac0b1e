"""A fork of this process, which makes something ready and answers with it while its parent does something else.

Two threads take turns at running Python; a fork has a core of its own, and its parent's imports need not wait for its.
"""

import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Generic, NoReturn, TypeVar

from quotecards.errors import QuotecardsError

Question = TypeVar("Question")
Answer = TypeVar("Answer")


def can_fork() -> bool:
    """Whether a fork is safe here: on Linux, of a process with a single thread, as the kernel counts them."""
    try:
        return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return False


class Fork(Generic[Question, Answer]):
    """The fork of a process as that one sees it; gone when it is left as a context.

    What `ready` makes, in the fork, answers each question. What either raises is raised where the question is asked.
    """

    def __init__(self, ready: Callable[[], Callable[[Question], Answer]]) -> None:
        asked, ask = os.pipe()
        hear, told = os.pipe()
        self._number = os.fork()
        if self._number == 0:
            _serve(ready, (ask, hear), asked, told)
        os.close(asked)
        os.close(told)
        self._ask: BinaryIO = os.fdopen(ask, "wb")
        self._hear: BinaryIO = os.fdopen(hear, "rb")

    def ask(self, question: Question) -> Answer:
        """The answer, waited for. Raises QuotecardsError where the fork was killed."""
        try:
            pickle.dump(question, self._ask)
            self._ask.flush()
            answer, error = pickle.load(self._hear)
        except (EOFError, OSError) as gone:
            raise QuotecardsError("a process of quotecards was killed", hint="memory may be short") from gone
        if error is not None:
            raise error
        return answer  # type: ignore[no-any-return]

    def __enter__(self) -> "Fork[Question, Answer]":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.kill(self._number, signal.SIGKILL)  # it has nothing to put away
        os.waitpid(self._number, 0)
        self._hear.close()
        with suppress(OSError):  # what it was asked and did not take any more
            self._ask.close()


def _serve(ready: Callable[[], Callable[[Any], Any]], theirs: tuple[int, ...], asked: int, told: int) -> NoReturn:
    """Answer until the parent closes its end, or is gone."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends its fork
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        for end in theirs:
            os.close(end)
        _answer(ready, os.fdopen(asked, "rb"), os.fdopen(told, "wb"))
    finally:
        os._exit(0)  # what the parent would do at its end is not the fork's to do


def _answer(ready: Callable[[], Callable[[Any], Any]], asked: BinaryIO, told: BinaryIO) -> None:
    work: Callable[[Any], Any] | None = None
    failed: Exception | None = None
    try:
        work = ready()
    except Exception as error:
        failed = error
    while True:
        question = pickle.load(asked)
        answer, wrong = None, failed
        if work is not None:
            try:
                answer = work(question)
            except Exception as error:
                wrong = error
        pickle.dump((answer, wrong), told)
        told.flush()
