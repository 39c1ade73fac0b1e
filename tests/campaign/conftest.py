"""What tests of runs share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaign.executors.outside import Outside
from tests.campaign.samples import Undisturbed, project, several


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    """A Dask cluster that runs already."""
    cluster = Outside(tmp_path)
    try:
        yield cluster
    finally:
        cluster.end()


@pytest.fixture(autouse=True)
def whoever_asks_for_processes_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Campaigns of tests are so small that they would be left to one process."""
    monkeypatch.setattr("quotecards.campaign.making.cards.WORTH_IT", 1)
    monkeypatch.setattr("quotecards.campaign.planning.ahead.WORTH_IT", 1)


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """What runs on the campaign of `project` give that nobody disturbs."""
    return Undisturbed(project(tmp_path_factory.mktemp("undisturbed")))


@pytest.fixture(scope="session")
def several_undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """The same of that of `several`."""
    return Undisturbed(several(tmp_path_factory.mktemp("undisturbed")))
