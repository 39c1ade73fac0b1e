"""Several processes of this machine, each with a pipe of its own: when one is killed, what it had is known."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from quotecards.campaign.executors.dealing import Dealer
from quotecards.campaign.executors.interface import Job, Lost, Maker, Result, never
from quotecards.campaign.executors.serial import Serial

if TYPE_CHECKING:
    from quotecards.campaign.executors.crew import Worker

TRIES = 2  # a worker may be killed because another one took all the memory; twice is no chance
KILLED_IN_A_ROW = 6  # with nothing finished in between: then no more workers are started
GIVEN_UP = "one process after the other was killed (build again, with fewer --jobs where memory is short)"


class Processes:
    """The executor that works in `workers` processes. They are started by the first run and kept for the next."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._crew: list[Worker] = []

    def run(
        self,
        maker: Maker[Job, Result],
        jobs: Sequence[Job],
        *,
        key: Callable[[Job], Hashable],
        stop: Callable[[], bool] = never,
        small: bool = False,
    ) -> Iterator[tuple[int, Result | Lost]]:
        """The results as they come. A job whose worker was killed is tried once more, when all others are done."""
        if small and not self._crew:
            return Serial().run(maker, jobs, key=key, stop=stop)
        return self._run(maker, jobs, [key(job) for job in jobs], stop)

    def _run(
        self, maker: Maker[Job, Result], jobs: Sequence[Job], keys: Sequence[Hashable], stop: Callable[[], bool]
    ) -> Iterator[tuple[int, Result | Lost]]:
        from quotecards.campaign.executors.crew import answering

        dealer = Dealer(keys)
        tries: Counter[int] = Counter()
        killed = 0  # in a row

        def hand_out(worker: "Worker") -> None:
            if dealer.left and killed < KILLED_IN_A_ROW and not stop():
                (at,) = dealer.deal(worker)
                tries[at] += 1
                worker.give(at, jobs[at])

        try:
            for worker in self._open(min(self._workers, len(jobs)), maker):
                hand_out(worker)
            while any(worker.job is not None for worker in self._crew):
                for worker in answering(self._crew):
                    at, answer = worker.answer()
                    killed = killed + 1 if isinstance(answer, Lost) else 0
                    if isinstance(answer, Lost):
                        worker.open(maker)
                        if tries[at] < TRIES:
                            dealer.give_back([at])
                            hand_out(worker)
                            continue
                    hand_out(worker)  # before the caller does what takes it a while
                    yield at, answer
            while dealer.left and not stop():
                yield from ((at, Lost(GIVEN_UP)) for at in dealer.deal(None))
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> "Processes":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _open(self, number: int, maker: object) -> "list[Worker]":
        from quotecards.campaign.executors.crew import Worker, birthplace

        if not self._crew:
            context = birthplace(type(maker).__module__)
            self._crew = [Worker(context) for _ in range(self._workers)]
        for worker in self._crew[:number]:
            worker.open(maker)
        return self._crew[:number]

    def _end(self) -> None:
        for worker in self._crew:
            worker.dismiss()
        for worker in self._crew:
            worker.bury()
        self._crew = []
