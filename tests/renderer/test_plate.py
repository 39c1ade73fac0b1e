"""Each layer does to the plate what a theme asks of it, at any size."""

import itertools
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from quotecards.model.card import Photo
from quotecards.model.layers import (
    Blinds,
    Gradient,
    Grain,
    Halftone,
    Layer,
    Panel,
    PhotoFill,
    Rule,
    Scrim,
    Solid,
    Vignette,
)
from quotecards.model.layout import Layout, Rect
from quotecards.model.places import Insets
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.plate import paint_plate

SIZES = [(1080, 1350), (1200, 630), (1080, 1920)]
NIGHT = (10, 11, 14)


def plate(
    *layers: Layer, size: tuple[int, int] = (108, 135), photo: Photo | None = None, root: Path = Path()
) -> Image.Image:
    return paint_plate(Layout("f", "t", *size, Rect(0, 0, *size), layers, photo, ()), Darkroom(root)).image


def level(picture: Image.Image, x: int, y: int) -> int:
    pixel = picture.getpixel((x, y))
    assert isinstance(pixel, tuple)
    return int(pixel[0])


def test_a_solid_fills_the_card() -> None:
    assert plate(Solid((1, 2, 3))).getcolors() == [(108 * 135, (1, 2, 3))]


def test_what_a_layer_hides_is_not_seen(tmp_path: Path) -> None:
    Image.new("RGB", (20, 20), "white").save(tmp_path / "p.png")
    photo = Photo("p.png", "")
    over_all, half = PhotoFill(Insets(0, 0, 0, 0)), PhotoFill(Insets(0, 50, 0, 0))
    assert plate(Solid((9, 9, 9)), Solid((1, 2, 3))).getcolors() == [(108 * 135, (1, 2, 3))]
    covered = plate(Solid((9, 9, 9)), over_all, photo=photo, root=tmp_path)
    assert covered.getcolors() == [(108 * 135, (255, 255, 255))]
    assert level(plate(Solid((9, 9, 9)), half, photo=photo, root=tmp_path), 100, 10) == 9
    assert level(plate(Solid((9, 9, 9)), over_all), 10, 10) == 9


def test_a_gradient_runs_from_its_first_to_its_last_stop() -> None:
    down = plate(Gradient(((0, (0, 0, 0)), (100, (200, 200, 200)))))
    assert level(down, 50, 0) < 4
    assert level(down, 50, 134) > 196
    assert level(down, 0, 67) == level(down, 107, 67)
    right = plate(Gradient(((0, (0, 0, 0)), (100, (200, 200, 200))), angle=90))
    assert level(right, 0, 10) < 4
    assert level(right, 107, 10) > 196


def test_a_gradient_at_an_angle_still_reaches_both_ends() -> None:
    tilted = plate(Gradient(((0, (0, 0, 0)), (100, (200, 200, 200))), angle=30))
    assert level(tilted, 0, 0) < 4
    assert level(tilted, 107, 134) > 196


@pytest.mark.parametrize(
    ("edge", "covered", "free"),
    [
        ("top", (50, 0), (50, 134)),
        ("bottom", (50, 134), (50, 0)),
        ("left", (0, 60), (107, 60)),
        ("right", (107, 60), (0, 60)),
    ],
)
def test_a_scrim_is_thickest_at_its_edge_and_gone_at_its_reach(
    edge: str, covered: tuple[int, int], free: tuple[int, int]
) -> None:
    scrim = Scrim(NIGHT, edge, opacity=1.0, reach=50)  # type: ignore[arg-type]
    veiled = plate(Solid((255, 255, 255)), scrim)
    assert level(veiled, *covered) <= NIGHT[0] + 2
    assert level(veiled, *free) == 255


def test_a_scrim_over_all_is_even() -> None:
    assert plate(Solid((255, 255, 255)), Scrim((0, 0, 0), "all", 0.5, 0)).getcolors() == [(108 * 135, (127, 127, 127))]


def test_a_rule_keeps_its_box_and_its_thickness() -> None:
    drawn = plate(Solid((255, 255, 255)), Rule(Insets(50, 10, 40, 10), (255, 0, 0), 2.0), size=(1000, 1000))
    red = ImageChops.difference(drawn, Image.new("RGB", drawn.size, "white")).getbbox()
    assert red == (100, 500, 900, 520)
    upright = plate(Solid((255, 255, 255)), Rule(Insets(10, 49, 10, 50), (255, 0, 0), 0.1), size=(1000, 1000))
    assert ImageChops.difference(upright, Image.new("RGB", upright.size, "white")).getbbox() == (500, 100, 501, 900)


