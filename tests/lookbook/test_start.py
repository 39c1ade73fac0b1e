"""A theme to start from looks like another until it is changed."""

from pathlib import Path

import pytest

from quotecards import resources
from quotecards.errors import SettingError
from quotecards.lookbook import new_theme
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile

BASE = ThemeFile.find("riviera", [resources.themes()])


def test_it_looks_like_its_base(tmp_path: Path) -> None:
    path = new_theme("coast", BASE, tmp_path / "themes")
    mine = ThemeFile.find("coast", [path.parent, resources.themes()])
    fmt = load_formats()["x"]
    assert mine.resolve(fmt).background == BASE.resolve(fmt).background
    assert mine.resolve(fmt).slots == BASE.resolve(fmt).slots
    assert mine.palette == BASE.palette


@pytest.mark.parametrize("name", ["Coast", "a b", "../out", "", "-", "x.yaml"])
def test_a_name_that_could_be_no_file_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be the name"):
        new_theme(name, BASE, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_theme_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "coast.yaml").write_text("mine")
    with pytest.raises(SettingError, match="there already"):
        new_theme("coast", BASE, tmp_path)
    assert (tmp_path / "coast.yaml").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "themes").write_text("a file")
    with pytest.raises(SettingError):
        new_theme("coast", BASE, tmp_path / "themes")
