"""What was read and picked is kept as long as nothing has changed."""

from pathlib import Path

import pytest

from quotecards.campaign.definition.campaign import Interview
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.executors import open_executor
from quotecards.campaign.planning.keeping import loaded_selector
from quotecards.campaign.planning.kept import Kept
from quotecards.campaign.planning.prepare import prepare
from quotecards.errors import ReadError
from quotecards.network import is_installed
from quotecards.studio.memory import Memory, Stopped
from tests.campaign.samples import CREDITS, TALK, project, settings_for


def test_prepared_from_memory_is_what_is_prepared_anew(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "ola.txt").write_text(TALK.replace("Ida Lund", "Ola Berg").replace("winter", "summer"))
    campaign = load_campaign(talks)
    settings = settings_for(campaign, carousels=1)
    memory = Memory()
    anew = prepare(campaign, settings)
    for _ in range(3):
        memory.turn()
        assert prepare(campaign, settings, read=memory.read, selector=memory.selector()) == anew


def test_a_file_is_read_again_only_when_it_or_what_stands_beside_it_changes(tmp_path: Path) -> None:
    talks = project(tmp_path)
    interview = load_campaign(talks).interviews[0]
    memory = Memory()
    first = memory.read(interview)
    assert memory.read(interview) is first
    (talks / "ida.yaml").write_text(CREDITS.replace("Ida Lund", "Ida Lundh"))
    second = memory.read(interview)
    assert second.credits.speaker
    assert second.credits.speaker.value == "Ida Lundh"


def test_what_cannot_be_read_is_told_each_time(tmp_path: Path) -> None:
    memory = Memory()
    gone = Interview(tmp_path / "gone.txt", "gone.txt", "gone.txt")
    for _ in range(2):
        with pytest.raises(ReadError):
            memory.read(gone)
    (tmp_path / "gone.txt").write_text(TALK)
    assert memory.read(gone).turns


def test_what_two_rounds_did_not_need_is_forgotten(tmp_path: Path) -> None:
    interview = load_campaign(project(tmp_path)).interviews[0]
    memory = Memory()
    first = memory.read(interview)
    memory.turn()
    assert memory.read(interview) is first
    memory.turn()
    memory.turn()
    assert memory.read(interview) is not first


def test_the_next_studio_finds_what_the_first_one_read_and_picked(tmp_path: Path) -> None:
    campaign = load_campaign(project(tmp_path))
    settings = settings_for(campaign, carousels=1)
    first, second = Memory(), Memory()
    for memory in (first, second):
        memory.open(Kept(tmp_path / "out"))
    plain = prepare(campaign, settings, read=first.read, selector=first.selector())
    names = sorted(path.name for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert len(names) == (4 if is_installed() else 3)  # with what the learned reader made of the sentences
    loaded_selector.cache_clear()
    assert prepare(campaign, settings, read=second.read, selector=second.selector()) == plain
    assert not loaded_selector.cache_info().currsize
    second.tidy()
    assert sorted(path.name for path in (tmp_path / "out").rglob("*") if path.is_file()) == names


def test_read_by_several_processes_it_is_the_same(tmp_path: Path) -> None:
    talks = project(tmp_path)
    names = ("Ola Berg", "Ada Vell", "Per Moe", "Siv Dahl", "Una Holt")
    for number, name in enumerate(names):
        told = TALK.replace("Ida Lund", name).replace("Lund", name.split()[1]).replace("winter", f"season{number}")
        (talks / f"talk{number}.txt").write_text(told.replace("sea", f"sea{number}").replace("film", f"film{number}"))
    (talks / "broken.txt").write_text("nothing that anybody said")
    campaign = load_campaign(talks)
    settings = settings_for(campaign)
    memory = Memory()
    with open_executor("processes", workers=2) as executor:
        memory.hear(executor, campaign, settings)
    known = [memory.read(one) for one in campaign.interviews if one.path.stem != "broken"]
    prepared = prepare(campaign, settings, read=memory.read, selector=memory.selector())
    assert prepared.documents[0] is known[0]  # read once
    anew = prepare(campaign, settings)
    assert (prepared.cards, prepared.documents) == (anew.cards, anew.documents)
    assert [str(error) for error in prepared.unreadable] == [str(error) for error in anew.unreadable]


def test_when_the_studio_is_closed_no_further_interview_is_read(tmp_path: Path) -> None:
    campaign = load_campaign(project(tmp_path))
    memory = Memory()
    document = memory.read(campaign.interviews[0])
    selector = memory.selector()
    memory.stop()
    with pytest.raises(Stopped):
        memory.read(campaign.interviews[0])
    with pytest.raises(Stopped):
        selector.select(document, campaign.selection)
