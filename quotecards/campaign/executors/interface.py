"""What every executor offers."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Maker = Callable[[], Callable[[Job], Result]]


@dataclass(frozen=True, slots=True)
class Lost:
    """Stands for the result of a job that went down with whoever did it; `why` in words.

    `all_gone` where nobody is left to do any other.
    """

    why: str
    all_gone: bool = False


def never() -> bool:
    """Work through all jobs."""
    return False


class Executor(Protocol):
    """Works through jobs. As a context it keeps its workers between runs and ends them when it is left."""

    def run(
        self,
        maker: Maker[Job, Result],
        jobs: Sequence[Job],
        *,
        key: Callable[[Job], Hashable],
        stop: Callable[[], bool] = never,
        small: bool = False,
    ) -> Iterator[tuple[int, Result | Lost]]:
        """Each job's index and its result, as they finish; `Lost` for a job whose worker was killed twice.

        `maker` sets a workshop up, once for each worker and run. Jobs of one `key` share what is costly to prepare
        there. For `small` work no processes are started. Before a job is begun `stop` is asked; when it says so, only
        the jobs that run already are finished. `maker`, jobs and results have to be picklable. An exception that a job
        raises ends the run and is raised here.
        """
        ...

    def __enter__(self) -> "Executor": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
