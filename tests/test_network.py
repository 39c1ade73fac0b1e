"""The network is nobody's business but the reader's."""

import subprocess
import sys
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


@pytest.mark.parametrize("forked", [False, True])
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # the runner of tests has threads
def test_a_network_that_is_loaded_aside_sees_as_one_that_is_loaded_at_once(
    monkeypatch: pytest.MonkeyPatch, forked: bool
) -> None:
    if forked and sys.platform != "linux":
        pytest.skip("forks are safe on Linux only")
    monkeypatch.setattr(network, "can_fork", lambda: forked)
    texts = [[101, 2000, 102], [101, 2001, 2002, 102]]
    with network.load_aside() as loaded:
        assert loaded
        rated = list(loaded().rate_all(texts))
    at_once = network.Network.load(resources.data("reader") / "reader.onnx")
    assert rated == [at_once.rate(pieces) for pieces in texts]


def test_without_the_extra_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "is_installed", lambda: False)
    with network.load_aside() as loaded:
        assert loaded is None
