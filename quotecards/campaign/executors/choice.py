"""Executors by their names."""

from quotecards.campaign.executors.interface import Executor
from quotecards.campaign.executors.serial import Serial
from quotecards.errors import Place

EXECUTORS = ("processes", "serial", "dask")


def open_executor(
    name: str, *, workers: int, expected: int | None = None, scheduler: str = "", place: Place | None = None
) -> Executor:
    """The executor of a name, with `workers` where it starts them itself.

    `expected` is how many jobs the largest run is likely to have: no more workers are started before it has begun.
    `scheduler` is the address of a Dask cluster that runs already, `place` where that was set.
    """
    if name == "dask":
        from quotecards.campaign.executors.cluster import Cluster

        return Cluster(scheduler or None, workers=workers, place=place)
    if name == "processes" and workers > 1:
        from quotecards.campaign.executors.processes import Processes

        return Processes(workers, expected)
    return Serial()
