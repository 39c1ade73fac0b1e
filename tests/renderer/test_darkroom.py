"""Photos are opened once and cropped for every format; without a focus, around what they show."""

from pathlib import Path

import pytest
from PIL import Image

from quotecards.model.card import Photo
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.photo import Negative, open_photo


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the photos that were opened, in turn."""
    names: list[str] = []

    def counted(path: Path, at_least: tuple[int, int]) -> Negative:
        names.append(path.name)
        return open_photo(path, at_least)

    monkeypatch.setattr("quotecards.renderer.darkroom.open_photo", counted)
    return names


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        picture = Image.new("RGB", (300, 200), (90, 90, 90))
        picture.paste((255, 0, 0), (200, 0, 300, 200))
        picture.save(tmp_path / f"{name}.png")
    return tmp_path


def test_a_photo_is_opened_once_for_all_formats(folder: Path, opened: list[str]) -> None:
    darkroom = Darkroom(folder)
    for size in ((108, 135), (108, 108), (160, 90)):
        assert darkroom.print(Photo("a.png", "1"), size).picture.size == size
    assert opened == ["a.png"]


def test_only_the_last_photos_are_kept(folder: Path, opened: list[str]) -> None:
    darkroom = Darkroom(folder, keep=2)
    for name in ("a", "b", "a", "c", "a", "b"):
        darkroom.print(Photo(f"{name}.png", name), (50, 50))
    assert opened == ["a.png", "b.png", "c.png", "b.png"]


def test_another_file_of_the_same_name_is_another_photo(folder: Path, opened: list[str]) -> None:
    darkroom = Darkroom(folder)
    for digest in ("1", "2"):
        darkroom.print(Photo("a.png", digest), (50, 50))
    assert opened == ["a.png", "a.png"]


def test_a_given_focus_counts_and_without_one_the_picture_decides(folder: Path) -> None:
    darkroom = Darkroom(folder)
    left = darkroom.print(Photo("a.png", "1", focus=(0, 50)), (50, 100)).picture
    assert left.getpixel((25, 50)) == (90, 90, 90)
    assert (255, 0, 0) in {
        colour for _, colour in darkroom.print(Photo("a.png", "1"), (50, 100)).picture.getcolors() or ()
    }
