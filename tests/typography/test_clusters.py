from pathlib import Path

import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont

from quotecards import resources
from quotecards.errors import FontError
from quotecards.model.layout import StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary
from quotecards.typography.clusters import clusters_of, runs_of
from quotecards.typography.shape import TRACKING
from quotecards.typography.style import style_of
from tests.square import save_font

BLACK = (0, 0, 0)


def runs(text: str, role: TypeRole, library: FontLibrary, language: str = "en") -> list[tuple[str, str]]:
    """(text, family slug) of the runs."""
    style = style_of(StyledText(text, BLACK), role, library)
    found = runs_of(text, clusters_of(text, [(len(text), style)], language, library))
    return [(run.text, run.key.split("/")[0]) for run in found]


def role(*families: str, **settings: object) -> TypeRole:
    return TypeRole(families, (4, 10), **settings)  # type: ignore[arg-type]


def test_the_first_family_that_covers_a_word_sets_it(library: FontLibrary) -> None:
    assert runs("a Łódź", role("EB Garamond"), library) == [("a Łódź", "eb-garamond")]
    assert runs("a Москва b", role("Archivo", "EB Garamond"), library) == [
        ("a ", "archivo"),
        ("Москва ", "eb-garamond"),
        ("b", "archivo"),
    ]


def test_a_family_that_is_not_named_helps_out(library: FontLibrary) -> None:
    assert runs("μέρα", role("Oswald"), library) == [("μέρα", "noto-sans")]


def test_a_word_keeps_to_one_face_though_the_first_has_some_of_its_letters(library: FontLibrary) -> None:
    assert runs("10 μ, μνήμη", role("Playfair Display"), library) == [
        ("10 μ, ", "playfair-display"),
        ("μνήμη", "noto-sans"),
    ]


def test_a_word_that_no_face_covers_whole_is_split(square_folder: Path) -> None:
    both = FontLibrary.open(square_folder, resources.fonts())
    assert runs("日ж", role("Square", "Oswald"), both) == [("日", "square"), ("ж", "oswald")]


def test_marks_stay_with_their_letter(library: FontLibrary) -> None:
    text = "e\u0301te\u0301"  # decomposed
    assert runs(text, role("EB Garamond"), library) == [(text, "eb-garamond")]


def test_a_non_breaking_hyphen_is_a_hyphen(library: FontLibrary) -> None:
    assert runs("co\u2011op", role("EB Garamond"), library) == [("co\u2011op", "eb-garamond")]


def test_invisible_characters_need_no_font(library: FontLibrary) -> None:
    assert runs("soft\u00adhyphen\ufeff", role("Oswald"), library) == [("soft\u00adhyphen\ufeff", "oswald")]


def test_scripts_are_shaped_apart(library: FontLibrary) -> None:
    assert [text for text, _ in runs("“Да” yes", role("EB Garamond"), library)] == ["“Да” ", "yes"]


def test_a_bracket_is_shaped_as_the_one_that_it_closes(library: FontLibrary) -> None:
    found = [text for text, _ in runs("Да (yes) да", role("EB Garamond"), library)]
    assert found == ["Да (", "yes", ") да"]
    assert [text for text, _ in runs("Да) yes (да", role("EB Garamond"), library)] == ["Да) ", "yes (", "да"]


def test_styles_are_shaped_apart(library: FontLibrary) -> None:
    look = role("EB Garamond")
    roman = style_of(StyledText("by ", BLACK), look, library)
    italic = style_of(StyledText("Name", (9, 9, 9), italic=True), look, library)
    found = runs_of("by Name", clusters_of("by Name", [(3, roman), (7, italic)], "en", library))
    assert [(run.text, "Italic" in run.key, run.style.colour) for run in found] == [
        ("by ", False, BLACK),
        ("Name", True, (9, 9, 9)),
    ]


def test_an_empty_style_between_two_is_passed_over(library: FontLibrary) -> None:
    style = style_of(StyledText("", BLACK), role("Oswald"), library)
    assert len(clusters_of("ab", [(0, style), (1, style), (1, style), (2, style)], "en", library)) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("So I said 日 and left.", "U\\+65E5 .* in “So I said 日 and left.” .*pip install 'quotecards\\[cjk\\]'"),
        ("ring the \x07 bell", "U\\+0007 unnamed"),
        ("private \ue000", "U\\+E000"),
        ("a\u0489\u20e3", "U\\+20E3|U\\+0489"),
    ],
)
def test_a_character_that_no_font_covers_is_named_with_its_words(text: str, told: str, library: FontLibrary) -> None:
    with pytest.raises(FontError, match=told):
        runs(text, role("Oswald"), library)


def test_pictures_are_set_in_colour_and_words_are_not(library: FontLibrary) -> None:
    assert runs("so 🙂🇩🇪 1 there", role("Oswald"), library) == [
        ("so ", "oswald"),
        ("🙂🇩🇪", "twemoji"),
        (" 1 there", "oswald"),
    ]


def test_a_sign_that_may_be_a_picture_is_one_where_no_text_font_has_it(library: FontLibrary) -> None:
    assert runs("☎", role("Oswald"), library) == [("☎", "twemoji")]
    assert runs("©", role("Oswald"), library) == [("©", "oswald")]


def test_directions_are_shaped_apart_and_a_quote_in_hebrew_that_opens_in_latin_does_not_turn(
    library: FontLibrary,
) -> None:
    text = "Netflix (של) 12"
    style = style_of(StyledText(text, BLACK), role("Oswald"), library)
    clusters = clusters_of(text, [(len(text), style)], "he", library)
    assert [(run.text, run.level) for run in runs_of(text, clusters)] == [
        ("Netflix", 2),
        (" ", 1),
        ("(", 1),
        ("של", 1),
        (") ", 1),
        ("12", 2),
    ]
    assert {cluster.base for cluster in clusters} == {1}


def test_every_paragraph_has_its_own_direction(library: FontLibrary) -> None:
    text = "שלום\nThe Lantern"
    style = style_of(StyledText(text, BLACK), role("Oswald"), library)
    clusters = clusters_of(text, [(len(text), style)], "he", library)
    assert [cluster.base for cluster in clusters] == [1] * 5 + [0] * 11


def test_ideographs_do_not_draw_the_latin_beside_them_into_their_face(square_folder: Path) -> None:
    both = FontLibrary.open(resources.fonts(), square_folder)
    look = role("Oswald", "Square")
    assert runs("a日b", look, both) == [("a", "oswald"), ("日", "square"), ("b", "oswald")]


def test_letters_that_hold_on_to_each_other_are_not_spaced_out(library: FontLibrary) -> None:
    text = "سينما ab"
    style = style_of(StyledText(text, BLACK), role("Oswald", tracking=0.1), library)
    found = runs_of(text, clusters_of(text, [(len(text), style)], "ar", library))
    assert [(run.text.strip(), TRACKING in dict(run.features)) for run in found] == [("سينما", False), ("ab", True)]


def test_a_font_that_does_not_know_where_accents_go_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "loose" / "Loose.ttf"
    save_font(file, "Loose")
    with TTFont(file) as font:  # with positions, but none for accents, HarfBuzz does not guess any
        addOpenTypeFeaturesFromString(font, "feature kern { pos u0061 u0062 -10; } kern;")
        font.save(file)
    both = FontLibrary.open(tmp_path, resources.fonts())
    assert both.covers(both.face("Loose").key, "\u0302")
    assert runs("xu\u0302x", role("Loose", "Oswald"), both) == [("xu\u0302x", "oswald")]
    assert runs("xux", role("Loose", "Oswald"), both) == [("xux", "loose")]
