"""The digest of the program's own sources."""

from pathlib import Path

import pytest

from quotecards.campaign.records import sources
from quotecards.campaign.records.sources import sources_digest


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "stage" / "__pycache__").mkdir(parents=True)
    (tmp_path / "stage" / "press.py").write_text("ink = 1")
    monkeypatch.setattr(sources, "_PACKAGE", tmp_path)
    return tmp_path


def test_another_source_is_another_program(package: Path) -> None:
    before = sources_digest(["stage"])
    (package / "stage" / "press.py").write_text("ink = 2")
    assert sources_digest(["stage"]) != before


@pytest.mark.parametrize("name", ["press.cpython-311.pyc", "press.cpython-311.pyc.140231"])
def test_what_python_compiles_meanwhile_is_no_part_of_it(package: Path, name: str) -> None:
    before = sources_digest(["stage"])
    (package / "stage" / "__pycache__" / name).write_bytes(b"compiled")
    assert sources_digest(["stage"]) == before
