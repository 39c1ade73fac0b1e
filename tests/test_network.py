"""The network is nobody's business but the reader's."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("onnxruntime")


def test_the_runtime_keeps_and_tells_nothing_of_its_use(tmp_path: Path) -> None:
    """It does by default: a number for the machine and a file of events in the home, written when it is imported."""
    code = "from quotecards.selector.learned import Reader; Reader.load()"
    subprocess.run(
        [sys.executable, "-c", code],
        env={"HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[1])},
        check=True,
    )
    assert list(tmp_path.rglob("*")) == []
