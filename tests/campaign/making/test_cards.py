"""Cards go to whoever makes them, are told as they are done, and no failure takes another card with it."""

import subprocess
import sys
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.executors import Job as Task
from quotecards.campaign.executors import Lost, Maker, never
from quotecards.campaign.executors import Result as Made
from quotecards.campaign.executors.cluster import GONE
from quotecards.campaign.executors.serial import Serial
from quotecards.campaign.making.cards import STOPPED, make_cards
from quotecards.campaign.making.press import Job, Order
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.records.results import Result
from quotecards.campaign.run import order_for
from tests.campaign.executors.outside import Outside
from tests.campaign.samples import built, bytes_of, project, settings_for


class Backwards(Serial):
    """An executor that loses its first job and answers the last one first."""

    asked_small: bool | None = None

    def run(
        self,
        maker: Maker[Task, Made],
        jobs: Sequence[Task],
        *,
        key: Callable[[Task], Hashable],
        stop: Callable[[], bool] = never,
        small: bool = False,
    ) -> Iterator[tuple[int, Made | Lost]]:
        self.asked_small = small
        yield from reversed([*super().run(maker, jobs, key=key, stop=stop, small=small)][1:])
        yield 0, Lost("it was killed")


@pytest.fixture
def order(tmp_path: Path) -> tuple[Order, tuple[Job, ...], Settings]:
    campaign = load_campaign(project(tmp_path))
    settings = settings_for(campaign, top=4, formats=("open-graph", "x"))
    jobs = tuple(Job(card) for card in prepare(campaign, settings).cards)
    return order_for(campaign, settings, tmp_path / "out", write=True), jobs, settings


def test_each_card_is_told_once_as_it_is_done(order: tuple[Order, tuple[Job, ...], Settings]) -> None:
    told = list(make_cards(Serial(), *order))
    assert [(at, result.card) for at, result in told] == [(at, job.card.id) for at, job in enumerate(order[1])]


def test_results_come_as_they_are_done_and_the_lost_among_them(
    order: tuple[Order, tuple[Job, ...], Settings],
) -> None:
    told = list(make_cards(Backwards(), *order))
    assert [result.card for _, result in told] == [job.card.id for job in reversed(order[1])]
    results = dict(told)
    assert [results[at].card for at in range(len(told))] == [job.card.id for job in order[1]]
    assert {(failure.format, failure.why) for failure in results[0].failures} == {
        ("open-graph", "it was killed"),
        ("x", "it was killed"),
    }
    assert all(result.made and not result.failures for at, result in told if at)


def break_the_photo(talks: Path) -> None:
    (talks / "ida.jpg").write_text("no picture")
    (talks / "campaign.yaml").write_text("interviews: ida.txt\nphotos: {Ida Lund: {file: ida.jpg, credit: Per Moe}}\n")


def test_after_so_many_failures_no_more_cards_are_begun(tmp_path: Path) -> None:
    talks = project(tmp_path)
    break_the_photo(talks)
    told: list[Result] = []
    outcome = built(talks, tmp_path / "out", top=4, max_failures=2, formats=("open-graph", "x"), tell=told.append)
    assert len(told) == 1
    assert [failure.why == STOPPED for _, failure in outcome.failures] == [False, False, *[True] * 6]


def test_without_a_limit_all_cards_are_tried(tmp_path: Path) -> None:
    talks = project(tmp_path)
    break_the_photo(talks)
    failures = built(talks, tmp_path / "out", top=4).failures
    assert len(failures) == 4
    assert STOPPED not in {failure.why for _, failure in failures}


@pytest.mark.filterwarnings("default")  # Dask's own
def test_every_executor_makes_the_same_bytes(tmp_path: Path) -> None:
    talks = project(tmp_path)
    formats = ("open-graph", "x", "instagram-square")
    for name in ("serial", "processes", "dask"):
        built(talks, tmp_path / name, top=4, formats=formats, executor=name, jobs=2)
    made = bytes_of(tmp_path / "serial")
    assert len(made) >= 12
    assert bytes_of(tmp_path / "processes") == made
    assert bytes_of(tmp_path / "dask") == made


@pytest.mark.parametrize(("worth_it", "small"), [(9, True), (8, False)])
def test_few_pictures_are_left_to_one_process(
    order: tuple[Order, tuple[Job, ...], Settings], monkeypatch: pytest.MonkeyPatch, worth_it: int, small: bool
) -> None:
    monkeypatch.setattr("quotecards.campaign.making.cards.WORTH_IT", worth_it)
    backwards = Backwards()
    assert len(list(make_cards(backwards, *order))) == 4
    assert len(order[1]) == 4  # in two formats
    assert backwards.asked_small is small


@pytest.mark.filterwarnings("default")  # Dask's own
def test_a_scheduler_that_goes_away_leaves_what_was_made_and_the_next_run_makes_the_rest(
    outside: Outside, tmp_path: Path
) -> None:
    talks = project(tmp_path)
    outside.add_worker()
    out, formats = tmp_path / "out", ("open-graph", "x", "instagram-square", "story")
    broken = built(
        talks, out, top=9, formats=formats, executor="dask", scheduler=outside.address,
        tell=lambda _: outside.scheduler.kill(),
    )  # fmt: skip
    assert broken.made
    assert {failure.why for _, failure in broken.failures} == {GONE}
    whole = built(talks, out, top=9, formats=formats)
    assert not whole.failures
    built(talks, tmp_path / "other", top=9, formats=formats)
    assert bytes_of(out) == bytes_of(tmp_path / "other")


STARTED = """
import sys
from multiprocessing import active_children
from pathlib import Path
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.making.cards import executor_for, jobs_in
from tests.campaign.samples import settings_for
campaign = load_campaign(Path(sys.argv[1]))
settings = settings_for(campaign, executor="processes", jobs=30, top=int(sys.argv[2]))
with executor_for(settings, (), jobs_in(campaign.interviews, settings)):
    print(len(active_children()))
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="workers are forks where Linux tells of threads")
@pytest.mark.parametrize(
    ("interviews", "top", "processes"),
    [
        (["ida.txt"], 5, 0),  # five pictures are made by one
        (["ida.txt", "ola.txt", "per.txt", "zoe.txt", "eva.txt"], 2, 5),  # and five interviews read by five
        (["ida.txt"], 70, 30),
        (["ida.txt", "quotes.csv"], 1, 30),  # nobody knows how many rows there are
    ],
)
def test_no_more_processes_are_started_than_are_likely_to_have_work(
    tmp_path: Path, interviews: list[str], top: int, processes: int
) -> None:
    for name in interviews:
        (tmp_path / name).write_text("Q: Why?\n\nA: Because the sea keeps no notes.\n")
    command = [sys.executable, "-c", STARTED, str(tmp_path), str(top)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) == processes
