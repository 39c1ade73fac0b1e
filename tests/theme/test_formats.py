"""The formats: dated rows, checked."""

from pathlib import Path

import pytest

from quotecards.errors import Problems, SettingError
from quotecards.theme import load_formats

ROW = """\
- {name: wall, title: A wall, width: 1080, height: 1350, encoding: png, max_bytes: 9, checked: 2026-11, source: me,
   confidence: general}
"""


def of(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "formats.yaml"
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    ("name", "size", "safe"),
    [
        ("instagram-portrait", (1080, 1350), (0, 34, 0, 34)),
        ("instagram-square", (1080, 1080), (0, 0, 0, 0)),
        ("story", (1080, 1920), (250, 0, 340, 0)),
        ("x", (1600, 900), (0, 0, 0, 0)),
        ("open-graph", (1200, 630), (0, 0, 0, 0)),
    ],
)
def test_the_formats_have_the_pixels_of_their_platforms(
    name: str, size: tuple[int, int], safe: tuple[int, int, int, int]
) -> None:
    row = load_formats()[name]
    assert (row.width, row.height) == size
    assert row.safe == safe


def test_every_row_says_when_it_was_checked_and_whose_word_it_is() -> None:
    for row in load_formats().values():
        assert row.checked >= "2026-11"
        assert row.source
        assert row.confidence in {"platform", "third-party", "general"}


def test_the_portrait_stays_clear_of_the_crop_of_the_profile_grid() -> None:
    row = load_formats()["instagram-portrait"]
    shown = row.height * 3 / 4
    assert row.width - row.safe[1] - row.safe[3] <= shown


def test_a_file_of_formats_of_one_s_own_is_read(tmp_path: Path) -> None:
    assert load_formats(of(tmp_path, ROW))["wall"].title == "A wall"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("encoding: png", "encoding: gif", "encoding: “gif” is not known here (known: jpeg, png)"),
        ("checked: 2026-11", "checked: lately", "checked: must match"),
        ("width: 1080", "width: 5", "width: must be greater than or equal to 100"),
        ("name: wall", "name: The Wall", "name: must match"),
        ("source: me", "safe: [700, 0, 650, 0], source: me", "the safe area of “wall” leaves no room"),
        ("source: me,\n", "", "“source” is missing"),
        ("- {", "{", "must be a list"),
    ],
)
def test_a_wrong_row_is_told(tmp_path: Path, old: str, new: str, expected: str) -> None:
    with pytest.raises((SettingError, Problems)) as caught:
        load_formats(of(tmp_path, ROW.replace(old, new)))
    assert expected in str(caught.value)


def test_a_name_stands_once(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r":3:4: the format “wall” stands here a second time"):
        load_formats(of(tmp_path, ROW + ROW))
