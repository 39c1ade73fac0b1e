"""The network of the learned reader of openings, run by onnxruntime: how likely each piece of a text is the guest's.

Its rows of the vocabulary are stored as they were published, 32 weights of 4 bits with one scale; only those that a
text needs become floats. Everything else is as in `quotecards.network`: weights of 8 bits, reckoning in floats, one
text at a time on one thread, rounded.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from quotecards.errors import Place, SettingError
from quotecards.network import engine, session_of

NETWORK, ROWS = "tagger.onnx", "rows.bin"
CHANCES, NOTE = "chances", "note"  # what it gives: of each piece, of the whole text
_IN_BLOCK = 32  # weights that share a scale
_BLOCK = 2 + _IN_BLOCK // 2  # bytes: the scale, a float of 16 bits, and two weights in each byte
_MIDDLE = 8  # what a weight of 0 is stored as
_DIGITS = 3


class Tagger:
    """A loaded network."""

    def __init__(self, session: Any, rows: Any, numpy: Any) -> None:
        self._session = session
        self._rows = rows
        self._numpy = numpy

    @classmethod
    def load(cls, folder: Path) -> "Tagger":
        """The network in a folder. Raises SettingError when it cannot be read or onnxruntime is not installed."""
        _, numpy = engine()
        session = session_of(folder / NETWORK)
        width = session.get_inputs()[0].shape[-1]
        try:
            rows = numpy.memmap(folder / ROWS, dtype=numpy.uint8, mode="r").reshape(-1, width // _IN_BLOCK, _BLOCK)
        except (OSError, ValueError) as error:
            raise SettingError("cannot be read", place=Place((folder / ROWS).as_posix())) from error
        return cls(session, rows, numpy)

    def chances(self, pieces: Sequence[int], kinds: Sequence[int]) -> list[float]:
        """Of each piece how likely it is a part of the guest's name (0–1), rounded to three digits. `kinds` are the
        numbers of what the pieces stand in."""
        return [round(one, _DIGITS) for one in self._run(CHANCES, pieces, kinds)]

    def note_chance(self, pieces: Sequence[int], kinds: Sequence[int]) -> float:
        """How likely a text, marks at its ends included, is a note of an editor and not said in a talk (0–1)."""
        (chance,) = self._run(NOTE, pieces, kinds)
        return round(chance, _DIGITS)

    def _run(self, wanted: str, pieces: Sequence[int], kinds: Sequence[int]) -> list[float]:
        fed = {"pieces": self._widened(pieces), "kinds": self._numpy.array([kinds], dtype=self._numpy.int64)}
        (found,) = self._session.run([wanted], fed)
        values: list[float] = found[0].tolist()
        return values

    def _widened(self, pieces: Sequence[int]) -> Any:
        """The rows of the pieces as floats, 1 × pieces × width."""
        numpy = self._numpy
        blocks = self._rows[numpy.array(pieces)]
        scales = blocks[..., :2].copy().view("<f2").astype(numpy.float32)
        pairs = blocks[..., 2:]
        weights = numpy.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(numpy.float32) - _MIDDLE
        return (weights * scales).reshape(1, len(pieces), -1)
