"""Ctrl-C is for the parent alone, which then ends its workers in order."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def deaf_to_ctrl_c(*, forks_only: bool = False) -> Iterator[None]:
    """Threads and processes that are started in here never hear of Ctrl-C: they inherit that, and so do theirs.

    One that comes meanwhile is delivered afterwards. With `forks_only`, forks alone are started.
    """
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    if not forks_only:
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # when it is started, it opens the ears of whoever starts it
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
