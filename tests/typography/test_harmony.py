"""A fallback stands as large beside the first face as its own Latin letters would have to."""

import pytest

from quotecards.model.layout import Rect, StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary, SetText, set_text
from quotecards.typography.harmony import scale_beside


def put(text: str, library: FontLibrary, family: str, *, smallest: float = 10, language: str = "en") -> SetText:
    return set_text(
        [StyledText(text, (0, 0, 0))], TypeRole((family,), (4, 4), leading=1.2), box=Rect(0, 0, 800, 900), unit=10,
        align="left", valign="top", hang=0, language=language, library=library, smallest=smallest,
    )  # fmt: skip


def height(letter: str, key: str, library: FontLibrary) -> float:
    ink = library.extents(key, library.shape(key, letter, (), "en").glyphs[0].id)
    assert ink is not None
    return ink[3] / float(library.font(key).face.upem)


@pytest.mark.parametrize("first", ["Oswald", "EB Garamond", "Archivo", "Playfair Display"])
@pytest.mark.parametrize("other", ["Amiri", "Frank Ruhl Libre", "Noto Sans", "Noto Sans Thai"])
def test_latin_letters_of_the_two_are_as_high_as_can_be_had_by_one_size(
    first: str, other: str, library: FontLibrary
) -> None:
    one, two = library.face(first).key, library.face(other).key
    scale = scale_beside(one, two, library)
    ratios = [scale * height(letter, two, library) / height(letter, one, library) for letter in "xH"]
    assert min(ratios) <= 1 <= max(ratios)
    assert ratios[0] * ratios[1] == pytest.approx(1, abs=0.01)
    assert scale * scale_beside(two, one, library) == pytest.approx(1, abs=0.01)


def test_a_face_beside_itself_keeps_its_size(library: FontLibrary) -> None:
    key = library.face("Oswald").key
    assert scale_beside(key, key, library) == 1


def test_arabic_grows_beside_a_tall_face_and_ideographs_shrink_beside_a_small_one(library: FontLibrary) -> None:
    amiri, noto = library.face("Amiri").key, library.face("Noto Sans").key
    assert scale_beside(library.face("Oswald").key, amiri, library) > 1.2
    assert scale_beside(library.face("EB Garamond").key, noto, library) < 0.9


def test_a_picture_is_as_large_as_beside_a_usual_sans(library: FontLibrary) -> None:
    picture = library.face("Twemoji Mozilla").key
    assert scale_beside(library.face("Archivo").key, picture, library) == pytest.approx(0.98, abs=0.02)
    assert scale_beside(library.face("EB Garamond").key, picture, library) < 0.9


def test_runs_on_a_line_have_sizes_of_their_own_and_stand_behind_one_another(library: FontLibrary) -> None:
    (line,) = put("Film सिनेमा Film", library, "EB Garamond", language="hi").lines
    sizes = [run.size for run in line.runs]
    assert sizes[0] == sizes[-1] == 40
    assert 30 < min(sizes) < 36
    plain = library.shape(line.runs[0].font, "Film ", (("kern", 1), ("liga", 1)), "hi").advance
    assert line.runs[1].x == pytest.approx(line.runs[0].x + 40 * plain, abs=0.5)
    widest = max(run.x for run in line.runs)
    assert line.ink.right > widest


def test_no_script_gets_smaller_than_can_be_read(library: FontLibrary) -> None:
    (line,) = put("Film सिनेमा", library, "EB Garamond", smallest=38, language="hi").lines
    assert min(run.size for run in line.runs) == pytest.approx(38)
    (line,) = put("Film सिनेमा", library, "EB Garamond", smallest=40, language="hi").lines
    assert {run.size for run in line.runs} == {40}
