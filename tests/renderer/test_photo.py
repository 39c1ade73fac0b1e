"""Photos come upright, in sRGB, with the focus in view; what is no photo is refused in one line."""

import struct
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


def display_p3() -> bytes:
    """A profile with the primaries of Display P3 (SMPTE EG 432-1) adapted to D50, and a gamma of 2.2."""
    numbers = {
        b"rXYZ": (0.51512, 0.24120, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.15710, 0.06657, 0.78407),
        b"wtpt": (0.96420, 1.0, 0.82491),
    }
    tags = {
        name: b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(n * 65536) for n in xyz)) for name, xyz in numbers.items()
    }
    tags |= {name: b"curv\0\0\0\0" + struct.pack(">IHxx", 1, round(2.2 * 256)) for name in (b"rTRC", b"gTRC", b"bTRC")}
    text = b"P3\0"
    tags[b"desc"] = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(78 + 1)
    tags[b"cprt"] = b"text\0\0\0\0" + b"none\0\0\0\0"
    table, body, at = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = at + len(body)
    header = struct.pack(">I4xI4s4s4s12x4s", size, 0x02100000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    header = header.ljust(68, b"\0") + struct.pack(">3i", *(round(n * 65536) for n in (0.9642, 1.0, 0.82491)))
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_a_photo_in_display_p3_keeps_its_colours(mode: str, tmp_path: Path) -> None:
    """A red that sRGB writes with higher numbers; taken for sRGB it would look pale."""
    picture = Image.new("RGB", (20, 20), (200, 100, 100))
    picture = picture.quantize(4) if mode == "P" else picture.convert(mode)
    red, green, blue = opened(saved(tmp_path / "a.png", picture, icc_profile=display_p3())).getpixel((9, 9))  # type: ignore[misc]
    assert abs(red - 214) <= 3
    assert abs(green - 94) <= 4
    assert abs(blue - 96) <= 4


@pytest.mark.parametrize("quality", [75, 95])
def test_a_cmyk_jpeg_from_a_printer_has_its_colours(quality: int, tmp_path: Path) -> None:
    inks = Image.new("RGB", (64, 64), (200, 40, 60)).convert("CMYK")
    pixel = opened(saved(tmp_path / "a.jpg", inks, quality=quality)).getpixel((30, 30))
    assert isinstance(pixel, tuple)
    assert all(abs(one - other) <= 4 for one, other in zip(pixel, (200, 40, 60), strict=True))


@pytest.mark.parametrize("suffix", ["webp", "png", "tif"])
def test_of_a_moving_picture_the_first_one_is_taken(suffix: str, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "blue", "lime")]
    options: dict[str, Any] = {"lossless": True} if suffix == "webp" else {}
    path = saved(tmp_path / f"a.{suffix}", frames[0], save_all=True, append_images=frames[1:], **options)
    assert opened(path).getpixel((9, 9)) == (255, 0, 0)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_of_exif_stands_upright(orientation: int, tmp_path: Path) -> None:
    upright = Image.new("RGB", (64, 32), "blue")
    upright.paste((255, 0, 0), (0, 0, 16, 16))  # a red corner, top left
    turned = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    taken = upright.transpose(turned[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = opened(saved(tmp_path / "a.jpg", taken, exif=exif, quality=95, subsampling=0))
    assert found.size == (64, 32)
    red = found.getpixel((6, 6))
    assert isinstance(red, tuple)
    assert red[0] > 200


def test_a_missing_photo_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="is not there"):
        open_photo(tmp_path / "nobody.jpg", at_least=SMALL)


def test_a_text_with_the_suffix_of_a_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("this is not a picture")
    with pytest.raises(PhotoError, match="no picture"):
        open_photo(tmp_path / "a.jpg", at_least=SMALL)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "tif"])
def test_a_damaged_photo_is_refused(suffix: str, tmp_path: Path) -> None:
    path = saved(tmp_path / f"a.{suffix}", Image.effect_noise((200, 200), 80).convert("RGB"))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(PhotoError, match=r"cannot be opened|is no picture"):
        open_photo(path, at_least=SMALL)


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
