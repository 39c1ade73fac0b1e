"""Whoever reads and picks, the cards are the same."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.executors import Job, Lost, Maker, Result, never, open_executor
from quotecards.campaign.executors.serial import Serial
from quotecards.campaign.planning.ahead import Heard, Task, hear_ahead, prepare_with
from quotecards.campaign.planning.keeping import loaded_selector
from quotecards.campaign.planning.prepare import prepare, selection_for
from quotecards.errors import Problems, QuotecardsError
from quotecards.network import is_installed
from tests.campaign.samples import TALK, project, settings_for


class Losing(Serial):
    """An executor that loses every job."""

    def __init__(self, *, all_gone: bool = False) -> None:
        self._all_gone = all_gone

    def run(
        self,
        maker: Maker[Job, Result],
        jobs: Sequence[Job],
        *,
        key: Callable[[Job], Hashable],
        stop: Callable[[], bool] = never,
        small: bool = False,
    ) -> Iterator[tuple[int, Result | Lost]]:
        for at, _ in super().run(maker, jobs, key=key, stop=stop, small=small):
            yield at, Lost("it was killed", self._all_gone)


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """Two interviews that tell a story twice, one told again in another file, one of no use, and one with carousels."""
    folder = project(tmp_path)
    (folder / "again.md").write_text(TALK)
    (folder / "other.txt").write_text(
        TALK.replace("nine days before the light was right", "eleven long days, and it rained on all of them")
        .replace("Nobody rehearses the sea", "A harbour is a room with one wall missing")
        .replace("The cold makes every sentence shorter", "A quarrel on a boat is always about the boat")
    )
    (folder / "broken.docx").write_text("no Word file")
    return folder


@pytest.mark.parametrize("name", ["serial", "processes"])
def test_cards_notices_and_errors_are_those_of_one_after_the_other(talks: Path, name: str) -> None:
    campaign = load_campaign(talks)
    settings = settings_for(campaign, top=4, carousels=1)
    told: list[Heard] = []
    with open_executor(name, workers=2) as executor:
        ahead = prepare_with(executor, campaign, settings, tell=lambda _, one: told.append(one))
    plain = prepare(campaign, settings)
    assert ahead.cards == plain.cards
    assert len(ahead.cards) >= 4
    assert (ahead.documents, ahead.notices, ahead.refused) == (plain.documents, plain.notices, plain.refused)
    assert [str(error) for error in ahead.unreadable] == [str(error) for error in plain.unreadable]
    assert len(ahead.unreadable) == 1
    assert len(told) == len(campaign.interviews)


@pytest.mark.parametrize("name", ["serial", "processes"])
def test_no_sentence_is_rated_twice_where_a_story_is_told_again(
    talks: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not is_installed():
        pytest.skip("the extra reader is not installed")
    campaign = load_campaign(talks)
    sent: list[Task] = []
    with open_executor(name, workers=2) as executor:
        run = executor.run

        def noted(maker: Maker[Task, Heard], tasks: Sequence[Task], **rest: Any) -> Iterator[tuple[int, Heard | Lost]]:
            sent.extend(tasks)
            return run(maker, tasks, **rest)

        monkeypatch.setattr(executor, "run", noted)
        prepare_with(executor, campaign, settings_for(campaign, top=4))
    again = [task for task in sent if isinstance(task, tuple)]
    assert again
    for document, told, rated in again:
        known = dict(rated)
        loaded_selector().select_again(document, selection_for(campaign, settings_for(campaign, top=4)), told, known)
        assert known == rated != {}


def test_an_interview_that_killed_its_reader_is_left_out_with_its_name(talks: Path) -> None:
    campaign = load_campaign(talks)
    with pytest.raises(Problems) as caught:
        prepare_with(Losing(), campaign, settings_for(campaign))
    assert "ida.txt: its reader was killed" in str(caught.value)
    assert len(caught.value.problems) == len(campaign.interviews)


def test_another_wish_is_picked_anew(talks: Path) -> None:
    campaign = load_campaign(talks)
    settings = settings_for(campaign, top=1)
    one, two = selection_for(campaign, settings), selection_for(campaign, settings_for(campaign, top=2))
    ahead = hear_ahead(Serial(), campaign.interviews[:1], one, tell=lambda _, __: None)
    document = ahead.read(campaign.interviews[0])
    assert [len(ahead.selector.select(document, wish)) for wish in (one, two)] == [1, 2]


def test_where_nobody_is_left_to_read_the_run_ends_and_takes_nothing_away(talks: Path) -> None:
    campaign = load_campaign(talks)
    with pytest.raises(QuotecardsError) as caught:
        prepare_with(Losing(all_gone=True), campaign, settings_for(campaign))
    assert str(caught.value) == "it was killed"
