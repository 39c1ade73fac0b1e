"""What a build says of a run."""

from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.cli.build_words import tell_outcome
from tests.campaign.samples import built, project, settings_for


@pytest.mark.parametrize(("whole", "look"), [(10_000_000, "look at {}/index.html"), (1_000, "look in {}/")])
def test_a_page_that_would_be_too_heavy_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], whole: int, look: str
) -> None:
    talks = project(tmp_path)
    outcome = built(talks, tmp_path / "out", gallery=True, whole=whole)
    tell_outcome(outcome, settings_for(load_campaign(talks), gallery=True), check=False)
    said = capsys.readouterr()
    assert said.out == look.format(outcome.folder.as_posix()) + "\n"
    assert ("no page shows the cards: it would be too heavy for a browser" in said.err) is (whole == 1_000)
