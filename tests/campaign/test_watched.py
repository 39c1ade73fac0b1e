from pathlib import Path

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.watched import concerns, watched_folders
from tests.campaign.samples import project


def test_what_editors_leave_behind_while_they_write_concerns_nobody() -> None:
    assert not any(map(concerns, ["/a/.ida.txt.swp", "/a/ida.txt~", "/a/.quotecards-12.tmp", "/a/#ida.txt#"]))
    assert all(map(concerns, ["/a/ida.txt", "/a/themes/noir.yaml", "/a/decisions.yaml"]))


def test_folders_below_and_elsewhere_are_not_watched(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "photos").mkdir()
    (talks / "old").mkdir()
    folders = watched_folders(load_campaign(talks), talks)
    assert {talks, talks / "photos"} <= set(folders)
    assert talks / "old" not in folders
    assert tmp_path not in folders
