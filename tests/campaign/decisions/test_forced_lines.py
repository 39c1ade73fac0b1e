"""Ends of lines that a person chose: only blanks change, and only where all words are there."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quotecards.campaign.decisions.forced_lines import with_lines
from quotecards.model.card import Card, CardStatus
from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.edits import apply
from quotecards.model.lines import in_one_line
from quotecards.model.settings import HouseStyle
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector import quote_of_span

SPEAKER = Stated("Ida Lund", Origin.GIVEN)


def card_of(words: str, language: str = "en", *, ready: bool = False) -> Card:
    turn = Turn(TurnKind.ANSWER, SPEAKER, 0, len(words), 1)
    document = Document("ida.txt", "", words, (turn,), Credits(), language, ready=ready)
    quote = quote_of_span(document, turn, 0, len(words), HouseStyle())
    return Card(
        "id", "ida", quote.text, language, SPEAKER, None, None, None, HouseStyle(), CardStatus.READY, quote=quote
    )


@pytest.mark.parametrize(
    ("words", "language", "lines"),
    [
        ("And we wait -- we 'wait'  for\nthe light", "en", ["And we wait —", "we ‘wait’ for", "the light"]),
        ("We 'wait' -- for the light", "en", ["we", "'wait' -", "for the light"]),
        ("We wait [laughs] for the light", "en", ["We wait", "for the light"]),
        ("On attend, oui… Vraiment ?", "fr", ["On attend, oui…", "Vraiment ?"]),
        ("光を待つのは祈りです", "ja", ["光を待つのは", "祈りです"]),
    ],
)
def test_lines_end_where_they_are_told_to(words: str, language: str, lines: list[str]) -> None:
    plain = card_of(words, language)
    card = with_lines(plain, lines)
    assert card
    assert card.quote
    assert card.text.count("\n") == len(lines) - 1
    assert in_one_line(card.text) == plain.text
    assert apply(card.quote.edits, card.quote.verbatim) == card.text
    assert with_lines(card, [in_one_line(plain.text)]) is not None


def test_the_lines_of_a_ready_row_can_be_ended_elsewhere() -> None:
    card = card_of("We wait\nfor the light", ready=True)
    assert card.text == "We wait\nfor the light"
    again = with_lines(card, ["We wait for", "the light"])
    assert again
    assert again.text == "We wait for\nthe light"


@pytest.mark.parametrize(
    "lines",
    [["We wait", "for the"], ["We wait", "for the light", "now"], ["We wa", "it for the light"], ["for the light"]],
)
def test_lines_with_other_words_or_inside_of_a_word_are_not_used(lines: list[str]) -> None:
    assert with_lines(card_of("We wait for the light"), lines) is None


@pytest.mark.parametrize(
    ("words", "language", "lines"),
    [("光 光", "ja", ["光", "光"]), ("Vraiment\u00a0!", "fr", ["Vraiment", "!"]), ("a—b", "en", ["a—", "b"])],
)
def test_a_line_cannot_end_where_running_on_would_look_otherwise(words: str, language: str, lines: list[str]) -> None:
    assert with_lines(card_of(words, language), lines) is None


@settings(deadline=None)
@given(
    words=st.lists(
        st.sampled_from(["we", "wait", "--", "for", "[laughs]", "the", "“light”", "...", "it's", "光", "and", "\n"]),
        min_size=2,
        max_size=12,
    ),
    cuts=st.sets(st.integers(1, 30), max_size=4),
)
def test_no_lines_ever_change_a_word(words: list[str], cuts: set[int]) -> None:
    text = " ".join(words)
    assume(any(letter.isalpha() for letter in text.replace("[laughs]", "")))
    plain = card_of(text)
    assume("光 光" not in plain.text)  # a blank that no end of a line can stand for
    tokens = plain.text.split()
    ends = [0, *sorted(cut for cut in cuts if cut < len(tokens)), len(tokens)]
    lines = [" ".join(tokens[start:end]) for start, end in pairwise(ends) if start < end]
    card = with_lines(plain, lines)
    assert card
    assert card.quote
    assert [line.split() for line in card.text.split("\n")] == [line.split() for line in lines]
    assert apply(card.quote.edits, card.quote.verbatim) == card.text
