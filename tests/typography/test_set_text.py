"""Text in a box: numbers with a font of squares, line breaks with real fonts, invariants with any text."""

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.errors import FitError, FontError
from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import Align, TypeRole, Valign
from quotecards.typography import FontLibrary, SetText, set_text
from quotecards.typography.edges import MAX_HANG

BLACK = (0, 0, 0)
BOX = Rect(100, 200, 600, 500)
ALIGNS: tuple[Align, ...] = ("left", "center", "right")
VALIGNS: tuple[Valign, ...] = ("top", "middle", "bottom")


def put(
    text: str | list[StyledText],
    library: FontLibrary,
    *,
    family: str = "Square",
    size: tuple[float, float] = (5, 20),
    leading: float = 1.5,
    box: Rect = BOX,
    align: Align = "left",
    valign: Valign = "top",
    hang: bool = False,
    language: str = "en",
    smallest: float = 10,
    **look: object,
) -> SetText:
    """Set with one percent at 10 px."""
    texts = [StyledText(text, BLACK)] if isinstance(text, str) else text
    role = TypeRole((family,), size, leading=leading, **look)  # type: ignore[arg-type]
    return set_text(
        texts, role, box=box, unit=10, align=align, valign=valign,
        hang=MAX_HANG if hang else 0.0, language=language, library=library,
        smallest=smallest,
    )  # fmt: skip


def lines(setting: SetText) -> list[str]:
    return [line.text for line in setting.lines]


def test_a_word_is_as_large_as_its_box_is_wide(squares: FontLibrary) -> None:
    setting = put("abcdef", squares)
    assert setting.size == 100
    assert setting.leading == 150
    assert setting.lines[0].ink == Rect(100, 200, 600, 100)
    assert setting.lines[0].baseline == 300


def test_no_text_is_larger_than_its_role(squares: FontLibrary) -> None:
    assert put("a", squares).size == 200
    assert put("a", squares, size=(5, 8)).size == 80


def test_lines_are_a_leading_apart(squares: FontLibrary) -> None:
    setting = put("abcdef abcdef", squares)
    assert lines(setting) == ["abcdef", "abcdef"]
    assert [line.baseline for line in setting.lines] == [300, 450]


def test_height_limits_the_size_too(squares: FontLibrary) -> None:
    setting = put("bb cc", squares, box=Rect(0, 0, 250, 250))
    assert (setting.size, lines(setting)) == (100, ["bb", "cc"])  # (1 + 1.5) × 100 = 250


@pytest.mark.parametrize(("align", "x"), [("left", 100), ("center", 300), ("right", 500)])
def test_text_is_aligned_on_its_ink(squares: FontLibrary, align: Align, x: float) -> None:
    assert put("a", squares, align=align).lines[0].ink.x == x


@pytest.mark.parametrize(("valign", "baseline"), [("top", 400), ("middle", 550), ("bottom", 700)])
def test_a_block_stands_in_its_box(squares: FontLibrary, valign: Valign, baseline: float) -> None:
    assert put("a", squares, valign=valign).lines[0].baseline == baseline


@pytest.mark.parametrize(("align", "left", "right"), [("left", 50, 750), ("right", 50, 750), ("center", 50, 750)])
def test_marks_hang_by_their_own_width(squares: FontLibrary, align: Align, left: float, right: float) -> None:
    ink = put("“abcdef”", squares, align=align, hang=True).lines[0].ink
    expected = {"left": (50, 700), "right": (100, 750), "center": (50, 750)}[align]
    if align == "left":  # the closing mark stays inside: six and a half squares share the width
        assert ink.x == pytest.approx(100 - 600 / 6.5 / 2, abs=0.1)
        assert ink.right == pytest.approx(700, abs=0.1)
    elif align == "right":
        assert ink.x == pytest.approx(100, abs=0.1)
        assert ink.right == pytest.approx(700 + 600 / 6.5 / 2, abs=0.1)
    else:
        assert (ink.x, ink.right) == expected == (left, right)


def test_marks_do_not_hang_where_they_are_not_asked_to(squares: FontLibrary) -> None:
    assert put("“abcde”", squares, align="center").lines[0].ink == Rect(100, 200, 600, 100)


def test_of_two_marks_the_outer_one_hangs(squares: FontLibrary) -> None:
    ink = put("“‘abcdef", squares, align="left", hang=True).lines[0].ink
    assert ink.x == pytest.approx(100 - 600 / 6.5 / 2, abs=0.1)


