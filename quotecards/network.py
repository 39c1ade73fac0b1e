"""The network that was trained on ratings, run by onnxruntime: what the learned reader of `selector` sees with.

It stands by itself so that it can be loaded beside all else, which takes as long as to read an interview. Its weights
are stored as whole numbers of 8 bits and become floats again when it is loaded; all reckoning is in floats, each text
by itself and on one thread. So a rating depends neither on the texts beside it nor on the processor, but for the last
digits of a float; those are rounded away.
"""

import importlib
import importlib.util
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from quotecards import resources
from quotecards.errors import Place, SettingError
from quotecards.forks import Fork, can_fork

FOLDER, WEIGHTS = "reader", "reader.onnx"
_RUNTIME = "onnxruntime"
_DIGITS = 3
_AT_ONCE = 2  # texts that are read at a time, each on a thread of its own


class Sight(Protocol):
    """From the numbers of each text's pieces to its expected rating (0–3) and its chance of standing alone (0–1)."""

    def rate_all(self, texts: Iterable[list[int]]) -> Iterable[tuple[float, float]]: ...


class Network:
    """A loaded network: numbers of pieces in, the expected rating (0–3) and the chance of standing alone (0–1) out."""

    def __init__(self, session: Any, array: Any) -> None:
        self._session = session
        self._array = array

    @classmethod
    def load(cls, path: Path) -> "Network":
        """The network in an ONNX file. Raises SettingError when it cannot be read or onnxruntime is not installed."""
        _, numpy = engine()
        return cls(session_of(path), lambda pieces: numpy.array([pieces], dtype=numpy.int64))

    def rate(self, pieces: list[int]) -> tuple[float, float]:
        """Rating and chance of one text, rounded to three digits."""
        (found,) = self._session.run(None, {"pieces": self._array(pieces)})
        worth, standing = found[0].tolist()
        return round(worth, _DIGITS), round(standing, _DIGITS)

    def rate_all(self, texts: Iterable[list[int]]) -> list[tuple[float, float]]:
        """The same of several. While it reckons, the next of `texts` is put into pieces."""
        from concurrent.futures import ThreadPoolExecutor  # 10 ms, which who has a fork rate need not take

        with ThreadPoolExecutor(_AT_ONCE) as readers:
            return list(readers.map(self.rate, texts))


def is_installed() -> bool:
    """Whether what the extra `reader` brings is there, and the network with it."""
    return is_runtime_installed() and _shipped().is_file()


def is_runtime_installed() -> bool:
    """Whether what the extra `reader` brings is there."""
    return importlib.util.find_spec(_RUNTIME) is not None


def session_of(path: Path) -> Any:
    """The network in an ONNX file, to be run on one thread. Raises SettingError when it cannot be read or onnxruntime
    is not installed."""
    runtime, _ = engine()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 4
    try:
        return runtime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime has a family of its own, which cannot be named without importing it
        raise SettingError("is not a network that can be read", place=Place(path.as_posix())) from error


@contextmanager
def load_aside() -> Iterator[Callable[[], Sight] | None]:
    """Begin to load the network that comes with quotecards; what is given waits for it. None where the extra is not.

    It is loaded in a fork where that can be, which ends with the context; else on a thread. Then onnxruntime is
    imported at once: two threads that import hinder each other, but what loads the network does not.
    """
    if not is_installed():
        yield None
    elif can_fork():
        with Fork(_rating) as fork:
            yield partial(_Forked, fork)
    else:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1) as aside:
            engine()
            yield aside.submit(Network.load, _shipped()).result


class _Forked:
    """The network in a fork of this process."""

    def __init__(self, fork: Fork[list[list[int]], list[tuple[float, float]]]) -> None:
        self._fork = fork

    def rate_all(self, texts: Iterable[list[int]]) -> list[tuple[float, float]]:
        return self._fork.ask(list(texts))


def _rating() -> Callable[[list[list[int]]], list[tuple[float, float]]]:
    return Network.load(_shipped()).rate_all


def _shipped() -> Path:
    return resources.data(FOLDER) / WEIGHTS


def engine() -> tuple[Any, Any]:
    """onnxruntime and numpy. Raises SettingError where they are not installed."""
    # Before it is imported, or it numbers the machine, keeps a file in the home and tells Microsoft of its use.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    # numpy only carries numbers to and fro here; to start threads for its algebra takes longer than all that.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        return importlib.import_module(_RUNTIME), importlib.import_module("numpy")
    except ImportError as error:
        raise SettingError("the learned reader needs onnxruntime", hint="pip install 'quotecards[reader]'") from error
