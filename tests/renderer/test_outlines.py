"""Shapes cover what they enclose: exactly, and no more."""

import math

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageStat

from quotecards.renderer.outlines import Outline, circle, coverage, fill

SIDES = st.floats(0, 40).map(lambda value: round(value, 2))


def area(*outlines: Outline, size: tuple[int, int] = (50, 50)) -> float:
    """The covered area in px."""
    return float(ImageStat.Stat(coverage(outlines, size)[1]).sum[0]) / 255


def box(left: float, top: float, right: float, bottom: float, hole: bool = False) -> Outline:
    return Outline(((left, top), (right, top), (right, bottom), (left, bottom)), hole)


@given(SIDES, SIDES, SIDES, SIDES)
def test_a_rectangle_covers_its_area(x: float, y: float, width: float, height: float) -> None:
    found = area(box(x, y, x + width, y + height), size=(90, 90))
    # Eight lines in each row of px: above and below the edge may be a sixteenth of a px off; sideways it is exact.
    assert abs(found - width * height) <= width / 8 + 0.01 * height + 0.1


def test_whole_pixels_are_covered_wholly() -> None:
    corner, mask = coverage([box(3, 4, 10, 9)], (50, 50))
    assert corner == (3, 4)
    assert mask.size == (7, 5)
    assert mask.getextrema() == (255, 255)


def test_a_circle_covers_its_area() -> None:
    assert abs(area(circle((25, 25), 20)) - math.pi * 400) < 3


def test_a_hole_uncovers() -> None:
    assert area(box(0, 0, 20, 20), box(5, 5, 15, 15, hole=True)) == 300


def test_shapes_that_overlap_are_not_darker_there() -> None:
    assert area(box(0, 0, 20, 20), box(10, 0, 30, 20)) == 600


def test_what_lies_off_the_card_is_left_out() -> None:
    assert area(box(-30, -30, 10, 10)) == 100
    assert area(box(45, 45, 500, 500)) == 25
    assert area(box(60, 0, 70, 10)) == 0
    assert area() == 0


def test_a_line_or_a_point_covers_nothing() -> None:
    assert area(Outline(((1, 1), (9, 9)))) == 0
    assert area(Outline(((1, 1),))) == 0


def test_a_blurred_shape_spreads_beyond_itself_and_keeps_its_weight() -> None:
    plate = Image.new("RGB", (60, 60))
    fill(plate, [box(20, 20, 40, 40)], (255, 255, 255), blur=3)
    assert plate.getpixel((17, 30)) != (0, 0, 0)
    assert abs(ImageStat.Stat(plate).sum[0] / 255 - 400) < 12