def test_nothing_but_marks_does_not_hang(squares: FontLibrary) -> None:
    assert put("“”", squares, hang=True).lines[0].ink.x == 100


def test_glyphs_stand_where_the_squares_say(squares: FontLibrary) -> None:
    (run,) = put("ab c", squares, box=Rect(0, 0, 350, 100)).lines[0].runs
    assert run.font == "square/Square.ttf"
    assert (run.x, run.y, run.size) == (0, 100, 100)
    assert [(x, y) for _, x, y in run.glyphs] == [(0, 0), (100, 0), (200, 0), (250, 0)]


def test_tracking_widens_all_but_the_end(squares: FontLibrary) -> None:
    assert put("abcde", squares, tracking=0.25).size == 100  # 5 squares and 4 quarters


def test_colours_and_styles_run_on_one_line(squares: FontLibrary) -> None:
    setting = put([StyledText("ab", BLACK), StyledText(" cd", (1, 2, 3), italic=True)], squares, size=(5, 10))
    first, second = setting.lines[0].runs
    assert (first.text, first.colour, first.font) == ("ab", BLACK, "square/Square.ttf")
    assert (second.text, second.colour, second.font) == (" cd", (1, 2, 3), "square/Square-Italic.ttf")
    assert second.x == pytest.approx(first.x + 2 * setting.size)


def test_words_stay_as_written_when_they_are_set_in_capitals(library: FontLibrary) -> None:
    setting = put("Große Worte", library, family="Oswald", case="upper", language="de")
    assert " ".join(lines(setting)) == "Große Worte"
    assert "".join(run.text for line in setting.lines for run in line.runs).replace(" ", "") == "GroßeWorte"


def test_a_new_line_is_kept(squares: FontLibrary) -> None:
    assert lines(put("a\nbcd ef", squares, size=(2, 4))) == ["a", "bcd ef"]
    assert lines(put("\na\n\n b \n", squares, size=(2, 4))) == ["a", "b"]


def test_blank_text_gives_no_lines(squares: FontLibrary) -> None:
    assert put(" \n", squares).lines == ()
    assert put([], squares).lines == ()


def test_accents_lie_inside_the_box(library: FontLibrary) -> None:
    box = Rect(0, 0, 900, 300)
    setting = put("ÅÉŜ", library, family="EB Garamond", box=box, size=(5, 60))
    assert box.contains(setting.lines[0].ink, slack=0.01)


def test_baselines_stand_still_from_card_to_card(library: FontLibrary) -> None:
    baselines = {
        put(text, library, family="EB Garamond", size=(4, 4), valign=valign, box=Rect(0, 0, 900, 200)).lines[0].baseline
        for text in ("Anna Novo", "Gregory Pym", "aeon", "xyz, Q")
        for valign in VALIGNS[2:]
    }
    assert len(baselines) == 1


def test_credits_keep_to_one_line_rather_than_grow(library: FontLibrary) -> None:
    role_size = (3.2, 4.0)
    setting = put("Greta Lindqvist on The Salt Road", library, family="Libre Franklin", size=role_size)
    assert len(setting.lines) == 1
    assert 32 <= setting.size < 40


# Line breaks with real fonts ------------------------------------------------------------------------------------------

PORTRAIT = Rect(97, 130, 886, 800)
WIDE = Rect(110, 90, 1380, 520)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We had no money, so we had time. That is the only trade this business has ever offered me.”",
         "“We had no money, / so we had time. / That is the only / trade this business / has ever offered me.”"),
        ("“You can fake a fight, you can fake a kiss, but you cannot fake listening.”",
         "“You can fake a fight, / you can fake a kiss, / but you cannot / fake listening.”"),
        ("“It was 35 mm or nothing, so for two years it was nothing.”",
         "“It was 35 mm / or nothing, / so for two years / it was nothing.”"),
        ("“I lost the part, the flat and the boy in one week, and I have never been so happy.”",
         "“I lost the part, / the flat and the boy / in one week, / and I have never / been so happy.”"),
        ("“I’m a coward with good lighting.”", "“I’m a coward / with good lighting.”"),
        ("“Cinema is patience.”", "“Cinema is patience.”"),
    ],
)  # fmt: skip
def test_a_quote_breaks_where_a_speaker_would_breathe(text: str, expected: str, library: FontLibrary) -> None:
    look = TypeRole(("EB Garamond",), (4, 11), leading=1.08, tracking=-0.01)
    setting = set_text(
        [StyledText(text, BLACK)], look, box=PORTRAIT, unit=10.8, align="left", valign="middle", hang=MAX_HANG,
        language="en", library=library, smallest=34,
    )  # fmt: skip
    assert " / ".join(lines(setting)) == expected


