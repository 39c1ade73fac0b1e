import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from quotecards.errors import OutputError
from quotecards.gallery import Thumbnail, sheet_bytes, sheet_mark, thumbnails
from quotecards.gallery.sheet import _grid
from tests.gallery.records import a_card, a_file, a_manifest, a_refused_card

RED, BLUE = (200, 0, 0), (0, 0, 200)


def a_picture(folder: Path, name: str, colour: tuple[int, int, int], size: tuple[int, int] = (400, 500)) -> Thumbnail:
    Image.new("RGB", size, colour).save(folder / name)
    return Thumbnail(name, name, *size, draft=name.startswith("draft"))


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def colours(sheet: Image.Image) -> set[tuple[int, ...]]:
    """The colours on the sheet, roughly, for JPEG changes them a little."""
    found = sheet.getcolors(sheet.width * sheet.height) or []
    return {tuple(round(part / 25) for part in colour) for _, colour in found if isinstance(colour, tuple)}


def test_every_card_stands_on_the_sheet_once_in_the_first_format_that_it_has() -> None:
    other = a_card(files=[a_file("x", 1600, 900)], id="other")
    shown = thumbnails(a_manifest(a_card(), other, a_refused_card()))
    assert [one.path for one in shown] == ["story/ida.jpg", "x/ida.jpg"]


def test_drafts_come_after_what_is_ready() -> None:
    shown = thumbnails(a_manifest(a_card(status="draft", id="a"), a_card(id="b")))
    assert [one.draft for one in shown] == [False, True]


def test_the_pictures_are_on_it(tmp_path: Path) -> None:
    shown = [a_picture(tmp_path, "a.png", RED), a_picture(tmp_path, "b.jpg", BLUE, (800, 400))]
    sheet = opened(sheet_bytes(tmp_path, shown))
    assert {(8, 0, 0), (0, 0, 8)} <= colours(sheet)
    assert sheet.width > sheet.height


def test_a_draft_has_a_frame(tmp_path: Path) -> None:
    frame = (6, 2, 1)
    assert frame in colours(opened(sheet_bytes(tmp_path, [a_picture(tmp_path, "draft.png", BLUE)])))
    assert frame not in colours(opened(sheet_bytes(tmp_path, [a_picture(tmp_path, "a.png", BLUE)])))


def test_the_same_pictures_give_the_same_bytes(tmp_path: Path) -> None:
    shown = [a_picture(tmp_path, "a.png", RED)]
    assert sheet_bytes(tmp_path, shown) == sheet_bytes(tmp_path, shown)


def test_the_sheet_says_what_it_was_made_of(tmp_path: Path) -> None:
    shown = [a_picture(tmp_path, "a.png", RED)]
    other = [a_picture(tmp_path, "b.png", RED)]
    assert sheet_mark(shown) in sheet_bytes(tmp_path, shown)[:200]
    assert sheet_mark(shown) != sheet_mark(other)


def test_a_picture_that_cannot_be_read_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    with pytest.raises(OutputError, match=r"a\.png"):
        sheet_bytes(tmp_path, [Thumbnail("a.png", "", 400, 500, draft=False)])


@given(st.integers(1, 20_000), st.floats(0.3, 3))
def test_a_sheet_has_room_for_all_and_keeps_its_size(number: int, tallest: float) -> None:
    columns, cell = _grid(number, tallest)
    rows = -(-number // columns)
    assert 1 <= columns <= number
    assert cell >= 6
    assert max(columns * cell, rows * cell * tallest) <= 3600
