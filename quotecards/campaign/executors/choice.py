"""Executors by their names."""

from quotecards.campaign.executors.interface import Executor
from quotecards.campaign.executors.serial import Serial
from quotecards.errors import Place

EXECUTORS = ("processes", "serial", "dask")


def open_executor(name: str, *, workers: int, scheduler: str = "", place: Place | None = None) -> Executor:
    """The executor of a name, with `workers` where it starts them itself.

    `scheduler` is the address of a Dask cluster that runs already, `place` where that was set.
    """
    if name == "dask":
        from quotecards.campaign.executors.cluster import Cluster

        return Cluster(scheduler or None, workers=workers, place=place)
    if name == "processes" and workers > 1:
        from quotecards.campaign.executors.processes import Processes

        return Processes(workers)
    return Serial()
