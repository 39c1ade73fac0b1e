"""The side of a worker of a cluster: unpacks a parcel once, and works through the jobs that come with it."""

import pickle
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from threading import Lock
from typing import Any

from quotecards import __version__
from quotecards.errors import QuotecardsError

Versions = tuple[tuple[str, str], ...]

_ONE_AT_A_TIME = Lock()  # a workshop keeps buffers between its jobs; a worker may have several threads


@dataclass(frozen=True, slots=True)
class Parcel:
    """A maker, packed, and the versions that its results depend on."""

    versions: Versions
    maker: bytes

    @classmethod
    def of(cls, maker: object) -> "Parcel":
        """The parcel of a maker, with the versions of this process."""
        return cls(versions(), pickle.dumps(maker))


def work_through(parcel: Parcel, packed: bytes) -> list[Any]:
    """The results of jobs, which come packed too. Raises QuotecardsError where this worker has other versions."""
    with _ONE_AT_A_TIME:
        work = _workshop(parcel)
        return [work(job) for job in pickle.loads(packed)]


def versions() -> Versions:
    """Names and versions of what results depend on: quotecards, what it is built on, and the language it is in."""
    found = {"Python": ".".join(platform.python_version_tuple()[:2]), "quotecards": __version__}
    try:
        needed = metadata.requires("quotecards") or []
    except metadata.PackageNotFoundError:  # it runs from its source
        needed = []
    for requirement in needed:
        name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return tuple(sorted(found.items()))


@lru_cache(maxsize=1)
def _workshop(parcel: Parcel) -> Callable[[Any], Any]:
    """One workshop per worker and run, so that its plates and fonts stay warm from batch to batch."""
    here = dict(versions())
    there = dict(parcel.versions)
    for name in sorted({*here, *there}):
        if here.get(name) != there.get(name):
            mine, yours = (f"{name} {found[name]}" if name in found else f"no {name}" for found in (here, there))
            hint = "install the same versions there and here"
            raise QuotecardsError(f"a worker on {platform.node()} has {mine}, this machine {yours}", hint=hint)
    made: Callable[[Any], Any] = pickle.loads(parcel.maker)()
    return made
