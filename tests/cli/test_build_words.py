"""What a build says of a run."""

from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.cli.build_words import tell_outcome
from tests.campaign.samples import built, project, settings_for


@pytest.mark.parametrize("whole", [10_000_000, 1_000])
def test_where_to_look_is_told_be_it_one_page_or_several(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], whole: int
) -> None:
    talks = project(tmp_path)
    outcome = built(talks, tmp_path / "out", gallery=True, whole=whole)
    tell_outcome(outcome, settings_for(load_campaign(talks), gallery=True), check=False)
    assert capsys.readouterr().out == f"look at {outcome.folder.as_posix()}/index.html\n"


def test_a_check_tells_of_the_gallery_what_would_be_written_and_what_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talks = project(tmp_path)
    built(talks, tmp_path / "out", gallery=True)
    outcome = built(talks, tmp_path / "out", gallery=True, whole=1_000, write=False)
    tell_outcome(outcome, settings_for(load_campaign(talks), gallery=True), check=True)
    said = capsys.readouterr().out
    folder = outcome.folder.as_posix()
    assert f"would remove {folder}/contact-sheet.jpg\n" in said
    assert f"would write {folder}/pages/001.html\n" in said
    assert f"would write {folder}/index.html\n" in said
