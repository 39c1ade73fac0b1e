import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from quotecards.typography.opportunities import offsets_of, phrase_starts


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


def test_thai_is_broken_between_its_words() -> None:
    text = "ผมมีความสุข มาก"
    offsets = offsets_of(text)
    assert len(offsets) > 2
    assert text.index("มาก") in offsets
    assert all(text[at] not in "ะาำิีึืุู็่้๊๋์" for at in offsets)  # never before a vowel sign or a tone mark


def test_phrases_are_those_of_the_language() -> None:
    japanese = "最初の映画は長かった。"
    assert {0, japanese.index("映")} <= (phrase_starts(japanese, "ja") or set())
    assert phrase_starts(japanese, "ja") == phrase_starts(japanese, "en")  # kana tell
    assert 2 in (phrase_starts("我们没有钱", "zh-Hans") or set())
    assert phrase_starts("我們沒有錢", "zh-TW") is not None
    assert phrase_starts("no ideographs", "ja") is None


@given(st.text(alphabet="映画は長かった。、「」っー・！？ー々）（", max_size=24))
def test_no_line_of_japanese_begins_with_a_mark_that_closes_nor_ends_with_one_that_opens(text: str) -> None:
    for at in offsets_of(text):
        assert text[at] not in "。、」っー・！？々）"
        assert text[at - 1] not in "「（"
