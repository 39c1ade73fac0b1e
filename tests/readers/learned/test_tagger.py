"""The network of the learned reader of openings: what it is fed, and what is told of files that are none."""

from pathlib import Path
from typing import Any

import numpy
import pytest

from quotecards import resources
from quotecards.errors import SettingError
from quotecards.readers.learned.guest_reader import FOLDER
from quotecards.readers.learned.tagger import NETWORK, ROWS, Tagger

ONE, HALF = numpy.float16(1.0).tobytes(), numpy.float16(0.5).tobytes()


class Echo:
    """A network that gives back the first weight of each piece, or their mean, and keeps what it was fed."""

    fed: dict[str, Any]

    def run(self, wanted: list[str], fed: dict[str, Any]) -> list[Any]:
        self.fed = fed
        found = {
            "chances": fed["pieces"][:, :, 0] / 10,
            "note": fed["pieces"][:, :, 0].mean(axis=1, keepdims=True) / 10,
        }
        return [found[name] for name in wanted]


def test_weights_of_four_bits_become_floats_by_the_scale_of_their_block() -> None:
    row = ONE + bytes([0x9F] * 16) + HALF + bytes([0x08] * 16)
    rows = numpy.frombuffer(row + row, dtype=numpy.uint8).reshape(2, 2, 18)
    echo = Echo()
    assert Tagger(echo, rows, numpy).chances([1, 0], [2, 2]) == [0.7, 0.7]
    assert Tagger(echo, rows, numpy).note_chance([1, 0], [2, 2]) == 0.7
    assert echo.fed["pieces"].shape == (1, 2, 64)
    assert echo.fed["pieces"][0, 0, [0, 16, 32, 48]].tolist() == [7.0, 1.0, 0.0, -4.0]
    assert echo.fed["kinds"].tolist() == [[2, 2]]


def test_a_folder_without_a_network_is_told_with_its_place(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    (tmp_path / NETWORK).write_bytes(b"no network")
    with pytest.raises(SettingError) as raised:
        Tagger.load(tmp_path)
    assert NETWORK in str(raised.value)


@pytest.mark.parametrize("content", [None, b"too short"])
def test_rows_that_do_not_fit_are_told_with_their_place(tmp_path: Path, content: bytes | None) -> None:
    pytest.importorskip("onnxruntime")
    (tmp_path / NETWORK).write_bytes((resources.data(FOLDER) / NETWORK).read_bytes())
    if content is not None:
        (tmp_path / ROWS).write_bytes(content)
    with pytest.raises(SettingError) as raised:
        Tagger.load(tmp_path)
    assert ROWS in str(raised.value)
