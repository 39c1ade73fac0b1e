from pathlib import Path

import pytest

from quotecards.typography import FontLibrary, installed
from quotecards.typography.installed import installed_families
from tests.square import save_font


def test_the_fonts_of_an_installed_package_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_font(tmp_path / "some_font" / "Some.ttf", "Some Font")
    (tmp_path / "some_font" / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(installed, "PACKAGES", ("some_font", "not_there"))
    assert installed_families() == [tmp_path / "some_font"]
    library = FontLibrary.open(*installed_families())
    assert library.families == ["Some Font"]
    assert library.face("Some Font").key == "some_font/Some.ttf"


def test_loose_files_of_several_families_are_told_apart(tmp_path: Path) -> None:
    save_font(tmp_path / "mine" / "A.ttf", "Anna")
    save_font(tmp_path / "mine" / "A-Italic.ttf", "Anna", italic=True)
    save_font(tmp_path / "mine" / "B.ttf", "Berta")
    library = FontLibrary.open(tmp_path / "mine")
    assert library.families == ["Anna", "Berta"]
    assert library.face("Anna", italic=True).key == "mine/A-Italic.ttf"
