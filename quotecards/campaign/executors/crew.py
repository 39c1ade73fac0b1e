"""A worker process as its parent sees it. Imported late: one process alone needs no multiprocessing."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext, ForkContext
from multiprocessing.process import BaseProcess
from typing import Any

from quotecards.campaign.executors.deaf import deaf_to_ctrl_c
from quotecards.campaign.executors.interface import Lost
from quotecards.campaign.executors.worker import Raised, serve
from quotecards.forks import can_fork

PATIENCE = 0.5  # seconds that a worker has to put away what it was writing
KILLED = "the process that was at it was killed (build again, with fewer --jobs where memory is short)"


def birthplace(module: str) -> BaseContext:
    """Where workers are born that are no forks: of a process that has threads, one of which may hold a lock they would
    wait for, or that has files open, which they would keep open.

    Where there is a server of workers, it loads `module` once for all of them.
    """
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    from multiprocessing import forkserver

    context = get_context("forkserver")
    context.set_forkserver_preload([module])
    with deaf_to_ctrl_c():
        forkserver.ensure_running()
    return context


def forked(number: int) -> "list[Worker]":
    """Workers that are forks of this process, and need load nothing again; none where a fork is not safe."""
    crew: list[Worker] = []
    for _ in range(number if can_fork() else 0):
        worker = Worker()
        worker.start(get_context("fork"), [other.pipe for other in crew])
        crew.append(worker)
    return crew


class Worker:
    """A process and the pipe to it. `job` is the index of what it works at."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self.job: int | None = None

    @property
    def pipe(self) -> Connection:
        """What its answers come through."""
        assert self._pipe is not None, "the worker was not opened"
        return self._pipe

    @property
    def is_alive(self) -> bool:
        return self._process is not None and self._process.is_alive()

    def start(self, context: BaseContext, inherited: Sequence[Connection] = ()) -> None:
        """Have a process, which closes what it has inherited of others' pipes."""
        self._pipe, theirs = context.Pipe()
        ends = (self._pipe, *inherited) if isinstance(context, ForkContext) else ()
        self._process = context.Process(target=serve, args=(theirs, ends), daemon=True)  # type: ignore[attr-defined]
        with deaf_to_ctrl_c(forks_only=True):  # a server of workers is deaf already
            self._process.start()
        theirs.close()

    def open(self, maker: object) -> None:
        """Have a workshop for this maker."""
        self._tell("maker", maker)

    def give(self, at: int, job: object) -> None:
        """Let it work at a job."""
        self.job = at
        self._tell("job", job)

    def answer(self) -> tuple[int, Any]:
        """The index of the job and its result; `Lost` where the process was killed. Raises what the job raised."""
        assert self.job is not None, "the worker was given no job"
        at, self.job = self.job, None
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):
            self.bury()
            return at, Lost(KILLED)
        if isinstance(answer, Raised):
            raise answer.error
        return at, answer

    def dismiss(self) -> None:
        """Tell the process to end: at once where it works at something, else as it finds its pipe closed."""
        if self._process is not None:
            self.pipe.close()
            if self.job is not None:
                self._process.terminate()

    def bury(self) -> None:
        """Wait for the end of the process; kill it where it does not come."""
        if self._process is not None:
            self._process.join(PATIENCE)
            self._process.kill()
            self._process.join()
            self.pipe.close()
            self._process = None

    def _tell(self, kind: str, value: object) -> None:
        with suppress(OSError):  # it was killed, as is found out when it is to answer
            self.pipe.send((kind, value))


def answering(crew: Sequence[Worker]) -> Iterator[Worker]:
    """Those at work that have answered or were killed; waits until there is one."""
    busy = [worker for worker in crew if worker.job is not None]
    ready = wait([worker.pipe for worker in busy])
    return (worker for worker in busy if worker.pipe in ready)
