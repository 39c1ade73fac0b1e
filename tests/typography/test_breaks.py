import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from quotecards.typography import breaks
from quotecards.typography.breaks import breaks_of


def cost(marked: str, language: str = "en") -> float:
    """The cost of the break at the bar in `marked`."""
    at = marked.index("|")
    text = marked.replace("|", "")
    return next(found.cost for found in breaks_of(text, language) if found.at == at)


def offsets(text: str, language: str = "en") -> list[int]:
    return [found.at for found in breaks_of(text, language)]


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
    assert breaks._offsets(text) == expected


@given(st.text(alphabet="ab 1,.’“”-—!()éß \u00a0", max_size=40))
def test_the_short_way_to_the_opportunities_gives_the_same(text: str) -> None:
    expected = [at for at in line_break_boundaries(text) if 0 < at < len(text)]
    assert breaks._offsets(text) == expected


@pytest.mark.parametrize(
    ("worse", "better", "language"),
    [
        ("we saw the |whole film", "we saw |the whole film", "en"),
        ("a friend of |mine", "a friend |of mine", "en"),
        ("it was late and |we left", "it was late |and we left", "en"),
        ("Then I |went", "Then |I went", "en"),
        ("for 12 |minutes now", "for |12 minutes now", "en"),
        ("saw Greta |Lindqvist there", "saw |Greta Lindqvist there", "en"),
        ("by Mr. |Lindqvist", "by |Mr. Lindqvist", "en"),
        ("by J. |Lindqvist", "by |J. Lindqvist", "en"),
        ("see Fig. |7 there", "see |Fig. 7 there", "en"),
        ("silence |— it is", "silence — |it is", "en"),
        ("some well-|known man", "some |well-known man", "en"),
        ("It ended. I |went home", "It ended. |I went home", "en"),
        ("the whole |film. I went", "the whole film. |I went", "en"),
        ("if so, we |stayed on", "if so, |we stayed on", "en"),
        ("he said, ‘You |were right’", "he said, |‘You were right’", "en"),
        ("c’est la |maison", "c’est |la maison", "fr"),
        ("wegen der |Stadt", "wegen |der Stadt", "de"),
        ("por la |noche", "por |la noche", "es"),
        ("con la |notte", "con |la notte", "it"),
    ],
)
def test_a_line_ends_where_a_speaker_breathes(worse: str, better: str, language: str) -> None:
    assert cost(worse, language) > cost(better, language)


def test_german_nouns_are_not_taken_for_names() -> None:
    assert cost("wegen Sturm |Regen", "de") < cost("because Sturm |Regen", "en")


def test_a_sentence_that_begins_with_a_name_is_not_a_name_in_two_words() -> None:
    assert cost("Yesterday |Greta came") < breaks.NAME


def test_no_break_spaces_hold() -> None:
    assert offsets("12\u00a0km away") == [6]


@pytest.mark.parametrize("text", ["Quoi !", "« Oui", "Oui »", "vraiment ?", "ainsi :"])
def test_french_spaces_do_not_break_even_where_they_are_ordinary(text: str) -> None:
    assert offsets(text, "fr") == []


def test_a_new_line_is_kept() -> None:
    found = breaks_of("one\ntwo three", "en")
    assert [(found.at, found.forced) for found in found] == [(4, True), (8, False)]


def test_a_language_without_a_list_still_breaks() -> None:
    assert offsets("qwe rty", "xx-YY") == [4]
