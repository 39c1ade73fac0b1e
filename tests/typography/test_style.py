import pytest

from quotecards.model.layout import StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary
from quotecards.typography.clusters import clusters_of
from quotecards.typography.shape import TRACKING
from quotecards.typography.style import has_small_capitals, style_of, upper

BLACK = (0, 0, 0)


def shown(text: str, role: TypeRole, library: FontLibrary, language: str = "en") -> str:
    style = style_of(StyledText(text, BLACK), role, library)
    return "".join(cluster.shown for cluster in clusters_of(text, [(len(text), style)], language, library))


def role(*families: str, **settings: object) -> TypeRole:
    return TypeRole(families, (4, 10), **settings)  # type: ignore[arg-type]


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
