"""A Dask cluster: the same results, and clear words where it fails."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest

from quotecards.campaign.executors import Lost, open_executor
from quotecards.campaign.executors.cluster import GONE, Cluster
from quotecards.campaign.executors.remote import Parcel, versions, work_through
from quotecards.errors import OutputError, Place, QuotecardsError, SettingError
from tests.campaign.executors.outside import Outside
from tests.campaign.executors.workshops import Doubler, Stamper, Surroundings, parity, stamps_of

# A scheduler, its workers and a test race on a busy machine: what fails is tried once more, and told (R).
pytestmark = [pytest.mark.filterwarnings("default"), pytest.mark.flaky(reruns=1)]


@pytest.fixture(scope="module")
def two() -> Iterator[Cluster]:
    with Cluster(None, workers=2) as executor:
        yield executor


def test_a_cluster_gives_what_one_process_gives(two: Cluster) -> None:
    assert dict(two.run(Doubler(), range(53), key=parity)) == {number: number * 2 for number in range(53)}
    assert list(two.run(Doubler(), [], key=parity)) == []


def test_each_worker_sets_up_one_workshop_for_a_run(two: Cluster) -> None:
    stamps = stamps_of(two.run(Stamper(), range(60), key=parity))
    assert len(stamps) == len({made_by for made_by, _ in stamps}) == 2


def test_a_worker_keeps_the_memory_of_a_picture_for_the_next(two: Cluster) -> None:
    names = ["MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_"]
    set_to = {int(str(value)) for _, value in two.run(Surroundings(), names, key=str)}
    assert min(set_to) > 1080 * 1920 * 3  # bytes of the largest picture


def test_an_error_of_a_job_reaches_the_caller(two: Cluster) -> None:
    with pytest.raises(OutputError) as caught:
        list(two.run(Doubler(refuses=5), range(9), key=parity))
    assert str(caught.value) == "is full (make room)"


def test_a_job_that_kills_its_worker_takes_no_other_with_it(two: Cluster) -> None:
    results = dict(two.run(Doubler(dies_of=(7,)), range(20), key=parity))
    lost = results.pop(7)
    assert isinstance(lost, Lost)
    assert "was killed" in lost.why
    assert results == {number: number * 2 for number in range(20) if number != 7}


def test_nothing_is_begun_once_it_is_to_stop(two: Cluster) -> None:
    done: list[int] = []
    for at, _ in two.run(Doubler(), range(500), key=parity, stop=lambda: bool(done)):
        done.append(at)
    assert 1 <= len(done) <= 4 * 8


def test_a_cluster_that_runs_already_is_used_and_goes_on_running(outside: Outside) -> None:
    outside.add_worker()
    for _ in range(2):
        with open_executor("dask", workers=1, scheduler=outside.address) as executor:
            assert dict(executor.run(Doubler(), range(9), key=parity)) == {number: number * 2 for number in range(9)}
    assert outside.scheduler.poll() is None


def test_a_scheduler_that_goes_away_leaves_what_was_done(outside: Outside) -> None:
    outside.add_worker()
    with open_executor("dask", workers=1, scheduler=outside.address) as executor:
        results = {}
        for at, result in executor.run(Doubler(seconds=0.01), range(200), key=parity):
            results[at] = result
            if len(results) == 8:
                outside.scheduler.kill()
    assert sorted(results) == list(range(200))
    done = {at: result for at, result in results.items() if not isinstance(result, Lost)}
    assert len(done) >= 8
    assert all(result == at * 2 for at, result in done.items())
    assert {result.why for result in results.values() if isinstance(result, Lost)} == {GONE}


def test_a_scheduler_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.campaign.executors.connecting.PATIENCE", 0.2)
    executor = Cluster("tcp://127.0.0.1:1", workers=1, place=Place("--scheduler"))
    with executor, pytest.raises(SettingError) as caught:
        list(executor.run(Doubler(), [1], key=parity))
    assert str(caught.value) == (
        "--scheduler: no Dask scheduler answers at tcp://127.0.0.1:1 (start one with: dask scheduler)"
    )


@pytest.mark.parametrize("address", ["nowhere", "tcp://", "ftp://example.org:1", "tcp://127.0.0.1:99999999"])
def test_what_is_no_address_is_told(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.campaign.executors.connecting.PATIENCE", 0.2)
    with Cluster(address, workers=1) as executor, pytest.raises(SettingError, match="no Dask scheduler answers at"):
        list(executor.run(Doubler(), [1], key=parity))


def test_a_client_that_could_not_connect_leaves_nothing_to_the_garbage_collector() -> None:
    gc.collect()
    before = {thread.ident for thread in threading.enumerate()}
    with Cluster("nowhere", workers=1) as executor, pytest.raises(SettingError):
        list(executor.run(Doubler(), [1], key=parity))
    assert {thread.ident for thread in threading.enumerate()} <= before


def test_a_scheduler_without_workers_is_told(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.campaign.executors.connecting.PATIENCE", 2)
    executor = Cluster(outside.address, workers=1)
    with executor, pytest.raises(SettingError, match=r"has no workers .start some with: dask worker tcp://"):
        list(executor.run(Doubler(), [1], key=parity))


def test_without_dask_it_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    executor = Cluster(None, workers=1, place=Place("--executor"))
    with executor, pytest.raises(SettingError) as caught:
        list(executor.run(Doubler(), [1], key=parity))
    assert str(caught.value) == "--executor: Dask is not installed (pip install 'quotecards[dask]')"


def test_a_worker_with_other_versions_says_so() -> None:
    mine = dict(Parcel.of(Doubler()).versions)
    parcel = Parcel(tuple(sorted({**mine, "pillow": "1.0"}.items())), b"")
    with pytest.raises(QuotecardsError, match=rf"has pillow {mine['pillow']}, this machine pillow 1.0 .install the"):
        work_through(parcel, b"")


def test_versions_name_what_pictures_depend_on() -> None:
    assert {"Python", "quotecards", "pillow", "uharfbuzz", "zlib-ng"} <= dict(versions()).keys()
