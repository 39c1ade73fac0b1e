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
    """The executor that works in as many as `workers` processes, which it keeps for the next run.

    Where they can be forks, `forks` of them are so when it is entered: before anything is opened that is to be closed,
    such as the lock of an output folder. Others are started when a run has jobs for them. One that was killed is not
    replaced by a fork.
    """

    def __init__(self, workers: int, forks: int | None = None) -> None:
        self._workers = workers
        self._forks = workers if forks is None else min(forks, workers)
        self._crew: list[Worker] = []
        self._dismissed: list[Worker] = []
        self._at_work = False  # small work is not worth what a worker loads

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
        if small and not self._at_work:
            return Serial().run(maker, jobs, key=key, stop=stop)
        return self._run(maker, jobs, [key(job) for job in jobs], stop)

    def _run(
        self, maker: Maker[Job, Result], jobs: Sequence[Job], keys: Sequence[Hashable], stop: Callable[[], bool]
    ) -> Iterator[tuple[int, Result | Lost]]:
        from quotecards.campaign.executors.crew import Worker, answering

        dealer = Dealer(keys)
        tries: Counter[int] = Counter()
        killed = 0  # in a row

        def hand_out(worker: Worker) -> None:
            if dealer.left and killed < KILLED_IN_A_ROW and not stop():
                (at,) = dealer.deal(worker)
                tries[at] += 1
                worker.give(at, jobs[at])

        try:
            self._at_work = bool(jobs)
            wanted = min(self._workers, len(jobs))
            self._crew += [Worker() for _ in range(wanted - len(self._crew))]
            for worker in self._crew[:wanted]:
                self._open(worker, maker)
                hand_out(worker)
            while any(worker.job is not None for worker in self._crew):
                for worker in answering(self._crew):
                    at, answer = worker.answer()
                    killed = killed + 1 if isinstance(answer, Lost) else 0
                    if isinstance(answer, Lost):
                        self._open(worker, maker)
                        if tries[at] < TRIES:
                            dealer.give_back([at])
                            hand_out(worker)
                            continue
                    hand_out(worker)  # before the caller does what takes it a while
                    yield at, answer
            while dealer.left and not stop():
                yield from ((at, Lost(GIVEN_UP)) for at in dealer.deal(None))
        except BaseException as error:
            self._end(wait=not isinstance(error, KeyboardInterrupt))
            raise

    def __enter__(self) -> "Processes":
        from quotecards.campaign.executors.crew import forked

        self._crew = forked(self._forks)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _open(self, worker: "Worker", maker: object) -> None:
        """Have a workshop for the maker there, in the process that runs already or in a new one."""
        from quotecards.campaign.executors.crew import birthplace

        if not worker.is_alive:
            worker.start(birthplace(type(maker).__module__))
        worker.open(maker)

    def _end(self, *, wait: bool = True) -> None:
        """End the workers; after Ctrl-C the caller puts away what was made meanwhile, and waits for them later."""
        for worker in self._crew:
            worker.dismiss()
        self._dismissed += self._crew
        self._crew, self._at_work = [], False
        if wait:
            for worker in self._dismissed:
                worker.bury()
            self._dismissed = []
