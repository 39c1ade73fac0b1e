import pytest

from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import Align, TypeRole
from quotecards.typography import FontLibrary, SetText, set_text
from quotecards.typography.edges import MAX_HANG, overhang


def put(text: str, library: FontLibrary, *, align: Align = "left", hang: bool = True, language: str = "en",
    most: float = MAX_HANG,
) -> SetText:  # fmt: skip
    role = TypeRole(("Archivo",), (10, 10), leading=1.2)
    return set_text(
        [StyledText(text, (0, 0, 0))], role, box=Rect(200, 0, 600, 900), unit=10, align=align, valign="top",
        hang=most if hang else 0.0, language=language, library=library, smallest=10,
    )  # fmt: skip


def glyph_overhang(letter: str, library: FontLibrary, side: int = 0) -> float:
    key = library.face("Archivo").key
    return overhang(library, key, library.shape(key, letter, (), "en").glyphs[0].id, side)


def test_pointed_letters_reach_over_the_edge_more_than_round_ones_and_stems_do_not(library: FontLibrary) -> None:
    reach = {letter: glyph_overhang(letter, library) for letter in "TAOI"}
    assert reach["T"] > 2 * reach["O"] > 0
    assert reach["A"] > 2 * reach["O"]
    assert reach["I"] == pytest.approx(0, abs=0.005)
    assert all(value < 0.06 for value in reach.values())


def test_both_sides_are_measured(library: FontLibrary) -> None:
    assert glyph_overhang("L", library, 2) > 0.03
    assert glyph_overhang("L", library, 0) < 0.005


def test_a_blank_and_a_picture_reach_nowhere(library: FontLibrary) -> None:
    assert glyph_overhang(" ", library) == 0
    key = library.face("Twemoji Mozilla").key
    assert overhang(library, key, library.shape(key, "😀", (), "en").glyphs[0].id, 0) == 0


def test_only_aligned_edges_are_reached_over(library: FontLibrary) -> None:
    left, right, center = (put("AWA", library, align=align).lines[0].ink for align in ("left", "right", "center"))
    assert left.x < 199
    assert right.right > 801
    assert center.x + center.right == pytest.approx(1000, abs=0.5)
    assert put("AWA", library, hang=False).lines[0].ink.x == pytest.approx(200)


def test_right_to_left_text_hangs_its_opening_mark_on_the_right(library: FontLibrary) -> None:
    hanging = put("”שלום לכולם“", library, align="right", language="he").lines[0]
    assert 810 < hanging.ink.right < 800 + MAX_HANG * 100
    plain = put("שלום לכולם", library, align="right", language="he", hang=False).lines[0]
    assert plain.ink.right == pytest.approx(800)


def test_a_mark_that_is_wider_than_the_room_beside_the_box_hangs_as_far_as_it_may(library: FontLibrary) -> None:
    whole, part = (put("«\u202fOui\u202f»", library, most=most).lines[0].ink for most in (MAX_HANG, 0.2))
    assert 130 < whole.x < 140
    assert part.x == pytest.approx(200 - 0.2 * 100)


def test_of_two_marks_one_hangs_where_there_is_no_room_for_both(library: FontLibrary) -> None:
    both, one = (put("“‘Yes", library, most=most).lines[0].ink for most in (MAX_HANG, 0.45))
    assert both.x < one.x < 200


def test_right_to_left_glyphs_stand_in_the_order_of_reading(library: FontLibrary) -> None:
    (line,) = put("של (Ana 12)", library, language="he", hang=False).lines
    starts = {run.text.strip(" ()"): run.x for run in line.runs if run.text.strip(" ()")}
    assert starts["Ana 12"] < starts["של"]
    assert "".join(run.text for run in line.runs) == "של (Ana 12)"
