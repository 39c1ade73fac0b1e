"""A small disk of its own for a test, and one that is full. Skipped where this process may mount none."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

__all__ = ["fill", "mounted", "small_disk"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if not mounted("-t", "tmpfs", "-o", "size=1m", "none", str(place)):
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], capture_output=True, check=False)


def mounted(*how: str) -> bool:
    """Whether `mount` did so."""
    try:
        return subprocess.run(["mount", *how], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def fill(disk: Path) -> Path:
    """Leave no room; the file that takes it."""
    with suppress(OSError), (disk / "much").open("ab", buffering=0) as file:
        while True:
            file.write(bytes(1000))
    return disk / "much"
