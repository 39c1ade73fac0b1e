"""Reaching a Dask scheduler, or starting a cluster on this machine."""

import logging
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from quotecards.campaign.executors.deaf import deaf_to_ctrl_c
from quotecards.errors import Place, SettingError

if TYPE_CHECKING:
    from distributed import Client

PATIENCE = 10  # seconds until a scheduler has answered and has a worker
ENDING = 0.5  # seconds for workers to end
# For a cluster of our own. A job that kills its worker is not tried on all the others, too. Nobody looks at profiles or
# at clocks that tick 50 times a second in each of five processes. And Dask has its workers hand each large piece of
# memory back at once, of which a picture takes dozens: that made one 70 % dearer. Bytes, for glibc; others ignore them.
_WISHES = {
    "distributed.scheduler.allowed-failures": 0,
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
    "distributed.nanny.pre-spawn-environ.MALLOC_MMAP_THRESHOLD_": 2**25,
    "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": 2**28,
}


@contextmanager
def client_of(scheduler: str | None, *, workers: int, place: Place | None) -> "Iterator[Client]":
    """A client of the scheduler, or else of a cluster of `workers` processes of this machine, which ends with it.

    Raises SettingError where Dask is not installed, or the scheduler cannot be reached or has no workers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise SettingError("Dask is not installed", place=place, hint="pip install 'quotecards[dask]'") from error
    with _hushed():
        if scheduler is None:
            with _own_cluster(workers) as address, _closing(Client(address, set_as_default=False)) as client:
                yield client
        else:
            with _closing(_reached(scheduler, place)) as client:
                yield client


def _reached(scheduler: str, place: Place | None) -> "Client":
    try:
        client = _connected(scheduler)
    except (OSError, ValueError) as error:
        hint = "start one with: dask scheduler"
        raise SettingError(f"no Dask scheduler answers at {scheduler}", place=place, hint=hint) from error
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        _close(client)
        hint = f"start some with: dask worker {scheduler} --nthreads 1"
        raise SettingError(f"the Dask scheduler at {scheduler} has no workers", place=place, hint=hint) from error
    return client


def _connected(scheduler: str) -> "Client":
    """A client that has shaken hands, or none at all.

    Dask leaves a client that could not connect to the garbage collector. That may come by while the next one starts its
    thread, which then waits for a lock that is freed when it has started.
    """
    from distributed import Client

    class Whole(Client):
        def __init__(self) -> None:
            try:
                super().__init__(scheduler, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
            except BaseException:
                _close(self)
                raise

    return Whole()


@contextmanager
def _closing(client: "Client") -> "Iterator[Client]":
    try:
        yield client
    finally:
        _close(client)


def _close(client: "Client") -> None:
    with suppress(TimeoutError):  # on a machine with much to do; it ends with this process at the latest
        client.close(timeout=ENDING)


@contextmanager
def _own_cluster(workers: int) -> Iterator[str]:
    """The address of a cluster on loopback."""
    import dask
    from distributed import LocalCluster

    with deaf_to_ctrl_c(), dask.config.set(_WISHES):
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            scheduler_kwargs={"dashboard": False},
            silence_logs=logging.CRITICAL,
        )
    try:
        yield cluster.scheduler_address
    finally:
        # Workers have nothing to put away but what they write, and that is written aside: no need to wait for them.
        for nanny in cluster.workers.values():
            if nanny.pid:
                with suppress(ProcessLookupError):
                    os.kill(nanny.pid, signal.SIGTERM)
        with suppress(TimeoutError):  # they end with this process at the latest
            cluster.close(timeout=ENDING)


@contextmanager
def _hushed() -> Iterator[None]:
    """Dask logs what is told here in one line."""
    names = [name for name in logging.root.manager.loggerDict if name.partition(".")[0] in {"distributed", "tornado"}]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
