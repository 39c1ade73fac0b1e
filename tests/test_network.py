"""The network is nobody's business but the reader's."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quotecards import network, resources

pytest.importorskip("onnxruntime")


def test_the_runtime_keeps_and_tells_nothing_of_its_use(tmp_path: Path) -> None:
    """It does by default: a number for the machine and a file of events in the home, written when it is imported."""
    code = "from quotecards.selector.learned import Reader; Reader.load().rate('We row.')"
    subprocess.run(
        [sys.executable, "-c", code],
        env={"HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[1])},
        check=True,
    )
    assert list(tmp_path.rglob("*")) == []


def test_a_network_that_is_loaded_aside_sees_as_one_that_is_loaded_at_once() -> None:
    pieces = [101, 2000, 102]
    with ThreadPoolExecutor(1) as aside:
        loaded = network.load_aside(aside)
        assert loaded
        assert loaded().rate(pieces) == network.Network.load(resources.data("reader") / "reader.onnx").rate(pieces)


def test_without_the_extra_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "is_installed", lambda: False)
    with ThreadPoolExecutor(1) as aside:
        assert network.load_aside(aside) is None
