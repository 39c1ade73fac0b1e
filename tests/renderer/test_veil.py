"""Words can be read on every photo: a soft veil where it takes one, another ink where that is the better picture."""

import random
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from quotecards.layout import compose
from quotecards.model.card import Photo
from quotecards.model.layers import Gradient, PhotoFill, Solid
from quotecards.model.layout import Layout
from quotecards.model.places import Colour, Insets
from quotecards.model.theme import Slot, Theme, TypeRole
from quotecards.renderer import Painter, Painting
from quotecards.renderer.contrast import luminance, needed, ratio
from quotecards.renderer.ground import Ground
from quotecards.renderer.ink import ink_of
from quotecards.renderer.veil import make_legible, theme_inks
from quotecards.typography import FontLibrary
from tests.renderer.photos import SIZE, SORTS, Sort
from tests.samples import a_card, a_format, a_slot, a_theme

NIGHT, BONE, LAMP = (10, 11, 14), (241, 236, 226), (242, 184, 75)
GREY = (128, 128, 128)
FORMAT = a_format(*SIZE)


def in_ink(slot: Slot, colour: Colour) -> Slot:
    return Slot(slot.name, slot.box, slot.role, colour, slot.segments)


def a_photo_theme(quote: Colour = BONE, name: Colour = LAMP) -> Theme:
    return a_theme(
        in_ink(a_slot("quote", (30, 10, 30, 10), "{quote}"), quote),
        in_ink(a_slot("name", (75, 10, 15, 10), "{speaker}"), name),
        background=(Solid(NIGHT), PhotoFill(Insets(0, 0, 0, 0))),
    )


def layout_on(theme: Theme, squares: FontLibrary, text: str = "It rained on the only day that mattered") -> Layout:
    return compose(a_card(text, photo=Photo("photo.png", "ab", focus=(50, 50))), theme, FORMAT, squares)


def painted(picture: Image.Image, squares: FontLibrary, folder: Path, theme: Theme | None = None) -> Painting:
    picture.save(folder / "photo.png")
    return Painter(squares, folder).paint(layout_on(theme or a_photo_theme(), squares))


def exact_contrast(ground: Image.Image, mask: Image.Image, corner: tuple[int, int], colour: Colour) -> float:
    """By the definition, pixel by pixel: the contrast that all but a twentieth of the inked pixels reach."""
    found = []
    for x in range(mask.width):
        for y in range(mask.height):
            if int(mask.getpixel((x, y))) >= 128:  # type: ignore[arg-type]
                under = ground.getpixel((corner[0] + x, corner[1] + y))
                found.append(ratio(luminance(colour), luminance(under)))  # type: ignore[arg-type]
    found.sort()
    return found[int(len(found) * 0.05)]


@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: str(sort.__name__))
def test_words_can_be_read_on_photos_of_every_sort(sort: Sort, squares: FontLibrary, tmp_path: Path) -> None:
    dice = random.Random(7)
    for _ in range(3):
        painting = painted(sort(dice), squares, tmp_path)
        assert not painting.unreadable


@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: str(sort.__name__))
def test_the_figure_is_what_the_definition_gives_on_the_veiled_ground(sort: Sort, squares: FontLibrary) -> None:
    layout = layout_on(a_photo_theme(), squares)
    inks = tuple(ink_of(placed, squares) for placed in layout.placed)
    legible = make_legible(Ground(sort(random.Random(3))), inks, layout)
    for ink, contrast in zip(legible.inks, legible.contrasts, strict=True):
        exact = min(
            exact_contrast(legible.ground.image, stamp.image, stamp.corner, stamp.colour)
            for stamp in ink.stamps
            if stamp.colour
        )
        assert contrast == pytest.approx(exact, rel=0.03)


def test_a_thin_veil_is_enough_on_a_grey_wall_and_the_rest_of_the_picture_keeps_its_light(
    squares: FontLibrary, tmp_path: Path
) -> None:
    painting = painted(Image.new("RGB", SIZE, (140, 140, 140)), squares, tmp_path, a_photo_theme(BONE, BONE))
    assert painting.raised == ("quote: veil", "name: veil")
    assert painting.image.getpixel((150, 2)) == (140, 140, 140)
    under = painting.image.getpixel((150, 150))
    assert isinstance(under, tuple)
    assert under[0] > 60  # dimmed, not blackened


def test_a_veil_is_soft(squares: FontLibrary) -> None:
    layout = layout_on(a_photo_theme(BONE, BONE), squares)
    inks = tuple(ink_of(placed, squares) for placed in layout.placed)
    plate = Image.new("RGB", SIZE, (140, 140, 140))
    ground = make_legible(Ground(plate), inks, layout).ground.image.convert("L")
    for shifted in (ImageChops.offset(ground, 1, 0), ImageChops.offset(ground, 0, 1)):
        steps = ImageChops.difference(ground, shifted).crop((1, 1, *SIZE))
        assert steps.getextrema()[1] <= 8  # type: ignore[operator]


