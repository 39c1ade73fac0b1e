"""What tests of runs share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaign.executors.outside import Outside


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    """A Dask cluster that runs already."""
    cluster = Outside(tmp_path)
    try:
        yield cluster
    finally:
        cluster.end()
