from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.errors import FitError
from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary, SetText, set_text


def put(text: str, library: FontLibrary, leading: float = 1.0, language: str = "en") -> SetText:
    role = TypeRole(("EB Garamond",), (4, 10), leading=leading)
    return set_text(
        [StyledText(text, (0, 0, 0))], role, box=Rect(0, 0, 800, 900), unit=10, align="left", valign="top", hang=False,
        language=language, library=library, smallest=10,
    )  # fmt: skip


def test_the_leading_of_the_role_is_kept_where_nothing_touches(library: FontLibrary) -> None:
    setting = put("one man\nnever sees", library)
    assert setting.leading == setting.size


def test_an_accent_below_a_descender_gets_its_room(library: FontLibrary) -> None:
    setting = put("gggg\nÅÅÅÅ", library)
    assert setting.leading > 1.15 * setting.size
    upper, lower = setting.lines
    assert lower.ink.y > upper.ink.bottom


def test_an_accent_beside_a_descender_does_not_need_any(library: FontLibrary) -> None:
    setting = put("aaaag\nÅa", library)
    assert setting.leading == setting.size


def test_scripts_with_marks_above_and_below_have_more_air(library: FontLibrary) -> None:
    hindi = put("सिनेमा\nहै", library, language="hi")
    assert hindi.leading == pytest.approx(1.35 * hindi.lines[0].runs[0].size)  # of its own size: it is a fallback
    assert put("ab\nमा", library, leading=1.5, language="hi").leading == 1.5 * put("ab\nमा", library, leading=1.5).size


@given(st.text(alphabet="gjÅÉỆ aeQ,fd\n", min_size=1, max_size=60))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_ink_meets_that_of_the_next_line(library: FontLibrary, text: str) -> None:
    try:
        setting = put(text, library, leading=0.8, language="vi")
    except FitError:
        return
    boxes = [
        [
            (run.x + dx + box[0] * run.size / em, run.y - box[3] * run.size / em, run.x + dx + box[2] * run.size / em,
             run.y - box[1] * run.size / em)
            for run in line.runs
            for em in (library.font(run.font).face.upem,)
            for glyph, dx, _ in run.glyphs
            if (box := library.extents(run.font, glyph))
        ]
        for line in setting.lines
    ]  # fmt: skip
    for upper, lower in pairwise(boxes):
        for one in upper:
            for other in lower:
                assert one[3] <= other[1] or one[2] <= other[0] or other[2] <= one[0]
