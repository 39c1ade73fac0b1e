"""Contrast is the figure of WCAG, taken where it is worst."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from quotecards.renderer.contrast import luminance, measure, needed, ratio
from quotecards.renderer.ground import Ground

INK = Image.new("L", (100, 100), 255)
COLOURS = st.tuples(*[st.integers(0, 255)] * 3)


def measured(plate: Image.Image, colour: tuple[int, int, int], mask: Image.Image = INK) -> float:
    return measure(Ground(plate), mask, (0, 0), colour)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert ratio(luminance((0, 0, 0)), luminance((255, 255, 255))) == pytest.approx(21)
    assert measured(Image.new("RGB", (100, 100), "white"), (0, 0, 0)) == pytest.approx(21)


def test_the_grey_that_just_passes_on_white_is_measured_so() -> None:
    # 4.54:1 is the well-known figure of #767676 on white.
    assert measured(Image.new("RGB", (100, 100), "white"), (0x76, 0x76, 0x76)) == pytest.approx(4.54, abs=0.02)


@given(COLOURS, COLOURS)
@example((0, 138, 0), (0, 0, 168))  # a strong channel must not be cut off before the sum is
def test_a_flat_plate_gives_the_ratio_of_the_two_colours(
    ink: tuple[int, int, int], paper: tuple[int, int, int]
) -> None:
    exact = ratio(luminance(ink), luminance(paper))
    assert measured(Image.new("RGB", (8, 8), paper), ink, Image.new("L", (8, 8), 255)) == pytest.approx(exact, rel=0.04)


def test_a_small_bright_part_under_the_type_decides() -> None:
    plate = Image.new("RGB", (100, 100), "black")
    plate.paste((255, 255, 255), (0, 0, 100, 10))
    assert measured(plate, (255, 255, 255)) == pytest.approx(1)


def test_less_than_a_twentieth_does_not_decide() -> None:
    plate = Image.new("RGB", (100, 100), "black")
    plate.paste((255, 255, 255), (0, 0, 100, 4))
    assert measured(plate, (255, 255, 255)) == pytest.approx(21)


def test_only_pixels_under_the_ink_count() -> None:
    plate = Image.new("RGB", (100, 100), "white")
    plate.paste((0, 0, 0), (0, 0, 50, 100))
    left = Image.new("L", (100, 100))
    left.paste(255, (0, 0, 50, 100))
    assert measured(plate, (255, 255, 255), left) == pytest.approx(21)


def test_ink_thinner_than_half_a_pixel_is_measured_all_the_same() -> None:
    faint = Image.new("L", (100, 100), 60)
    assert measured(Image.new("RGB", (100, 100), "white"), (0, 0, 0), faint) == pytest.approx(21)


def test_large_type_needs_three_to_one_and_small_type_four_and_a_half() -> None:
    assert needed(69, 1080) == 3.0
    assert needed(68, 1080) == 4.5
    assert needed(69, 1600) == 4.5  # a wider card is seen smaller on the same phone
