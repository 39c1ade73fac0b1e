"""`quotecards init`: a campaign that can be built as it is."""

from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.cli.main import run
from tests.campaign.samples import TALK


@pytest.mark.parametrize(("folder", "named"), [("interviews", "interviews"), ("corpus", "corpus"), (".", ".")])
def test_it_names_the_interviews_that_lie_there(tmp_path: Path, folder: str, named: str) -> None:
    (tmp_path / folder).mkdir(exist_ok=True)
    (tmp_path / folder / "talk.txt").write_text(TALK)
    assert run(["init", str(tmp_path), "--name", 'Voices: "autumn"']) == 0
    campaign = load_campaign(tmp_path / "campaign.yaml")
    assert campaign.name == 'Voices: "autumn"'
    assert [interview.path.name for interview in campaign.interviews] == ["talk.txt"]
    assert f"interviews: [{named}]" in (tmp_path / "campaign.yaml").read_text()


def test_an_empty_folder_is_told_where_interviews_go(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path / "new")]) == 0
    assert "put interviews into" in capsys.readouterr().err
    assert (tmp_path / "new" / "campaign.yaml").is_file()


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "campaign.yaml").write_text("name: mine\n")
    assert run(["init", str(tmp_path)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "campaign.yaml").read_text() == "name: mine\n"
