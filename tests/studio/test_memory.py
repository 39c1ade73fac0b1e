"""What was read and picked is kept as long as nothing has changed."""

from pathlib import Path

import pytest

from quotecards.campaign.campaign import Interview
from quotecards.campaign.load import load_campaign
from quotecards.campaign.prepare import prepare
from quotecards.errors import ReadError
from quotecards.studio.memory import Memory
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
