"""Glyphs are rasterised where the layout puts them, to the fraction of a pixel."""

import pytest

from quotecards import resources
from quotecards.model.layout import GlyphRun
from quotecards.renderer.glyphs import coverage, picture
from quotecards.typography import FontLibrary

KEY = "Square"


def run(squares: FontLibrary, x: float, y: float, size: float = 10.0, text: str = "a") -> GlyphRun:
    face = squares.face("Square", weight=400, italic=False, width=100)
    font = squares.font(face.key)
    glyphs = tuple(
        (font.get_nominal_glyph(ord(character)) or 0, index * size, 0.0) for index, character in enumerate(text)
    )
    return GlyphRun(face.key, size, x, y, glyphs, text, (0, 0, 0))


def test_a_square_glyph_covers_exactly_its_square(squares: FontLibrary) -> None:
    drawn = coverage([run(squares, 20.0, 40.0)], squares)
    assert drawn is not None
    mask, (left, top) = drawn
    bounds = mask.getbbox()
    assert bounds is not None
    assert (left + bounds[0], top + bounds[1], left + bounds[2], top + bounds[3]) == (20, 30, 30, 40)
    assert mask.histogram()[255] == 100


def test_half_a_pixel_further_is_half_covered(squares: FontLibrary) -> None:
    drawn = coverage([run(squares, 20.5, 40.0)], squares)
    assert drawn is not None
    mask, (left, top) = drawn
    row = [mask.getpixel((x - left, 35 - top)) for x in (20, 21, 29, 30)]
    assert row[1:3] == [255, 255]
    assert row[0] == pytest.approx(128, abs=2)
    assert row[3] == pytest.approx(128, abs=2)


def test_glyphs_of_a_run_follow_each_other(squares: FontLibrary) -> None:
    drawn = coverage([run(squares, 0.0, 40.0, text="abc")], squares)
    assert drawn is not None
    bounds = drawn[0].getbbox()
    assert bounds is not None
    assert bounds[2] - bounds[0] == 30


def test_a_run_without_ink_has_no_mask(squares: FontLibrary) -> None:
    assert coverage([run(squares, 0.0, 40.0, text="  ")], squares) is None


def test_a_glyph_with_colours_of_its_own_is_painted_in_them() -> None:
    library = FontLibrary.open(resources.fonts())
    key = library.face("Twemoji Mozilla").key
    glyph = library.shape(key, "🟥", (), "en").glyphs[0].id
    run = GlyphRun(font=key, size=100, x=10, y=110, glyphs=((glyph, 0, 0),), text="🟥", colour=(0, 0, 0))
    painted = picture(run, library)
    assert painted is not None
    image, (left, top) = painted
    red, green, blue, opacity = image.getpixel((60 - left, 80 - top))  # type: ignore[misc]
    assert (opacity, red > 180, green < 80, blue < 90) == (255, True, True, True)
    assert image.getpixel((0, 0)) == (0, 0, 0, 0)


def test_a_blank_of_a_colour_font_is_no_picture() -> None:
    library = FontLibrary.open(resources.fonts())
    key = library.face("Twemoji Mozilla").key
    blank = GlyphRun(font=key, size=100, x=0, y=0, glyphs=(), text=" ", colour=(0, 0, 0))
    assert picture(blank, library) is None
