"""Batches of jobs on their way to the workers of a Dask cluster and back."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from itertools import count
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any

from distributed import Client, Future, KilledWorker

from quotecards.campaign.executors.dealing import Dealer
from quotecards.campaign.executors.interface import Lost
from quotecards.campaign.executors.remote import Parcel, work_through
from quotecards.errors import QuotecardsError

LARGEST = 8  # jobs that travel together at most: a batch costs the scheduler some milliseconds
AHEAD = 2  # batches that a worker has, so that it need not wait for the next
PATIENCE = 10.0  # seconds without any answer until we ask whether somebody is there at all
KILLED = "the worker that was at it was killed (build again, on workers with more memory)"


class Gone(Exception):
    """Nobody is there to work."""


@dataclass(frozen=True, slots=True)
class _Batch:
    lane: int | None  # None for what goes alone
    jobs: list[int]
    future: "Future[Any]"


class Batches:
    """Sends jobs that share a photo together and collects what comes back; what is left of them ends with it.

    Which worker gets a batch is left to the scheduler: one that may wait for a certain worker waits for ever where that
    one was killed meanwhile.
    """

    def __init__(
        self, client: Client, maker: object, jobs: Sequence[object], dealer: Dealer, stop: Callable[[], bool]
    ) -> None:
        self._client = client
        self._parcel = Parcel.of(maker)
        self._jobs = jobs
        self._dealer = dealer
        self._stop = stop
        self._workers = 0
        self._running: dict[object, _Batch] = {}
        self._answers: SimpleQueue[Future[Any]] = SimpleQueue()

    def results(self) -> Iterator[tuple[int, Any]]:
        """The index and result of each job. Raises Gone, and what a job raised."""
        for rounds in count():
            if rounds % max(1, self._workers) == 0:  # they come and go
                self._workers = _workers_of(self._client) or max(1, self._workers)
            self._hand_out()
            if not self._running:
                return
            batch = self._running[self._next().key]
            results = _results(batch.future)
            del self._running[batch.future.key]
            if results is not None:
                yield from zip(batch.jobs, results, strict=True)
            elif batch.lane is not None:
                self._dealer.give_back(batch.jobs)
            else:
                yield batch.jobs[0], Lost(KILLED)

    def unfinished(self) -> Iterator[int]:
        """The jobs that have no result."""
        for batch in self._running.values():
            yield from batch.jobs
        while self._dealer.left:
            yield from self._dealer.deal(None)

    def __enter__(self) -> "Batches":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._running and self._client.status == "running":
            self._client.cancel([batch.future for batch in self._running.values()], force=True)

    def _hand_out(self) -> None:
        """See that there is work for each worker, for now and for next.

        What was given back goes alone: of all that a killed worker had, nobody tells which one killed it.
        """
        if not self._dealer.fresh:
            if not self._running and self._dealer.left and not self._stop():
                self._submit(None, self._dealer.deal(None))
            return
        lanes = self._workers * AHEAD
        for lane in sorted(set(range(lanes)) - {batch.lane for batch in self._running.values()}):
            if self._dealer.fresh and not self._stop():
                size = max(1, min(LARGEST, self._dealer.fresh // lanes))
                self._submit(lane, self._dealer.deal(lane, size))

    def _submit(self, lane: int | None, jobs: list[int]) -> None:
        work = pickle.dumps([self._jobs[at] for at in jobs])
        future = self._client.submit(work_through, self._parcel, work, pure=False)
        self._running[future.key] = _Batch(lane, jobs, future)
        future.add_done_callback(self._answers.put)

    def _next(self) -> "Future[Any]":
        while True:
            try:
                return self._answers.get(timeout=PATIENCE)
            except Empty:
                if not _workers_of(self._client):
                    raise Gone from None


def _results(future: "Future[Any]") -> list[Any] | None:
    """What the jobs of a batch gave; None where they killed their worker. Raises Gone, and what a job raised."""
    if future.status == "error":
        error = future.exception()
        if isinstance(error, KilledWorker):
            return None
        if isinstance(error, ImportError):
            hint = "install the same version there and here"
            raise QuotecardsError(f"a worker of the cluster cannot load quotecards: {error}", hint=hint) from error
        raise error
    try:
        results: list[Any] = future.result()
    except (CancelledError, OSError, TimeoutError) as error:
        raise Gone from error
    return results


def _workers_of(client: Client) -> int:
    """How many workers there are; none where the scheduler does not answer."""
    if client.status != "running":
        return 0
    try:
        return len(client.nthreads())
    except (OSError, TimeoutError):
        return 0
