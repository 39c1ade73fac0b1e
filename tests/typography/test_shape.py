from itertools import pairwise

import pytest

from quotecards.typography import FontLibrary
from quotecards.typography.shape import TRACKING, around


def test_positions_are_in_em(squares: FontLibrary) -> None:
    shaped = squares.shape("square/Square.ttf", "ab c", (), "en")
    assert [glyph.x for glyph in shaped.glyphs] == [0.0, 1.0, 2.0, 2.5]
    assert shaped.advance == 3.5
    assert shaped.ink == (0.0, 0.0, 3.5, 1.0)


def test_tracking_is_added_after_each_cluster(squares: FontLibrary) -> None:
    shaped = squares.shape("square/Square.ttf", "abc", ((TRACKING, 100),), "en")
    assert [glyph.x for glyph in shaped.glyphs] == pytest.approx([0.0, 1.1, 2.2])
    assert shaped.advance == pytest.approx(3.3)


def test_tracking_does_not_part_a_letter_from_its_accent(library: FontLibrary) -> None:
    key = library.face("EB Garamond").key
    plain, spaced = (library.shape(key, "q\u0301x", features, "en") for features in ((), ((TRACKING, 100),)))
    assert [a.x - b.x for a, b in zip(spaced.glyphs, plain.glyphs, strict=True)] == pytest.approx([0, 0, 0.1])


def test_a_blank_has_no_ink(squares: FontLibrary) -> None:
    assert squares.shape("square/Square.ttf", " ", (), "en").ink is None
    assert around([]) is None


def test_kerning_and_ligatures_are_the_font_s(library: FontLibrary) -> None:
    key = library.face("EB Garamond").key
    kerned, loose = (library.shape(key, "AVA", (("kern", value),), "en").advance for value in (1, 0))
    assert kerned < loose
    assert len(library.shape(key, "ffi", (("liga", 1),), "en").glyphs) == 1


def test_every_glyph_knows_its_character(library: FontLibrary) -> None:
    glyphs = library.shape(library.face("EB Garamond").key, "office", (("liga", 1),), "en").glyphs
    assert [glyph.source for glyph in glyphs] == [0, 1, 4, 5]
    assert all(before.x < after.x for before, after in pairwise(glyphs))


def test_figures_are_spaced_as_the_script_around_them_asks(library: FontLibrary) -> None:
    key = library.face("Frank Ruhl Libre").key
    alone, in_hebrew = (library.shape(key, "35", (("kern", 1),), "he", script=script) for script in (None, "Hebr"))
    assert in_hebrew.advance < alone.advance
    assert library.shape(key, "ab", (), "he", script="Hebr") == library.shape(key, "ab", (), "he")
