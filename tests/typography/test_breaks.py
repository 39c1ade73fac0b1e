import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("he knew what joy |is, and more", "he knew what |joy is, and more", "en"),
        ("what joy |is, and more", "what joy is, |and more", "en"),
        ("everything inside |us, anyway", "everything |inside us, anyway", "en"),
        ("some lovely |work.", "some |lovely work.", "en"),
        ("to do an art |film—that is all", "to do an art film—|that is all", "en"),
        ("to do an art |film — that is all", "to do |an art film — that is all", "en"),
        ("[in |order] to go", "[in order] |to go", "en"),
        ("Yes. — |No, not that", "Yes. — No, |not that", "en"),
        ("the film (a |small one) made", "the film |(a small one) made", "en"),
        ("he went because |they asked", "he went |because they asked", "en"),
        ("some well-|known man", "some |well-known man", "en"),
        ("It ended. I |went home", "It ended. |I went home", "en"),
        ("the whole |film. I went", "the whole film. |I went", "en"),
        ("if so, we |stayed on", "if so, |we stayed on", "en"),
        ("he said, ‘You |were right’", "he said, |‘You were right’", "en"),
        ("c’est la |maison", "c’est |la maison", "fr"),
        ("we laughed |🎬 and left", "we laughed 🎬 |and left", "en"),
        ("we danced |💃🏽 until four", "we danced 💃🏽 |until four", "en"),
        ("we flew |🇫🇷 home", "we |flew 🇫🇷 home", "en"),
        ("wegen der |Stadt", "wegen |der Stadt", "de"),
        ("por la |noche", "por |la noche", "es"),
        ("con la |notte", "con |la notte", "it"),
    ],
)
def test_a_line_ends_where_a_speaker_breathes(worse: str, better: str, language: str) -> None:
    assert cost(worse, language) > cost(better, language)


@pytest.mark.parametrize(
    ("marked", "language"),
    [("for 12 |minutes", "en"), ("by Mr. |Lindqvist", "en"), ("by J. |Lindqvist", "en"), ("in 1990–|95", "en")],
)
def test_what_belongs_together_is_parted_only_where_it_is_wider_than_its_box(marked: str, language: str) -> None:
    assert cost(marked, language) >= breaks.BOUND


@given(st.text(alphabet="ab —–,.“”’\n", max_size=30))
def test_no_line_begins_with_a_dash_but_where_the_text_says_so(text: str) -> None:
    for found in breaks_of(text, "en"):
        assert found.forced or text[found.at] not in "—–"


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


@pytest.mark.parametrize(
    ("worse", "better", "language"),
    [
        ("最初の映|画は長かった", "最初の|映画は長かった", "ja"),
        ("長かった、でも|好きだ", "長かった、|でも好きだ", "ja"),
        ("我们没有|钱，所以", "我们没有钱，|所以", "zh-Hans"),
        ("영|화는 좋다", "영화는 |좋다", "ko"),
    ],
)
def test_ideographs_break_between_phrases(worse: str, better: str, language: str) -> None:
    assert cost(worse, language) > cost(better, language)


def test_a_korean_word_is_parted_only_where_it_is_wider_than_its_box() -> None:
    assert cost("영|화는 좋다", "ko") >= breaks.BOUND
