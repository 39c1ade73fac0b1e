"""Which files of a folder are taken for interviews."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.gallery import page_bytes
from quotecards.platforms import platforms
from quotecards.readers import find_interviews
from tests.gallery.records import a_card, a_manifest


def test_interviews_are_found_in_all_folders_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "2024/c.TXT", "2024/10/d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in find_interviews(tmp_path)]
    assert found == ["2024/10/d.txt", "2024/c.TXT", "a.md", "b.txt"]


@pytest.mark.parametrize(
    "name",
    [
        ".hidden.txt",
        ".git/notes.txt",
        "README.md",
        "readme.txt",
        "LICENSE.txt",
        "talk.yaml",
        "photo.jpg",
        "~$talk.txt",
        "sitemap.xml",
    ],
)
def test_what_is_no_interview_is_left_out(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("x")
    (tmp_path / "talk.txt").write_text("x")
    assert find_interviews(tmp_path) == [tmp_path / "talk.txt"]


def test_a_folder_with_nothing_to_read_says_what_could_be_read(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")
    with pytest.raises(ReadError, match="holds no interview") as caught:
        find_interviews(tmp_path)
    assert ".txt" in str(caught.value.hint)


def test_a_missing_folder_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such folder"):
        find_interviews(tmp_path / "none")


def test_a_folder_that_may_not_be_opened_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(ReadError, match="permission denied"):
        find_interviews(tmp_path)


def test_the_page_of_an_earlier_run_is_no_interview(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("Q: Why?\n\nA: Because.\n")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("<title>Ida Lund on Salt Roads</title>")
    page = tmp_path / "output" / "talks" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(page_bytes(a_manifest(a_card()), platforms(), sheet=None))
    assert [path.relative_to(tmp_path).as_posix() for path in find_interviews(tmp_path)] == [
        "site/index.html",
        "talk.txt",
    ]
