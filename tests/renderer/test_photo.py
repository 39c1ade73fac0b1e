"""Photos come upright, in sRGB, with the focus in view; what is no photo is refused in one line."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from quotecards.errors import PhotoError
from quotecards.model.layers import PhotoFill
from quotecards.model.places import Insets
from quotecards.renderer.framing import around
from quotecards.renderer.photo import crop_to, grade, open_photo, to_srgb

SMALL = (40, 40)
ALL = Insets(0, 0, 0, 0)


def opened(path: Path) -> Image.Image:
    negative = open_photo(path, at_least=SMALL)
    return to_srgb(negative.picture, negative.profile)


def saved(path: Path, picture: Image.Image, **options: Any) -> Path:
    picture.save(path, **options)
    return path


def test_a_photo_taken_sideways_stands_upright(tmp_path: Path) -> None:
    picture = Image.new("RGB", (60, 40), "blue")
    picture.paste((255, 0, 0), (0, 0, 60, 20))  # red above blue, as the sensor saw it
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter: show it rotated to the right
    upright = opened(saved(tmp_path / "a.png", picture, exif=exif))
    assert upright.size == (40, 60)
    assert upright.getpixel((35, 30)) == (255, 0, 0)


@pytest.mark.parametrize("size", [(50, 50), (20, 90), (90, 20), (108, 135)])
def test_a_crop_has_the_exact_size(size: tuple[int, int]) -> None:
    picture = Image.new("RGB", (301, 199))
    assert crop_to(picture, size, around(picture.size, size, (10, 90))).size == size


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "CMYK", "I;16", "1"])
def test_every_kind_of_picture_becomes_rgb(mode: str, tmp_path: Path) -> None:
    suffix = ".tif" if mode in {"CMYK", "I;16"} else ".png"
    white = Image.new("I;16", (20, 20), 65535) if mode == "I;16" else Image.new("RGB", (20, 20), "white").convert(mode)
    path = saved(tmp_path / f"a{suffix}", white)
    picture = opened(path)
    assert picture.mode == "RGB"
    assert min(low for low, _ in picture.getextrema()) >= 250  # type: ignore[misc]


def test_a_colour_profile_is_converted_and_a_broken_one_ignored(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = saved(tmp_path / "b.png", Image.new("RGB", (20, 20), "red"), icc_profile=b"no profile")
    odd = saved(tmp_path / "c.png", Image.new("RGB", (20, 20), "red"), icc_profile=profile)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    good = saved(tmp_path / "d.png", Image.new("RGB", (20, 20), "red"), icc_profile=srgb)
    for path in (broken, odd, good):
        assert opened(path).getpixel((10, 10)) == (255, 0, 0)


def test_a_missing_photo_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="is not there"):
        open_photo(tmp_path / "nobody.jpg", at_least=SMALL)


def test_a_text_with_the_suffix_of_a_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("this is not a picture")
    with pytest.raises(PhotoError, match="no picture"):
        open_photo(tmp_path / "a.jpg", at_least=SMALL)


def test_a_damaged_photo_is_refused(tmp_path: Path) -> None:
    whole = io.BytesIO()
    Image.effect_noise((200, 200), 80).convert("RGB").save(whole, "PNG")
    (tmp_path / "a.png").write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    with pytest.raises(PhotoError, match="cannot be opened"):
        open_photo(tmp_path / "a.png", at_least=SMALL)


def test_a_picture_too_large_to_open_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    bomb = saved(tmp_path / "bomb.png", Image.new("1", (12000, 12000)))
    with pytest.raises(PhotoError, match="12000"):
        open_photo(bomb, at_least=SMALL)


def test_grades_give_the_tones_of_the_theme() -> None:
    red = Image.new("RGB", (4, 4), "red")
    assert grade(red, PhotoFill(ALL, "none")).getpixel((0, 0)) == (255, 0, 0)
    grey = grade(red, PhotoFill(ALL, "mono")).getpixel((0, 0))
    assert isinstance(grey, tuple)
    assert len(set(grey)) == 1
    tones = PhotoFill(ALL, "duotone", dark=(10, 20, 30), light=(200, 210, 220))
    assert grade(Image.new("RGB", (4, 4), "black"), tones).getpixel((0, 0)) == (10, 20, 30)
    assert grade(Image.new("RGB", (4, 4), "white"), tones).getpixel((0, 0)) == (200, 210, 220)
