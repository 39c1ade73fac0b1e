import json
import subprocess
import sys
from pathlib import Path

import pytest

from quotecards import resources
from quotecards.errors import FontError
from quotecards.typography import FontLibrary
from quotecards.typography.lock import LOCK_NAME, digest, make_lock, read_lock, scan_family, write_lock
from tests.square import save_font


def test_the_lock_is_that_of_the_committed_files() -> None:
    fonts = resources.fonts()
    assert json.loads((fonts / LOCK_NAME).read_text(encoding="utf-8")) == make_lock(fonts)


def test_every_family_tells_where_it_comes_from_and_brings_its_licence() -> None:
    fonts = resources.fonts()
    for slug, family in json.loads((fonts / LOCK_NAME).read_text(encoding="utf-8")).items():
        assert family["upstream"].startswith("https://"), slug
        assert family["commit"], slug
        assert family["licence"].startswith("OFL-1.1"), slug
        (licence,) = (fonts / slug).glob("*.txt")
        words = " ".join(licence.read_text(encoding="utf-8").split()).casefold()
        assert "sil open font license" in words, slug
        assert "version 1.1" in words, slug
        assert ("CC-BY-4.0" in family["licence"]) == ("cc by 4.0" in words), slug


def test_what_the_lock_says_is_what_the_files_say() -> None:
    fonts = resources.fonts()
    for slug, files in read_lock(fonts).items():
        assert sorted(files, key=lambda file: file.path) == scan_family(fonts / slug)


def test_renewing_a_lock_measures_anew_and_keeps_what_was_told(tmp_path: Path) -> None:
    save_font(tmp_path / "square" / "Square.ttf", "Square")
    (tmp_path / "empty").mkdir()
    write_lock(tmp_path)
    lock = json.loads((tmp_path / LOCK_NAME).read_text(encoding="utf-8"))
    assert lock["square"]["upstream"] == ""
    assert lock["square"]["files"]["Square.ttf"]["version"] == "1.5"
    assert "empty" not in lock
    lock["square"]["upstream"] = "https://example.org"
    (tmp_path / LOCK_NAME).write_text(json.dumps(lock), encoding="utf-8")
    save_font(tmp_path / "square" / "Square.ttf", "Squarer")
    write_lock(tmp_path)
    renewed = json.loads((tmp_path / LOCK_NAME).read_text(encoding="utf-8"))["square"]
    assert (renewed["upstream"], renewed["family"]) == ("https://example.org", "Squarer")
    assert renewed["files"]["Square.ttf"]["sha256"] == digest(tmp_path / "square" / "Square.ttf")


def test_a_family_dropped_beside_locked_ones_is_found(tmp_path: Path) -> None:
    save_font(tmp_path / "square" / "Square.ttf", "Square")
    write_lock(tmp_path)
    save_font(tmp_path / "mine" / "Mine.ttf", "Mine")
    assert FontLibrary.open(tmp_path).families == ["Mine", "Square"]


@pytest.mark.parametrize("text", ["{", "[3]", '{"a": 3}', '{"a": {"files": []}}', '{"a": {"files": {"x.ttf": {}}}}'])
def test_a_damaged_lock_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / LOCK_NAME).write_text(text, encoding="utf-8")
    with pytest.raises(FontError, match=r"fonts\.lock\.json: is damaged"):
        read_lock(tmp_path)


def test_a_folder_is_locked_from_the_command_line(tmp_path: Path) -> None:
    save_font(tmp_path / "square" / "Square.ttf", "Square")
    command = [sys.executable, "-m", "quotecards.typography"]
    subprocess.run([*command, str(tmp_path)], check=True)
    assert (tmp_path / LOCK_NAME).is_file()
    assert b"which folder" in subprocess.run(command, check=False, capture_output=True).stderr
