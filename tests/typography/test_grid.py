"""Baselines on a grid: near the leading that is wished, as large as there is room, never ink on ink."""

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import FitError
from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import TypeRole, Valign
from quotecards.typography import MAX_HANG, FontLibrary, SetText, set_text
from quotecards.typography.grid import LOOSER, TIGHTER, Block, pitch_on

BOX = Rect(90, 131, 900, 700)
TEXT = "“We had no money, so we had time. That is the only trade this business has ever offered me.”"


def put(
    text: str, library: FontLibrary, *, grid: float, valign: Valign = "middle", box: Rect = BOX,
    size: tuple[float, float] = (4, 11), leading: float = 1.12,
) -> SetText:  # fmt: skip
    return set_text(
        [StyledText(text, (0, 0, 0))], TypeRole(("EB Garamond",), size, leading=leading), box=box, unit=10,
        align="left", valign=valign, hang=MAX_HANG, language="en", library=library, smallest=34, grid=grid,
    )  # fmt: skip


@pytest.mark.parametrize("valign", ["top", "middle", "bottom"])
@pytest.mark.parametrize("grid", [1, 7, 11, 23])
def test_every_baseline_is_a_multiple_of_the_grid(valign: Valign, grid: int, library: FontLibrary) -> None:
    setting = put(TEXT, library, grid=grid, valign=valign)
    assert len(setting.lines) > 2
    assert all(line.baseline % grid == 0 for line in setting.lines)
    assert setting.leading % grid == 0


@pytest.mark.parametrize(("valign", "space"), [("top", "above"), ("bottom", "below")])
def test_a_block_stands_on_the_grid_line_nearest_to_where_it_would_stand(
    valign: Valign, space: str, library: FontLibrary
) -> None:
    setting = put("“Yes”", library, grid=16, valign=valign, size=(6, 6))
    ink = setting.lines[0].ink
    white = {"above": ink.y - BOX.y, "below": BOX.bottom - ink.bottom}[space]
    assert 0 <= white < 16 + 0.3 * setting.size


def test_the_leading_is_near_the_one_that_is_wished(library: FontLibrary) -> None:
    for count in range(4, 19):
        setting = put(" ".join(TEXT.split()[:count]), library, grid=11)
        if len(setting.lines) > 1:
            assert 1.12 * (1 - TIGHTER) - 0.001 <= setting.leading / setting.size <= 1.12 * (1 + LOOSER) + 0.001


def test_a_size_between_two_grid_lines_gives_way() -> None:
    wish = Block(lines=3, top=0.7, bottom=0.3, leading=1.0, least=0.9)
    pitch = pitch_on(20, wish, top=0, bottom=500, size=50, smallest=30)
    assert pitch is not None
    assert pitch.advance == 40
    assert pitch.size == pytest.approx(40 / (1 - TIGHTER))


def test_a_grid_that_is_too_coarse_gives_loose_lines_rather_than_none() -> None:
    wish = Block(lines=2, top=0.7, bottom=0.3, leading=1.0, least=0.9)
    pitch = pitch_on(100, wish, top=0, bottom=500, size=50, smallest=30)
    assert pitch == (50, 100)


def test_lines_that_would_touch_are_set_wider_whatever_is_wished() -> None:
    wish = Block(lines=2, top=0.7, bottom=0.3, leading=1.0, least=1.5)
    pitch = pitch_on(10, wish, top=0, bottom=500, size=40, smallest=30)
    assert pitch == (40, 60)


def test_one_line_only_has_to_find_a_grid_line_in_its_box() -> None:
    wish = Block(lines=1, top=0.7, bottom=0.3, leading=1.0, least=1.0)
    pitch = pitch_on(50, wish, top=60, bottom=110, size=50, smallest=10)
    assert pitch is not None
    assert pitch.size == pytest.approx(10 / 0.3)
    assert pitch_on(50, wish, top=101, bottom=149, size=50, smallest=10) is None


@given(
    words=st.lists(st.sampled_from("pen Ångström jolly — 1968–72 é (so) I".split()), min_size=1, max_size=25),
    top=st.floats(0, 300),
    height=st.floats(60, 900),
    grid=st.integers(1, 40),
    valign=st.sampled_from(["top", "middle", "bottom"]),
)
@hypothesis.settings(max_examples=150, suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture])
def test_whatever_stands_on_a_grid_stands_in_its_box(
    *, words: list[str], top: float, height: float, grid: int, valign: Valign, library: FontLibrary
) -> None:
    box = Rect(90, top, 900, height)
    try:
        setting = put(" ".join(words), library, grid=grid, valign=valign, box=box)
    except FitError:  # and no other error
        return
    assert 40 <= setting.size <= 110
    for line in setting.lines:
        assert line.baseline % grid == pytest.approx(0, abs=1e-6)
        assert line.ink.y >= box.y - 0.05
        assert line.ink.bottom <= box.bottom + 0.05
    for upper, lower in zip(setting.lines, setting.lines[1:], strict=False):
        assert lower.baseline - upper.baseline == pytest.approx(setting.leading)
