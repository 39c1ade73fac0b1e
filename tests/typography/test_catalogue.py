from pathlib import Path

from quotecards.typography import FontLibrary, catalogue
from tests.square import save_font


def test_families_tell_their_axes_styles_scripts_and_licence(library: FontLibrary) -> None:
    families = {family.name: family for family in catalogue(library)}
    garamond = families["EB Garamond"]
    assert garamond.axes == {"wght": (400, 400, 800)}
    assert (garamond.italic, garamond.weights, garamond.licence) == (True, (), "OFL-1.1")
    assert garamond.scripts == ("Latin", "Vietnamese", "Greek", "Cyrillic")
    assert garamond.upstream.startswith("https://")
    assert families["Courier Prime"].weights == (400, 700)
    assert families["Amiri"].scripts == ("Latin", "Arabic")
    assert families["Twemoji Mozilla"].scripts == ("Emoji",)
    assert not families["Oswald"].italic


def test_a_family_of_ones_own_tells_what_is_known(tmp_path: Path) -> None:
    save_font(tmp_path / "mine" / "Mine.ttf", "Mine")
    (family,) = catalogue(FontLibrary.open(tmp_path))
    assert (family.name, family.files, family.licence, family.upstream) == ("Mine", ("mine/Mine.ttf",), "", "")
    assert family.scripts == ()


def test_together_the_families_have_the_scripts_of_many_languages(library: FontLibrary) -> None:
    have = {script for family in catalogue(library) for script in family.scripts}
    assert {"Latin", "Vietnamese", "Greek", "Cyrillic", "Hebrew", "Arabic", "Devanagari", "Thai", "Emoji"} <= have
