import errno
import hashlib
import pickle
from pathlib import Path

import pytest

from quotecards import resources
from quotecards.errors import FontError, StoreError
from quotecards.typography import FontLibrary
from quotecards.typography.folders import families_in
from quotecards.typography.fontfile import FontFile
from tests.square import save_font


def test_the_bundled_families_are_known(library: FontLibrary) -> None:
    assert {"EB Garamond", "Playfair Display", "Oswald", "Noto Sans"} <= set(library.families)
    assert library.families == sorted(library.families)


def test_a_key_names_the_file_and_pins_every_axis(library: FontLibrary) -> None:
    face = library.face("EB Garamond", weight=500)
    assert face.key == "eb-garamond/EBGaramond[wght].ttf?wght=500"
    assert not face.italic
    assert library.face("Archivo", weight=800, width=75).key == "archivo/Archivo[wdth,wght].ttf?wdth=75&wght=800"


def test_the_axes_of_a_key_reach_the_font(library: FontLibrary) -> None:
    light, heavy = (library.font(library.face("Libre Franklin", weight=weight).key) for weight in (300, 900))
    glyph = light.get_nominal_glyph(ord("n"))
    assert light.get_glyph_h_advance(glyph) < heavy.get_glyph_h_advance(glyph)


def test_axes_that_no_one_asks_for_stay_at_the_default(squares: FontLibrary) -> None:
    face = squares.face("Many Axes", weight=300)
    assert face.key.endswith("?SOFT=5&opsz=12&wght=300")
    assert squares.face("Many Axes", weight=300, optical=99).key.endswith("?SOFT=5&opsz=40&wght=300")


def test_a_wish_beyond_an_axis_takes_its_end(library: FontLibrary) -> None:
    assert library.face("EB Garamond", weight=900).weight == 800


def test_italics_are_real_or_roman(library: FontLibrary) -> None:
    assert library.face("EB Garamond", italic=True).italic
    assert not library.face("Oswald", italic=True).italic


def test_the_nearest_weight_of_a_static_family_is_taken(library: FontLibrary) -> None:
    assert library.face("Courier Prime", weight=600).weight == 700
    assert library.face("Courier Prime", weight=450).key == "courier-prime/CourierPrime-Regular.ttf"


def test_families_are_found_however_they_are_written(library: FontLibrary) -> None:
    assert library.face("eb-garamond") == library.face("EB Garamond")
    assert library.has("noto_sans")


def test_a_misspelt_family_is_told_with_the_right_one(library: FontLibrary) -> None:
    with pytest.raises(FontError, match=r"no family “EB Garamont”.*did you mean “EB Garamond”"):
        library.face("EB Garamont")
    with pytest.raises(FontError, match=r"known: .*Oswald"):
        library.face("Zzz")


def test_without_folders_there_are_no_families(tmp_path: Path) -> None:
    empty = FontLibrary.open(tmp_path / "missing")
    assert empty.families == []
    with pytest.raises(FontError, match="fonts/<family>/"):
        empty.face("Oswald")


def test_an_unknown_key_is_refused_and_reaches_no_other_file(library: FontLibrary) -> None:
    for key in ("../../etc/passwd", "oswald/Missing.ttf?wght=400", "oswald/OFL.txt"):
        with pytest.raises(FontError, match="no font"):
            library.font(key)


def test_the_digest_is_that_of_the_file(library: FontLibrary) -> None:
    key = library.face("Oswald").key
    data = (resources.fonts() / "oswald" / "Oswald[wght].ttf").read_bytes()
    assert library.digest(key) == library.digest(key) == hashlib.sha256(data).hexdigest()


def test_folders_without_a_lock_are_scanned(square_folder: Path) -> None:
    library = FontLibrary.open(resources.fonts(), square_folder)
    assert {"Square", "Many Axes", "Oswald"} <= set(library.families)
    assert library.face("Square", italic=True).key == "square/Square-Italic.ttf"


def test_the_earlier_folder_wins(square_folder: Path, tmp_path: Path) -> None:
    save_font(tmp_path / "square" / "Other.ttf", "Square")
    save_font(tmp_path / "another" / "Square.ttf", "Another")
    assert FontLibrary.open(tmp_path, square_folder).face("Square").key == "square/Other.ttf"
    assert FontLibrary.open(square_folder, tmp_path).face("Square").key == "square/Square.ttf"
    assert FontLibrary.open(square_folder, tmp_path).has("Another")


def test_a_file_that_is_no_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "Broken.ttf").write_text("not a font")
    with pytest.raises(FontError, match=r"broken/Broken\.ttf: is not a font"):
        _ = FontLibrary.open(tmp_path).families


def test_a_file_that_went_away_is_named(tmp_path: Path) -> None:
    save_font(tmp_path / "square" / "Square.ttf", "Square")
    library = FontLibrary.open(tmp_path)
    key = library.face("Square").key
    (tmp_path / "square" / "Square.ttf").unlink()
    with pytest.raises(FontError, match="cannot be read as a font"):
        library.font(key)


def test_a_folder_that_fails_for_a_moment_takes_no_family_of_the_others_away(
    library: FontLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_font(tmp_path / "square" / "Square.ttf", "Square")
    troubles = [StoreError(errno.EIO, "slow down")]

    def families(folder: Path) -> list[tuple[Path, list[FontFile]]]:
        if folder == tmp_path and troubles:
            raise troubles.pop()
        return families_in(folder)

    monkeypatch.setattr("quotecards.typography.library.families_in", families)
    both = FontLibrary.open(resources.fonts(), tmp_path)
    with pytest.raises(StoreError):
        both.files("Archivo")
    assert both.families == sorted([*library.families, "Square"])
    assert both.path(both.face("Archivo").key).exists()


def test_a_library_is_not_pickled(library: FontLibrary) -> None:
    with pytest.raises(TypeError, match="every worker opens its own"):
        pickle.dumps(library)