@pytest.mark.parametrize("size", SIZES)
def test_light_through_blinds_falls_near_its_centre_and_nowhere_beyond_its_radius(size: tuple[int, int]) -> None:
    lit = plate(Solid(NIGHT), Blinds((255, 240, 200), 0.6, -17, 15, 0.42, 0.5, (66, 20), 50), size=size)
    reach = round(max(size) * 0.5)
    centre = round(size[0] * 0.66), round(size[1] * 0.2)
    near = lit.crop((centre[0] - 100, centre[1] - 100, centre[0] + 100, centre[1] + 100))
    assert near.getextrema()[0][1] > 120  # type: ignore[index]
    if centre[1] + reach < size[1]:
        assert lit.crop((0, centre[1] + reach + 1, *size)).getcolors(1) is not None


def test_grain_is_felt_and_not_seen() -> None:
    grained = plate(Solid((128, 128, 128)), Grain(0.04), size=(600, 600))
    stat = ImageStat.Stat(grained)
    assert stat.mean[0] == pytest.approx(128, abs=1)
    assert 2 < stat.stddev[0] < 7


def test_grain_is_the_same_every_time() -> None:
    assert plate(Solid(NIGHT), Grain(0.04)).tobytes() == plate(Solid(NIGHT), Grain(0.04)).tobytes()


def test_a_photo_fills_its_box_and_nothing_else(tmp_path: Path) -> None:
    Image.new("RGB", (300, 300), "white").save(tmp_path / "p.png")
    photo = Photo("p.png", "")
    picture = plate(Solid(NIGHT), PhotoFill(Insets(0, 0, 50, 0)), photo=photo, root=tmp_path)
    assert level(picture, 50, 66) == 255
    assert level(picture, 50, 69) == NIGHT[0]


def test_without_a_photo_its_layer_changes_nothing() -> None:
    assert plate(Solid(NIGHT), PhotoFill(Insets(0, 0, 0, 0))).tobytes() == plate(Solid(NIGHT)).tobytes()


def test_a_panel_fills_its_box_as_dense_as_it_is_told() -> None:
    drawn = plate(Solid((255, 255, 255)), Panel(Insets(50, 0, 0, 50), NIGHT, opacity=0.5), size=(100, 100))
    assert level(drawn, 75, 75) == pytest.approx(132, abs=2)
    assert level(drawn, 49, 75) == level(drawn, 75, 49) == 255


def test_the_edges_of_a_soft_panel_fade_and_its_middle_stays() -> None:
    drawn = plate(Solid((255, 255, 255)), Panel(Insets(30, 30, 30, 30), NIGHT, softness=4), size=(200, 200))
    row = [level(drawn, x, 100) for x in range(20, 100)]
    assert row == sorted(row, reverse=True)
    assert row[0] == 255
    assert row[-1] <= NIGHT[0] + 2
    assert max(one - other for one, other in itertools.pairwise(row)) < 20


@pytest.mark.parametrize("size", SIZES)
def test_a_vignette_leaves_the_middle_alone_and_is_full_in_the_corners(size: tuple[int, int]) -> None:
    drawn = plate(Solid((200, 200, 200)), Vignette((0, 0, 0), 0.5, clear=40), size=size)
    assert level(drawn, size[0] // 2, size[1] // 2) == 200
    corners = [level(drawn, x, y) for x in (0, size[0] - 1) for y in (0, size[1] - 1)]
    assert all(corner == pytest.approx(100, abs=4) for corner in corners)


@pytest.mark.parametrize("tone", [40, 90, 128, 170, 220])
@pytest.mark.parametrize("angle", [0, 30, 45])
def test_a_halftone_keeps_the_tone_and_has_ink_and_paper_only(tone: int, angle: float) -> None:
    dots = Halftone((0, 0, 0), (255, 255, 255), size=12, angle=angle)
    drawn = plate(Solid((tone, tone, tone)), dots, size=(1080, 1080))
    assert ImageStat.Stat(drawn).mean[0] == pytest.approx(tone, abs=12)
    levels = drawn.convert("L").histogram()
    assert sum(levels[:40]) + sum(levels[215:]) > 0.6 * sum(levels)


def test_a_halftone_of_some_strength_mixes_with_the_picture_and_keeps_to_its_box() -> None:
    dots = Halftone((0, 0, 0), (255, 255, 255), box=Insets(0, 50, 0, 0), size=20, strength=0.2)
    drawn = plate(Solid((128, 128, 128)), dots, size=(200, 200))
    assert drawn.crop((100, 0, 200, 200)).getcolors() == [(100 * 200, (128, 128, 128))]
    assert drawn.convert("L").crop((0, 0, 100, 200)).getextrema() == pytest.approx((102, 153), abs=2)
