"""A logo stands where the theme wants it, as heavy as any other, and words keep clear of it."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards import resources
from quotecards.layout import compose, safe_area
from quotecards.layout.logo import clear_space
from quotecards.model.card import Photo
from quotecards.model.layout import Layout
from quotecards.model.logo import Logo, LogoFile
from quotecards.model.places import Insets
from quotecards.model.theme import Align, LogoSlot, Slot, Theme, Valign
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile, list_themes
from quotecards.typography import FontLibrary
from tests.samples import a_card, a_format, a_slot, a_theme

QUOTE = a_slot("quote", (10, 10, 40, 10), "{quote}")
NAME = a_slot("name", (70, 10, 10, 10), "{speaker}")
CORNER = LogoSlot(Insets(70, 10, 10, 50), size=8)
FOLDER = resources.themes()
LIBRARY = FontLibrary.open(resources.fonts())
FORMATS = [load_formats()[name] for name in ("instagram-portrait", "instagram-square", "story", "tiktok", "x")]
THEMES = [ThemeFile.find(path.stem, [FOLDER]) for path in list_themes([FOLDER])]


def a_logo(*sizes: tuple[int, int]) -> Logo:
    return Logo(tuple(LogoFile(f"logo-{width}.png", "00", width, height) for width, height in sizes))


def with_place(*slots: Slot, place: LogoSlot = CORNER) -> Theme:
    return replace(a_theme(*slots), logo=place)


def is_clear(layout: Layout) -> bool:
    lines = [line.ink for placed in layout.placed for line in placed.lines]
    return not any(clear_space(logo).overlaps(line) for logo in layout.logos for line in lines)


def test_wide_and_tall_logos_cover_as_much(squares: FontLibrary) -> None:
    layout = compose(a_card(), with_place(QUOTE), a_format(), squares, a_logo((100, 100), (400, 100), (100, 250)))
    square = 0.08 * 1080
    for logo in layout.logos:
        assert math.sqrt(logo.box.width * logo.box.height) == pytest.approx(square, rel=0.02)
    assert layout.logos[1].box.width / layout.logos[1].box.height == pytest.approx(4, rel=0.03)


@pytest.mark.parametrize(
    ("align", "valign", "left", "top"),
    [("left", "top", 540, 945), ("right", "bottom", 972 - 86, 1215 - 86), ("center", "middle", 713, 1037)],
)
def test_it_keeps_to_its_side_of_the_box(
    squares: FontLibrary, align: Align, valign: Valign, left: int, top: int
) -> None:
    place = replace(CORNER, align=align, valign=valign)
    (logo,) = compose(a_card(), with_place(QUOTE, place=place), a_format(), squares, a_logo((90, 90))).logos
    assert (logo.box.x, logo.box.y) == pytest.approx((left, top), abs=1)
    assert all(edge == int(edge) for edge in (logo.box.x, logo.box.y, logo.box.width, logo.box.height))


def test_beside_a_photo_it_may_stand_elsewhere(squares: FontLibrary) -> None:
    theme = with_place(QUOTE, place=replace(CORNER, photo_box=Insets(0, 0, 91, 0), align="left"))
    (logo,) = compose(a_card(photo=Photo("a.jpg", "00")), theme, a_format(), squares, a_logo((90, 90))).logos
    assert logo.box.x == 0
    assert logo.box.bottom < 135


def test_words_make_room_for_it(squares: FontLibrary) -> None:
    card = a_card(speaker="Ada Maria Vell Longname of Somewhere")
    alone = compose(card, with_place(QUOTE, NAME), a_format(), squares)
    beside = compose(card, with_place(QUOTE, NAME), a_format(), squares, a_logo((90, 90)))
    assert beside.placed[1].box.right < alone.placed[1].box.right
    assert beside.placed[0] == alone.placed[0]  # what is nowhere near it stays as it was
    assert is_clear(beside)


def test_centred_words_keep_their_axis(squares: FontLibrary) -> None:
    name = replace(NAME, align="center")
    alone = compose(a_card(), with_place(QUOTE, name), a_format(), squares)
    beside = compose(a_card(), with_place(QUOTE, name), a_format(), squares, a_logo((90, 90)))
    for layout in (alone, beside):
        ink = layout.placed[1].ink
        assert ink.x + ink.width / 2 == pytest.approx(540, abs=25)
    assert is_clear(beside)


def test_where_words_cannot_make_room_the_card_goes_without_it_and_says_so(squares: FontLibrary) -> None:
    theme = with_place(replace(QUOTE, box=Insets(10, 10, 60, 10)), place=LogoSlot(Insets(10, 10, 60, 10), size=28))
    card = a_card("word " * 30)
    layout = compose(card, theme, a_format(), squares, a_logo((90, 90)))
    assert not layout.logos
    assert layout.no_logo == "the words leave no room for it in test"
    assert replace(layout, no_logo="") == compose(card, theme, a_format(), squares)


def test_a_theme_without_a_place_shows_none_and_says_so(squares: FontLibrary) -> None:
    layout = compose(a_card(), a_theme(QUOTE), a_format(), squares, a_logo((90, 90)))
    assert not layout.logos
    assert layout.no_logo == "the theme plain has no place for it"


def test_under_the_controls_of_a_platform_there_is_no_logo(squares: FontLibrary) -> None:
    small = a_format(safe=(0, 0, 1350 - 945 - 20, 0))
    layout = compose(a_card(), with_place(QUOTE), small, squares, a_logo((90, 90)))
    assert layout.no_logo == "the controls leave no room for it in test"


def test_a_box_that_is_a_little_small_makes_it_smaller(squares: FontLibrary) -> None:
    layout = compose(a_card(), with_place(QUOTE), a_format(safe=(0, 0, 1350 - 945 - 60, 0)), squares, a_logo((90, 90)))
    assert layout.logos[0].box.height == 60


def test_from_right_to_left_it_changes_sides(squares: FontLibrary) -> None:
    def left(language: str) -> float:
        card = a_card("It rained", language=language)
        return compose(card, with_place(QUOTE), a_format(), squares, a_logo((90, 90))).logos[0].box.x

    assert left("en") == 972 - 86
    assert left("ar") == 108


def test_the_logo_is_part_of_the_digest(squares: FontLibrary) -> None:
    logo = a_logo((90, 90))
    other = Logo((replace(logo.files[0], sha256="11"),))
    digests = {compose(a_card(), with_place(QUOTE), a_format(), squares, one).digest for one in (None, logo, other)}
    assert len(digests) == 3


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_no_logo_of_any_shape_comes_near_words_or_leaves_the_safe_area(data: st.DataObject) -> None:
    fmt = data.draw(st.sampled_from(FORMATS))
    theme = data.draw(st.sampled_from(THEMES)).resolve(fmt)
    photo = data.draw(st.sampled_from([None, Photo("a.jpg", "00", "Jo Lens")]))
    speaker = data.draw(st.sampled_from(["Ada Vell", "Wilhelmina Featherstone"]))
    sides = st.integers(1, 4000)
    logo = a_logo((data.draw(sides), data.draw(sides)), (data.draw(sides), data.draw(sides)))
    card = a_card(photo=photo, speaker=speaker, language=data.draw(st.sampled_from(["en", "ar"])))
    layout = compose(card, theme, fmt, LIBRARY, logo)
    assert is_clear(layout)
    assert bool(layout.logos) != bool(layout.no_logo)
    assert all(safe_area(fmt).contains(one.box) for one in layout.logos)


@pytest.mark.parametrize("name", ["instagram-portrait", "instagram-square", "story", "x", "open-graph"])
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: str(theme.name))
def test_every_theme_has_room_for_a_wide_logo(theme: ThemeFile, name: str) -> None:
    fmt = load_formats()[name]
    for photo in (None, Photo("a.jpg", "00", "Jo Lens")):
        layout = compose(a_card(photo=photo), theme.resolve(fmt), fmt, LIBRARY, a_logo((400, 100)))
        assert not layout.no_logo
        sides = [slot.size for slot in layout.placed if slot.slot == "name"]
        assert layout.logos[0].box.height < 3 * min(sides)  # it is no second headline
