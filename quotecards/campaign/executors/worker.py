"""The side of a worker process: takes a maker and jobs from its pipe and sends the results back."""

import gc
import pickle
import signal
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, NoReturn


@dataclass(frozen=True, slots=True)
class Raised:
    """Stands for the result of a job that raised an exception."""

    error: Exception


def serve(pipe: Connection, inherited: Sequence[Connection] = ()) -> None:
    """Work until the parent closes its end, or is gone. A fork has `inherited` that end, and closes its own of it.

    What comes is ("maker", maker), from which on the workshop of that one is used, or ("job", job), which is answered.
    """
    _obey_the_parent()
    for end in inherited:
        end.close()
    gc.freeze()  # what it was born with stays: to look through it would only copy memory that it shares with its parent
    work: Callable[[Any], Any] = partial(_refuse, RuntimeError("a job came before its maker"))
    while True:
        try:
            kind, value = pipe.recv()
        except (EOFError, OSError):
            return
        if kind == "maker":
            work = _workshop(value)
            continue
        try:
            answer = work(value)
        except Exception as error:
            answer = Raised(_portable(error))
        try:
            pipe.send(answer)
        except OSError:
            return


def _workshop(maker: Callable[[], Callable[[Any], Any]]) -> Callable[[Any], Any]:
    """What the maker makes; where it fails, that is the answer to each job."""
    try:
        return maker()
    except Exception as error:
        return partial(_refuse, error)


def _refuse(error: Exception, _job: object) -> NoReturn:
    raise error


def _portable(error: Exception) -> Exception:
    """The exception, or where it cannot be sent, one that tells what it told."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError("".join(traceback.format_exception(error)))
    return error


def _obey_the_parent() -> None:
    """A worker leaves Ctrl-C to the parent, and when told to end it puts away what it was just writing."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)


def _end(_signal: int, _frame: object) -> None:
    raise SystemExit(1)
