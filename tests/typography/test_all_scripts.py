"""Every script in which a family of ours can be used: whole, shaped, in its box."""

import pytest

from quotecards import resources
from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import Align, TypeRole
from quotecards.typography import FontLibrary, SetText, installed_families, set_text
from quotecards.typography.catalogue import SAMPLES

BOX = Rect(100, 100, 880, 900)
CJK = {"Japanese", "Chinese", "Traditional Chinese", "Korean"}


@pytest.fixture(scope="module")
def all_fonts() -> FontLibrary:
    return FontLibrary.open(resources.fonts(), *installed_families())


def put(script: str, library: FontLibrary, family: str = "Oswald", times: int = 3, align: Align = "left") -> SetText:
    language, words = SAMPLES[script]
    if script in CJK and not library.has("Noto Sans CJK JP"):
        pytest.skip("Chinese, Japanese and Korean need the extra cjk")
    return set_text(
        [StyledText(" ".join([words] * times), (0, 0, 0))], TypeRole((family,), (4, 12), leading=1.05, tracking=0.02),
        box=BOX, unit=10.8, align=align, valign="top", hang=False, language=language, library=library, smallest=34,
    )  # fmt: skip


@pytest.mark.parametrize("script", SAMPLES)
@pytest.mark.parametrize("family", ["Oswald", "EB Garamond", "Courier Prime"])
def test_a_script_is_set_without_a_missing_letter_and_within_its_box(
    script: str, family: str, all_fonts: FontLibrary
) -> None:
    setting = put(script, all_fonts, family)
    assert len(setting.lines) > 1
    glyphs = [glyph for line in setting.lines for run in line.runs for glyph, _, _ in run.glyphs]
    assert all(glyphs)
    assert all(BOX.contains(line.ink, slack=0.05) for line in setting.lines)
    for upper, lower in zip(setting.lines, setting.lines[1:], strict=False):
        assert lower.baseline > upper.baseline


@pytest.mark.parametrize("script", ["Hebrew", "Arabic"])
def test_right_to_left_lines_begin_at_the_right_edge(script: str, all_fonts: FontLibrary) -> None:
    for line in put(script, all_fonts, align="right").lines:
        assert line.ink.right == pytest.approx(BOX.right, abs=0.05)


def test_arabic_letters_are_joined(all_fonts: FontLibrary) -> None:
    key = all_fonts.face("Amiri").key
    alone = all_fonts.shape(key, "ب", (), "ar", leftwards=True).glyphs[0].id
    joined = {glyph.id for glyph in all_fonts.shape(key, "ببب", (), "ar", leftwards=True).glyphs}
    assert len(joined) > 1
    assert alone not in joined


def test_han_characters_take_the_forms_of_their_language(all_fonts: FontLibrary) -> None:
    if not all_fonts.has("Noto Sans CJK JP"):
        pytest.skip("Chinese, Japanese and Korean need the extra cjk")
    key = all_fonts.face("Noto Sans CJK JP").key
    forms = {all_fonts.shape(key, "骨", (), language).glyphs[0].id for language in ("ja", "zh-Hans", "zh-Hant")}
    assert len(forms) > 1


def test_an_emoji_sequence_is_one_picture(all_fonts: FontLibrary) -> None:
    key = all_fonts.face("Twemoji Mozilla").key
    for sequence in ("👩🏽‍🚀", "🇫🇷", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👨‍👩‍👧"):
        inked = [glyph for glyph in all_fonts.shape(key, sequence, (), "en").glyphs if glyph.ink]
        assert len(inked) == 1, sequence
    assert all_fonts.is_colour(key)
    assert not all_fonts.is_colour(all_fonts.face("Oswald").key)
