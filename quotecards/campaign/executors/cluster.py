"""A Dask cluster: one that the user runs, or one of this machine that is started for the run."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING

from quotecards.campaign.executors.connecting import client_of
from quotecards.campaign.executors.dealing import Dealer
from quotecards.campaign.executors.interface import Job, Lost, Maker, Result, never
from quotecards.errors import Place

if TYPE_CHECKING:
    from distributed import Client

GONE = "the Dask scheduler or its last worker went away (build again to make what is missing)"


class Cluster:
    """The executor that works on the Dask cluster at `scheduler`, or else on one of `workers` processes started here.

    `place` is where the scheduler was set. The first run raises SettingError where Dask is not installed, or the
    scheduler cannot be reached or has no workers.
    """

    def __init__(self, scheduler: str | None, *, workers: int, place: Place | None = None) -> None:
        self._scheduler = scheduler
        self._workers = workers
        self._place = place
        self._client: Client | None = None
        self._opened = ExitStack()

    def run(
        self,
        maker: Maker[Job, Result],
        jobs: Sequence[Job],
        *,
        key: Callable[[Job], Hashable],
        stop: Callable[[], bool] = never,
        small: bool = False,
    ) -> Iterator[tuple[int, Result | Lost]]:
        """The results, batch by batch as they come; `Lost` for all that are left when the scheduler goes away.

        The jobs of a batch that killed its worker are tried one by one when all others are done. Raises
        QuotecardsError where a worker has other versions than this process.
        """
        del small  # who asks for a cluster gets it
        if not jobs:
            return
        from quotecards.campaign.executors.batches import Batches, Gone

        dealer = Dealer([key(job) for job in jobs])
        with Batches(self._open(), maker, jobs, dealer, stop) as batches:
            try:
                yield from batches.results()
            except Gone:
                yield from ((at, Lost(GONE, all_gone=True)) for at in batches.unfinished())

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client = None
        self._opened.close()

    def _open(self) -> "Client":
        if self._client is None:
            context = client_of(self._scheduler, workers=self._workers, place=self._place)
            self._client = self._opened.enter_context(context)
        return self._client
