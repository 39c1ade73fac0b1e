import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from quotecards.typography.opportunities import offsets_of


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, one after the other.",
        "It’s — as he said — “quite” ‘so’: a well-known and/or co-operative thing… isn’t it?",
        "«\u202fOui\u202f», dit-elle\u00a0; c’est 40\u00a0% de 1,000.5 €, n° 7 !",
        "日本語の文章は、どこでも改行できる。",
        "A  double  space, a\ttab and\u200ba zero-width one",
        "He said (and meant) “no.” Then — nothing",
        "",
        " ",
        "speakers’ rights “‘nested’” 3-4 -5 $5",
    ],
)
def test_opportunities_are_those_of_uax_14(text: str) -> None:
    expected = [at for at in line_break_boundaries(text) if 0 < at < len(text)]
    assert offsets_of(text) == expected


@given(st.text(alphabet="ab 1,.’“”-—!()éß \u00a0", max_size=40))
def test_the_short_way_to_the_opportunities_gives_the_same(text: str) -> None:
    expected = [at for at in line_break_boundaries(text) if 0 < at < len(text)]
    assert offsets_of(text) == expected
