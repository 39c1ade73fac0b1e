"""Whoever is to make cards has to see the files of the campaign."""

import dataclasses
import os
import pickle
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.making.press import Order
from quotecards.campaign.making.workplace import Workplace
from quotecards.campaign.output.lock import held
from quotecards.campaign.run import order_for
from quotecards.errors import OutputError
from tests.campaign.executors.outside import Outside
from tests.campaign.samples import built, bytes_of, project, settings_for


@pytest.fixture
def order(tmp_path: Path) -> Order:
    campaign = load_campaign(project(tmp_path))
    return order_for(campaign, settings_for(campaign), tmp_path / "out", write=True)


def test_a_workplace_is_set_up_from_another_folder(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    away = Workplace.of(dataclasses.replace(order, folder=Path("out/talks")))
    monkeypatch.chdir(os.path.sep)
    assert pickle.loads(pickle.dumps(away)).order.folder == tmp_path / "out" / "talks"


def test_a_worker_that_does_not_see_the_campaign_says_so(order: Order, tmp_path: Path) -> None:
    away = Workplace.of(dataclasses.replace(order, root=tmp_path / "elsewhere"))
    with pytest.raises(OutputError, match=r"elsewhere: a worker on .* cannot see it \(give all workers the same disk"):
        away()


def test_a_worker_that_sees_another_folder_of_that_name_says_so(order: Order) -> None:
    order.folder.mkdir(parents=True)
    with held(order.folder):
        away = Workplace.of(order)
        away()
    with pytest.raises(OutputError, match="cannot see it"):
        away()


def test_a_cluster_whose_workers_stand_elsewhere_makes_the_same_bytes(
    outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = project(tmp_path)
    outside.add_worker()
    monkeypatch.chdir(tmp_path)
    made = built(talks, Path("here"), top=4, gallery=True)
    there = built(talks, Path("there"), top=4, gallery=True, scheduler=outside.address, executor="dask")
    assert made.made == there.made == 4
    assert bytes_of(Path("here")) == bytes_of(Path("there"))