def test_a_white_sky_takes_the_dark_ink_of_the_theme_and_stays_white(squares: FontLibrary, tmp_path: Path) -> None:
    painting = painted(Image.new("RGB", SIZE, "white"), squares, tmp_path)
    assert painting.raised == ("quote: other ink", "name: other ink")
    assert painting.contrast > 15
    colours = {colour for _, colour in painting.image.getcolors(2**24) or ()}
    assert NIGHT in colours
    assert BONE not in colours


def test_a_readable_slot_is_left_alone(squares: FontLibrary, tmp_path: Path) -> None:
    picture = Image.new("RGB", SIZE, "black")
    picture.paste((255, 255, 255), (0, 290, *SIZE))
    assert painted(picture, squares, tmp_path).raised == ("name: other ink",)


def test_an_ink_that_no_veil_helps_gives_way_to_one_that_a_veil_helps(squares: FontLibrary, tmp_path: Path) -> None:
    middling = (110, 110, 110)  # 3.9:1 on the darkest ink, 4.3:1 on the lightest
    small = a_slot("quote", (30, 10, 30, 10), "{quote}", role=TypeRole(("Square",), size=(5, 5)))
    theme = a_theme(
        in_ink(small, middling),
        in_ink(a_slot("name", (75, 10, 15, 10), "{speaker}"), BONE),
        background=(Solid(NIGHT), PhotoFill(Insets(0, 0, 0, 0))),
    )
    stripes = Image.new("RGB", (2, 2), "black")
    stripes.paste((255, 255, 255), (0, 0, 2, 1))
    picture = Image.new("RGB", SIZE)
    for y in range(0, SIZE[1], 2):
        for x in range(0, SIZE[0], 2):
            picture.paste(stripes, (x, y))
    painting = painted(picture, squares, tmp_path, theme)
    assert painting.raised == ("quote: other ink, veil", "name: veil")
    assert not painting.unreadable


def test_where_nothing_helps_the_card_stays_unreadable_and_says_so(squares: FontLibrary) -> None:
    theme = a_theme(in_ink(a_slot("quote", (30, 10, 30, 10), "{quote}"), GREY), background=(Solid(GREY),))
    painting = Painter(squares, Path()).paint(compose(a_card(), theme, FORMAT, squares))
    assert painting.contrast == 1
    assert painting.unreadable
    assert not painting.raised


def test_the_inks_of_a_theme_are_those_on_the_card_from_dark_to_light(squares: FontLibrary) -> None:
    assert theme_inks(layout_on(a_photo_theme(), squares)) == [NIGHT, LAMP, BONE]
    duotone = a_theme(
        in_ink(a_slot("quote", (30, 10, 30, 10), "{quote}"), BONE),
        background=(PhotoFill(Insets(0, 0, 0, 0), "duotone", (1, 2, 3), (250, 251, 252)),),
    )
    assert theme_inks(layout_on(duotone, squares)) == [(1, 2, 3), BONE, (250, 251, 252)]
    graded = a_theme(*a_photo_theme(BONE, BONE).slots, background=(Gradient(((0, GREY), (100, NIGHT)), 20),))
    assert theme_inks(layout_on(graded, squares)) == [NIGHT, GREY, BONE]


def test_the_same_photo_gives_the_same_veil(squares: FontLibrary, tmp_path: Path) -> None:
    picture = SORTS[0](random.Random(5))
    first = painted(picture, squares, tmp_path)
    again = painted(picture, squares, tmp_path)
    assert first.image.tobytes() == again.image.tobytes()
    assert first.slots == again.slots


@pytest.mark.sweep
def test_five_hundred_photos_keep_the_contrast(squares: FontLibrary, tmp_path: Path) -> None:
    dice = random.Random(1895)
    for number in range(500):
        colours = dice.choice(((BONE, LAMP), (NIGHT, NIGHT), ((255, 255, 255), (185, 179, 168)), (LAMP, BONE)))
        theme = a_photo_theme(*colours)
        if NIGHT in colours:
            theme = Theme(theme.name, "", (Solid(BONE), *theme.background[1:]), theme.slots)
        painting = painted(SORTS[number % len(SORTS)](dice), squares, tmp_path, theme)
        assert not painting.unreadable, f"photo {number}"
        for slot in painting.slots:
            assert slot.ratio >= slot.needed
        assert {slot.needed for slot in painting.slots} <= {needed(1000, 300), needed(1, 300)}
