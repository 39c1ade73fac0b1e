from pathlib import Path

import pytest

from quotecards import resources
from quotecards.errors import FontError
from quotecards.model.layout import StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary
from quotecards.typography.clusters import clusters_of, has_small_capitals, runs_of, style_of, upper
from quotecards.typography.shape import TRACKING

BLACK = (0, 0, 0)


def runs(text: str, role: TypeRole, library: FontLibrary, language: str = "en") -> list[tuple[str, str]]:
    """(text, family slug) of the runs."""
    style = style_of(StyledText(text, BLACK), role, library)
    found = runs_of(text, clusters_of(text, [(len(text), style)], language, library))
    return [(run.text, run.key.split("/")[0]) for run in found]


def shown(text: str, role: TypeRole, library: FontLibrary, language: str = "en") -> str:
    style = style_of(StyledText(text, BLACK), role, library)
    return "".join(cluster.shown for cluster in clusters_of(text, [(len(text), style)], language, library))


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
        ("So I said 日 and left.", "U\\+65E5 CJK UNIFIED IDEOGRAPH-65E5 in “So I said 日 and left.”"),
        ("ring the \x07 bell", "U\\+0007 unnamed"),
        ("private \ue000", "U\\+E000"),
        ("a\u0489\u20e3", "U\\+20E3|U\\+0489"),
    ],
)
def test_a_character_that_no_font_covers_is_named_with_its_words(text: str, told: str, library: FontLibrary) -> None:
    with pytest.raises(FontError, match=told):
        runs(text, role("Oswald"), library)


def test_right_to_left_is_refused_rather_than_reversed(library: FontLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "_covers", lambda *_: True)
    with pytest.raises(FontError, match="U\\+05D0 HEBREW LETTER ALEF is written from right to left"):
        runs("א", role("Oswald"), library)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("istanbul", "tr", "İSTANBUL"),
        ("ısı", "tr-TR", "ISI"),
        ("istanbul", "en", "ISTANBUL"),
        ("Straße", "de", "STRAẞE"),
        ("Μαΐου ώρα", "el", "ΜΑΪΟΥ ΩΡΑ"),
        ("l’été", "fr", "L’ÉTÉ"),
        ("ﬁn", "en", "FIN"),
    ],
)
def test_capitals_are_those_of_the_language(text: str, language: str, expected: str) -> None:
    assert upper(text, language) == expected


def test_a_font_without_the_capital_sharp_s_gets_two(library: FontLibrary) -> None:
    assert shown("Straße", role("Oswald", case="upper"), library, "de") == "STRAẞE"
    assert shown("Straße", role("Courier Prime", case="upper"), library, "de") == "STRASSE"


def test_small_capitals_are_real_or_capitals(library: FontLibrary) -> None:
    real = style_of(StyledText("x", BLACK), role("EB Garamond", case="small-caps"), library)
    none = style_of(StyledText("x", BLACK), role("Oswald", case="small-caps"), library)
    assert has_small_capitals(real.keys[0], library)
    assert not has_small_capitals(none.keys[0], library)
    assert (("smcp", 1) in real.features, real.upper) == (True, False)
    assert (("smcp", 1) in none.features, none.upper) == (False, True)


def test_spaced_letters_do_not_stick_together(library: FontLibrary) -> None:
    spaced = dict(style_of(StyledText("x", BLACK), role("EB Garamond", tracking=0.05), library).features)
    tight = dict(style_of(StyledText("x", BLACK), role("EB Garamond", tracking=-0.02), library).features)
    assert (spaced["liga"], spaced[TRACKING]) == (0, 50)
    assert (tight["liga"], tight[TRACKING]) == (1, -20)


def test_the_role_has_the_last_word_on_features(library: FontLibrary) -> None:
    features = dict(
        style_of(StyledText("x", BLACK), role("Oswald", features=(("kern", 0), ("onum", 1))), library).features
    )
    assert (features["kern"], features["onum"]) == (0, 1)
