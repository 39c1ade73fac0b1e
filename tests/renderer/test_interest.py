"""What a photo shows decides where it is cropped, when nobody said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from quotecards.renderer.interest import point_of_interest

SKINS = [(255, 224, 196), (224, 172, 105), (141, 85, 36), (80, 48, 24)]


def a_portrait(at: tuple[int, int], skin: tuple[int, int, int], size: tuple[int, int] = (900, 600)) -> Image.Image:
    """A head in front of a soft grey wall."""
    picture = Image.linear_gradient("L").resize(size).point([90 + level // 4 for level in range(256)]).convert("RGB")
    draw = ImageDraw.Draw(picture)
    x, y = at
    draw.ellipse((x - 70, y - 95, x + 70, y + 95), fill=skin)
    for side in (-28, 28):
        draw.ellipse((x + side - 10, y - 25, x + side + 10, y - 12), fill=(30, 25, 25))
    draw.ellipse((x - 25, y + 40, x + 25, y + 52), fill=(150, 60, 60))
    return picture.filter(ImageFilter.GaussianBlur(1))


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("at", [(150, 200), (450, 300), (750, 250), (200, 430)])
def test_a_head_is_found_wherever_it_is_and_whatever_its_skin(at: tuple[int, int], skin: tuple[int, int, int]) -> None:
    x, y = point_of_interest(a_portrait(at, skin))
    assert abs(x * 9 - at[0]) < 110
    assert abs(y * 6 - at[1]) < 120


def test_a_picture_of_nothing_is_looked_at_by_habit() -> None:
    x, y = point_of_interest(Image.new("RGB", (600, 900), (120, 120, 120)))
    assert 45 < x < 55
    assert 33 < y < 43


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_photos_of_every_mode_have_a_point(mode: str) -> None:
    x, _ = point_of_interest(a_portrait((750, 250), SKINS[1]).convert(mode))
    assert x > 60


@given(st.integers(1, 400), st.integers(1, 400))
def test_the_point_lies_in_the_picture(width: int, height: int) -> None:
    x, y = point_of_interest(Image.new("RGB", (width, height), "red"))
    assert 0 <= x <= 100
    assert 0 <= y <= 100
