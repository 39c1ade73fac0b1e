"""`quotecards fonts` as a user meets it."""

import json
from pathlib import Path

import pytest
from PIL import Image

from quotecards.cli.main import run
from tests.square import save_font


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_families_are_listed_with_what_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fonts"]) == 0
    said = capsys.readouterr().out
    assert "EB Garamond\n  Latin, Vietnamese, Greek, Cyrillic; wght 400–800; with italics; OFL-1.1\n" in said


def test_one_family_can_be_asked_for_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fonts", "oswald", "--json"]) == 0
    (family,) = json.loads(capsys.readouterr().out)
    assert (family["name"], family["axes"]) == ("Oswald", {"wght": [200, 400, 700]})


def test_a_family_of_ones_own_is_among_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_font(tmp_path / "fonts" / "mine" / "Mine.ttf", "Mine")
    assert run(["fonts", "Mine"]) == 0
    assert "licence not told" in capsys.readouterr().out


def test_a_specimen_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fonts", "Oswald", "Amiri", "--specimen", "sheet.png"]) == 0
    assert "sheet.png" in capsys.readouterr().err
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width == 1600
        assert len(set(sheet.convert("L").get_flattened_data())) > 50  # it is not blank


def test_an_unknown_family_is_told_with_a_hint(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fonts", "Oswalt"]) == 2
    assert "there is no family “Oswalt” (did you mean “Oswald”?)" in capsys.readouterr().err