QUOTES = (
    "“The first cut was four hours long, and every minute of it was somebody’s favourite.”",
    "“She asked me whether I had read the book, and I said that I had read it the way one reads a letter that was "
    "meant for somebody else.”",
    "“If you’re not embarrassed by your first film, you waited too long to make it.”",
    "“At the end of the day’s shoot I would sit in the car park with the engine off and go through every single thing "
    "that I had said to the actors, and think of the one word that would have been better.”",
    "“Truth at 24 frames a second is still only a rumour.”",
)


@pytest.mark.parametrize("family", ["EB Garamond", "Playfair Display", "Archivo", "Oswald"])
@pytest.mark.parametrize("box", [PORTRAIT, WIDE, Rect(97, 300, 886, 1000)])
def test_no_quote_ends_on_a_lonely_word_nor_a_line_on_the_or_of(family: str, box: Rect, library: FontLibrary) -> None:
    for text in QUOTES:
        setting = put(text, library, family=family, size=(4, 11), leading=1.1, box=box, hang=True, weight=600)
        assert " " in lines(setting)[-1]
        ends = [line.rsplit(" ", 1)[-1] for line in lines(setting)[:-1]]
        assert not {"of", "a", "an", "my", "your"} & set(ends), lines(setting)
        widths = [line.ink.width for line in setting.lines]
        assert min(widths) > 0.4 * max(widths), lines(setting)


LONG = (
    "“The way a room is lit tells you who is lying in it, who is afraid, and who has already left, because light keeps "
    "no secrets, and something dark can also be kind, or the other way round.”"
)


@pytest.mark.parametrize("family", ["EB Garamond", "Playfair Display", "Archivo", "Oswald"])
@pytest.mark.parametrize("box", [PORTRAIT, WIDE, Rect(72, 57, 1056, 350)])
def test_a_long_quote_does_not_stand_small_in_a_half_empty_box(family: str, box: Rect, library: FontLibrary) -> None:
    setting = put(LONG, library, family=family, size=(4, 12), leading=1.08, box=box, hang=True, smallest=34)
    inks = [line.ink for line in setting.lines]
    area = (max(ink.right for ink in inks) - box.x) * (inks[-1].bottom - inks[0].y)
    assert area > 0.45 * box.width * box.height
    assert len(LONG) / len(inks) < 46


# Refusals -------------------------------------------------------------------------------------------------------------


def test_a_quote_that_is_too_long_is_refused_with_its_measure(squares: FontLibrary) -> None:
    with pytest.raises(FitError, match=r"“one two three .* …” needs \d+ lines at 50 px, .* room for 7 \(a"):
        put("one two three four five six seven eight nine ten " * 3, squares)


def test_a_word_that_is_too_wide_is_named(squares: FontLibrary) -> None:
    with pytest.raises(FitError, match=r"^“incomprehensibilities” is wider than its box of 600 px at 50 px"):
        put("so incomprehensibilities", squares, language="xx")
    with pytest.raises(FitError, match=r"^“incomprehensibilities” is wider"):
        put("“‘incomprehensibilities so", squares, language="xx")


def test_a_word_wider_than_its_box_is_hyphenated_and_no_other(squares: FontLibrary) -> None:
    setting = put("so incomprehensible abcdefghijkl", squares, size=(5, 5))
    assert [line.text for line in setting.lines] == ["so incom", "prehensible", "abcdefghijkl"]
    assert len(setting.lines[0].runs[0].glyphs) == len("so incom-")
    assert BOX.contains(setting.lines[0].ink, slack=0.01)


def test_a_soft_hyphen_shows_where_a_line_ends_and_only_there(squares: FontLibrary) -> None:
    narrow = put("abcdef\u00adghijkl", squares, size=(5, 5), box=Rect(0, 0, 400, 200))
    assert [line.ink.width for line in narrow.lines] == [350, 300]
    wide = put("abcdef\u00adghijkl", squares, size=(5, 5))
    assert wide.lines[0].ink.width == 600


