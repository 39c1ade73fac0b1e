"""Who does the work: this process, or several. Both give the same results in the same order."""

import os
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Maker = Callable[[], Callable[[Job], Result]]
Done = Callable[[int], None]

WORTH_IT = 8  # jobs below which starting processes costs more than it saves
CHUNKS_PER_WORKER = 4  # enough that no worker waits long for the last one, few enough that plates stay warm


def serial(maker: Maker[Job, Result], jobs: Sequence[Job], *, done: Done) -> list[Result]:
    """Every job in this process. `maker` sets the workshop up; `done` is told how many jobs were just finished."""
    work = maker()
    results = []
    for job in jobs:
        results.append(work(job))
        done(1)
    return results


def processes(
    maker: Maker[Job, Result], jobs: Sequence[Job], *, workers: int, key: Callable[[Job], Hashable], done: Done
) -> list[Result | None]:
    """Every job in one of `workers` processes; None for jobs that a worker took with it when it was killed.

    Jobs of one `key` share what is costly to prepare and go to the same worker as far as possible. `maker`, jobs and
    results have to be picklable, `maker` hashable. An exception that a job raises stops the work and is raised here.
    """
    # Imported late: a third of the start-up time of a small run.
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children, get_all_start_methods, get_context

    # Never a fork of this process: a thread of a library may hold a lock just then, and the worker would wait for it.
    serves = "forkserver" in get_all_start_methods()
    context = get_context("forkserver" if serves else "spawn")
    if serves:
        _start_server()
    chunks = chunked(jobs, key=key, size=max(1, -(-len(jobs) // (workers * CHUNKS_PER_WORKER))))
    results: list[Result | None] = [None] * len(jobs)
    pool = ProcessPoolExecutor(min(workers, len(chunks)), mp_context=context, initializer=_obey_the_parent)
    try:
        futures = {pool.submit(_run_chunk, maker, [jobs[at] for at in chunk]): chunk for chunk in chunks}
        for future in as_completed(futures):
            try:
                finished = future.result()
            except BrokenProcessPool:
                continue
            for at, result in zip(futures[future], finished, strict=True):
                results[at] = result
            done(len(finished))
    except BaseException:
        for worker in active_children():
            worker.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return results


def chunked(jobs: Sequence[Job], *, key: Callable[[Job], Hashable], size: int) -> list[list[int]]:
    """The indices of the jobs in chunks of at most `size`, each of one key, keys in order of their first job."""
    first: dict[Hashable, int] = {}
    for at, job in enumerate(jobs):
        first.setdefault(key(job), at)
    order = sorted(range(len(jobs)), key=lambda at: (first[key(jobs[at])], at))
    chunks = []
    for _, group in groupby(order, key=lambda at: key(jobs[at])):
        indices = list(group)
        chunks += [indices[start : start + size] for start in range(0, len(indices), size)]
    return chunks


def _run_chunk(maker: Maker[Job, Result], jobs: list[Job]) -> list[Result]:
    work = _workshop(maker)
    try:
        return [work(job) for job in jobs]
    except SystemExit:  # told to end; the pool would take it for a result and hand out the next chunk
        os._exit(1)


@lru_cache(maxsize=1)
def _workshop(maker: Maker[Job, Result]) -> Callable[[Job], Result]:
    """One workshop per worker and run, so that its plates and fonts stay warm from chunk to chunk."""
    return maker()


def _start_server() -> None:
    """Start the server of workers where Ctrl-C does not reach it: workers are born deaf to it, as they inherit that."""
    import signal
    from multiprocessing import forkserver

    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _obey_the_parent() -> None:
    """A worker leaves Ctrl-C to the parent, and when told to end it puts away what it was just writing."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)


def _end(_signal: int, _frame: object) -> None:
    raise SystemExit(1)
