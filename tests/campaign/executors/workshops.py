"""Small workshops that executors are tried with. They are plain data, so that they can go to other processes."""

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quotecards.campaign.executors import Lost
from quotecards.errors import OutputError


@dataclass(frozen=True)
class Doubler:
    """A workshop that doubles numbers, refuses one of them, and dies of others; of some only the first time."""

    refuses: int | None = None
    dies_of: tuple[int, ...] = ()
    dies_once_of: int | None = None
    marks: Path | None = None
    seconds: float = 0

    def __call__(self) -> Callable[[int], int]:
        return self.work

    def work(self, number: int) -> int:
        time.sleep(self.seconds)
        if number == self.refuses:
            raise OutputError("is full", hint="make room")
        if number in self.dies_of:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == self.dies_once_of and self.marks and not (self.marks / "died").exists():
            (self.marks / "died").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return number * 2


@dataclass(frozen=True)
class Stamper:
    """A workshop that tells for each job which process did it, and how many workshops that process has set up."""

    def __call__(self) -> Callable[[object], tuple[int, int]]:
        number = next(_SET_UP)
        return lambda _: (os.getpid(), number)


@dataclass(frozen=True)
class Surroundings:
    """A workshop that looks up what stands in the environment of its process."""

    def __call__(self) -> Callable[[str], str | None]:
        return os.environ.get


@dataclass(frozen=True)
class Unable:
    """No workshop at all."""

    def __call__(self) -> Callable[[int], int]:
        raise OutputError("cannot be set up")


class Unportable(Exception):
    """An exception that cannot be sent: it needs two arguments and remembers one."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


@dataclass(frozen=True)
class Breaker:
    """A workshop with a bug."""

    def __call__(self) -> Callable[[int], int]:
        return self.work

    def work(self, number: int) -> int:
        raise Unportable("number ", str(number))


def _numbers() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number


_SET_UP = _numbers()


def parity(number: int) -> int:
    """Two keys for numbers."""
    return number % 2


def stamps_of(results: Iterable[tuple[int, tuple[int, int] | Lost]]) -> set[tuple[int, int]]:
    """What a Stamper told, each once."""
    return {stamp for _, stamp in results if not isinstance(stamp, Lost)}