def test_what_belongs_together_is_parted_before_it_is_refused(squares: FontLibrary) -> None:
    assert lines(put("by Mr. Lindqvist", squares, size=(5, 5), box=Rect(0, 0, 450, 200))) == ["by Mr.", "Lindqvist"]


def test_more_lines_than_the_role_allows_are_refused(squares: FontLibrary) -> None:
    with pytest.raises(FitError, match="needs 2 lines at 50 px, its smallest size, and there is room for 1"):
        put("abcdefgh abcdefgh", squares, max_lines=1)


def test_a_box_too_low_for_a_line_is_refused(squares: FontLibrary) -> None:
    with pytest.raises(FitError, match="room for 0"):
        put("a", squares, box=Rect(0, 0, 100, 10))


def test_an_accent_without_room_is_refused(library: FontLibrary) -> None:
    with pytest.raises(FitError, match="“Å” does not fit its box of 500 × 50 px at 50 px"):
        put("Å", library, family="EB Garamond", box=Rect(0, 0, 500, 50), case="upper")


def test_a_whole_book_is_refused_at_once(squares: FontLibrary) -> None:
    with pytest.raises(FitError, match="is 200000 characters long"):
        put("word " * 40_000, squares)


def test_a_missing_character_is_refused_before_anything_is_set(squares: FontLibrary) -> None:
    with pytest.raises(FontError, match="U\\+1F642 SLIGHTLY SMILING FACE in “so 🙂 there”"):
        put("so 🙂 there", squares)


def test_nothing_is_set_below_what_can_be_read(squares: FontLibrary) -> None:
    assert put("abcdef", squares, size=(1, 2), smallest=34).size == 34


# Invariants -----------------------------------------------------------------------------------------------------------

word = st.text(alphabet="abcdeFGH.,“”‘’-—…!é1", min_size=1, max_size=12)
boxes = st.builds(
    Rect, st.floats(0, 200), st.floats(0, 200), st.floats(min_value=1, max_value=1500), st.floats(1, max_value=1500)
)


@given(
    words=st.lists(word, min_size=1, max_size=30),
    separator=st.sampled_from([" ", "  ", "\n", "\u00a0"]),
    box=boxes,
    align=st.sampled_from(ALIGNS),
    valign=st.sampled_from(VALIGNS),
    hang=st.booleans(),
    case=st.sampled_from(["as-is", "upper", "small-caps"]),
    tracking=st.sampled_from([-0.02, 0.0, 0.08]),
)
@hypothesis.settings(max_examples=300, suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture])
def test_whatever_is_set_is_whole_and_lies_in_its_box(
    *, library: FontLibrary, words: list[str], separator: str, box: Rect, align: Align, valign: Valign, hang: bool,
    case: str, tracking: float,
) -> None:  # fmt: skip
    text = separator.join(words)
    try:
        setting = put(
            text, library, family="EB Garamond", size=(4, 11), leading=1.1, box=box, align=align, valign=valign,
            hang=hang, case=case, tracking=tracking,
        )  # fmt: skip
    except FitError:  # and no other error
        return
    assert 40 <= setting.size <= 110
    assert "".join("".join(lines(setting)).split()) == "".join(text.split())
    at = 0
    for line in setting.lines:  # every line is a piece of the text, in order
        at = text.index(line.text, at) + len(line.text)
        assert "".join(run.text for run in line.runs) == line.text
        assert all(glyph for run in line.runs for glyph, _, _ in run.glyphs)
    room = MAX_HANG * setting.size if hang else 0.0
    left = room if align != "right" else 0.0
    right = room if align != "left" else 0.0
    allowed = Rect(box.x - left, box.y, box.width + left + right, box.height)
    assert all(allowed.contains(line.ink, slack=0.02) for line in setting.lines)


def test_the_same_text_is_set_the_same_twice(library: FontLibrary) -> None:
    anew = FontLibrary.open(*library._folders)
    one, two = (put(QUOTES[3], fonts, family="Archivo", box=PORTRAIT, hang=True) for fonts in (library, anew))
    assert one == two


def test_a_credit_on_a_wide_card_runs_on_although_its_size_would_be_display_on_a_narrow_one(
    library: FontLibrary,
) -> None:
    title = "The Empty Hours of Madame Bolt (Anselm Kerridge, 2024)"
    box = Rect(0, 0, 1376, 180)
    found = put(title, library, family="EB Garamond", size=(5, 5), box=box, smallest=50, max_lines=3)
    assert [line.text for line in found.lines] == [title]
