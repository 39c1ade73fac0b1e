from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.sentences import split_sentences
from quotecards.selector.slides import FEWEST, MOST, slides_of
from quotecards.selector.statement import count_words

LONG = (
    "I waited at the harbour for the whole of that winter; the ice kept coming back, and we kept on cutting it open, "
    "because somebody had told us the ferry would arrive on the following morning."
)
WORDS = st.sampled_from(
    ["rain", "we", "waited", "harbour", "“no”", "light", "(once)", "and", "slow", "“we", "go”", "—"]
)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=30).map(lambda words: f"The {' '.join(words)}."), max_size=30)


def broken(text: str, least: int = 4, most: int = 20) -> list[str]:
    slides = slides_of(text, split_sentences(text, 0, len(text)), least, most)
    return [text[slide.start : slide.end] for slide in slides]


def sentences(lengths: Sequence[int], joint: str = " ") -> str:
    return joint.join(f"We {'never ' * (words - 2)}sleep." for words in lengths)


def test_slides_end_where_sentences_end() -> None:
    assert broken(
        "We waited for the wind. It never came to us. The sea was there. Nobody knew why it was.", most=8
    ) == [
        "We waited for the wind.",
        "It never came to us.",
        "The sea was there.",
        "Nobody knew why it was.",
    ]


def test_a_sentence_too_long_for_a_slide_is_broken_at_a_clause() -> None:
    slides = broken(f"This was the hardest year of all. {LONG}")
    assert slides[0] == "This was the hardest year of all."
    assert all(slide.endswith((";", ",", ".")) for slide in slides)
    assert len(slides) > 2


def test_a_sentence_that_fits_is_never_broken() -> None:
    assert all(slide.endswith(".") for slide in broken(f"This was the hardest year of all. {LONG}", most=40))


def test_the_first_slide_ends_with_a_sentence() -> None:
    assert broken(f"{LONG} It was a very hard year.") == []


def test_no_slide_runs_over_a_paragraph() -> None:
    assert len(broken(sentences([6, 6], "\n\n"))) == 2
    assert len(broken(sentences([6, 6]) + " Go.\n\nNo.")) == 0


def test_no_slide_opens_a_quotation_that_it_does_not_close() -> None:
    text = f"We all went down to the sea. “{'We never turn back. ' * 6}We never will.” That is what they said to us."
    assert broken(text) == []


@pytest.mark.parametrize("lengths", [[], [5], [19] * 11])
def test_there_are_two_to_ten_slides_or_none(lengths: list[int]) -> None:
    assert broken(sentences(lengths)) == []


@given(SENTENCES, st.integers(1, 6), st.integers(8, 40))
def test_slides_together_are_the_passage(told: list[str], least: int, most: int) -> None:
    text = " ".join(told)
    split = split_sentences(text, 0, len(text))
    slides = slides_of(text, split, least, most)
    if not slides:
        return
    assert FEWEST <= len(slides) <= MOST
    assert (slides[0].start, slides[-1].end) == (split[0].start, split[-1].end)
    assert " ".join(text[a:b] for a, b in slides).split() == text[split[0].start : split[-1].end].split()
    for one, other in pairwise(slides):
        assert not text[one.end : other.start].strip()
    assert all(count_words(text[a:b]) <= most for a, b in slides)
