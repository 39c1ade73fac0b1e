"""Drawn motifs: where they lie, what they leave free, and that they are the same at every size."""

import itertools

import pytest
from PIL import Image, ImageChops, ImageStat

from quotecards.model.layout import Layout, Rect
from quotecards.model.motifs import Bulbs, Cutting, Disc, Holes, Motif, Ornament, Pencil, Polygon, Rails, Waves
from quotecards.model.places import WHOLE, Insets
from quotecards.renderer.darkroom import Darkroom
from quotecards.renderer.motifs import add_motif
from quotecards.renderer.plate import paint_plate

INK = (200, 40, 20)
PAPER = (0, 0, 0)
INSIDE = Insets(10, 10, 10, 10)
MOTIFS: list[Motif] = [
    Disc((50, 50), 20, INK),
    Disc((50, 50), 20, INK, ring=3),
    Polygon(((20, 20), (80, 20), (50, 80)), INK),
    Waves(Insets(60, 0, 0, 0), INK, 4, 20),
    Holes(Insets(2, 0, 90, 0), INK, (3, 4), 8),
    Holes(Insets(0, 90, 0, 2), INK, (3, 4), 8),
    Bulbs(INSIDE, INK, (90, 60, 10), 2, 6),
    Rails(INSIDE, INK, 0.4, 9),
    Ornament(INSIDE, INK),
    Pencil(INSIDE, INK, 1.2),
    Cutting(INSIDE, INK, (5, 5, 5)),
]
NAMES = [f"{index}-{motif.kind}" for index, motif in enumerate(MOTIFS)]


def plate(*motifs: Motif, size: tuple[int, int] = (216, 270)) -> Image.Image:
    return paint_plate(Layout("f", "t", *size, Rect(0, 0, *size), motifs, None, ()), Darkroom.__new__(Darkroom)).image


def red(picture: Image.Image, x: float, y: float) -> int:
    """The level of red at a place, in percent of the picture."""
    pixel = picture.getpixel((round(picture.width * x / 100), round(picture.height * y / 100)))
    assert isinstance(pixel, tuple)
    return int(pixel[0])


@pytest.mark.parametrize("motif", MOTIFS, ids=NAMES)
def test_a_motif_is_seen_and_is_the_same_each_time(motif: Motif) -> None:
    once = plate(motif)
    assert once.getbbox() is not None
    assert once.tobytes() == plate(motif).tobytes()


@pytest.mark.parametrize("motif", MOTIFS, ids=NAMES)
def test_a_motif_is_the_same_on_a_larger_card(motif: Motif) -> None:
    small = plate(motif, size=(540, 675))
    large = plate(motif, size=(1080, 1350)).resize((540, 675), Image.Resampling.BOX)
    assert max(ImageStat.Stat(ImageChops.difference(small, large)).mean) < 4


@pytest.mark.parametrize("motif", MOTIFS, ids=NAMES)
def test_a_motif_changes_nothing_that_was_painted_before_it_elsewhere(motif: Motif) -> None:
    under = Image.new("RGB", (216, 270), (9, 90, 9))
    painted = add_motif(motif, under)
    assert under.getcolors() == [(216 * 270, (9, 90, 9))], "the plate below may be kept and used again"
    assert painted.size == under.size


def test_a_ring_is_a_disc_with_its_middle_left_free() -> None:
    assert red(plate(Disc((50, 50), 20, INK)), 50, 50) == INK[0]
    ring = plate(Disc((50, 50), 20, INK, ring=3))
    assert red(ring, 50, 50) == 0
    assert red(ring, 50 + 18.5, 50) == INK[0]


def test_a_shape_with_half_its_opacity_shows_half_the_ground() -> None:
    assert abs(red(plate(Polygon(((0, 0), (100, 0), (100, 100), (0, 100)), INK, 0.5)), 50, 50) - 100) <= 1


def test_shapes_may_reach_beyond_the_card_or_lie_off_it() -> None:
    assert red(plate(Disc((0, 0), 80, INK)), 1, 1) == INK[0]
    assert plate(Disc((-150, -150), 10, INK)).getbbox() is None


def test_a_sea_fills_its_box_below_its_crests() -> None:
    sea = plate(Waves(Insets(60, 0, 0, 0), INK, 4, 20))
    assert red(sea, 50, 80) == INK[0]
    assert red(sea, 50, 55) == 0
    heights = {next(y for y in range(270) if red(sea, x, y / 2.7)) for x in range(2, 98, 3)}
    assert len(heights) > 3, "the crests rise and fall"


def test_holes_stand_in_a_row_at_even_steps() -> None:
    row = plate(Holes(Insets(2, 0, 90, 0), INK, (3, 4), 8, round=0), size=(1000, 1000))
    line = [red(row, x / 10, 6) > 100 for x in range(1000)]
    starts = [x for x in range(1, 1000) if line[x] and not line[x - 1]]
    assert len(starts) == 12
    assert {b - a for a, b in itertools.pairwise(starts)} <= {83, 84}


def test_bulbs_light_the_four_sides_and_leave_the_middle() -> None:
    sign = plate(Bulbs(Insets(10, 10, 10, 10), INK, (90, 60, 10), 2, 6), size=(400, 400))
    assert all(red(sign, x, y) > 0 for x, y in ((10, 10), (90, 10), (10, 90), (90, 90)))
    assert red(sign, 50, 50) == 0


def test_an_ornament_frames_its_box_and_nothing_else() -> None:
    frame = plate(Ornament(Insets(10, 10, 10, 10), INK), size=(800, 1000))
    left, top, right, bottom = frame.getbbox() or (0, 0, 0, 0)
    assert (left, top, right, bottom) == (80, 100, 720, 900)
    assert red(frame, 50, 50) == 0
    turned = frame.transpose(Image.Transpose.ROTATE_180)
    assert max(ImageStat.Stat(ImageChops.difference(frame, turned)).mean) < 1, "its corners mirror each other"


def test_rails_are_whole_pixels_so_that_they_are_crisp() -> None:
    rails = plate(Rails(WHOLE, INK, 0.5, 10), size=(400, 400))
    assert {colour for _, colour in rails.getcolors() or []} == {INK, PAPER}


def test_a_cutting_lies_within_its_wavering_edges() -> None:
    paper = plate(Cutting(Insets(20, 20, 20, 20), INK, (5, 5, 5), waver=1.0), size=(400, 400))
    assert red(paper, 22, 22) == INK[0]
    assert red(paper, 50, 17) < 10
