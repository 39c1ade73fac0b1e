"""Every job in this process, one after the other."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from types import TracebackType

from quotecards.campaign.executors.interface import Job, Lost, Maker, Result, never


class Serial:
    """The executor that starts nothing."""

    def run(
        self,
        maker: Maker[Job, Result],
        jobs: Sequence[Job],
        *,
        key: Callable[[Job], Hashable],
        stop: Callable[[], bool] = never,
        small: bool = False,
    ) -> Iterator[tuple[int, Result | Lost]]:
        """The results in the order of the jobs. Without any, nothing is set up."""
        del key, small  # what one job has prepared is there for all others
        work: Callable[[Job], Result] | None = None
        for at, job in enumerate(jobs):
            if stop():
                return
            work = work or maker()
            yield at, work(job)

    def __enter__(self) -> "Serial":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing was started."""
