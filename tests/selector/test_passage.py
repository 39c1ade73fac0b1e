import pytest

from quotecards.errors import SettingError
from quotecards.model.edits import apply
from quotecards.model.settings import HouseStyle
from quotecards.selector import quote_of_span
from quotecards.selector.passage import answers_with_questions
from tests.selector.interview import answer, document


def test_a_quote_is_its_span_after_its_edits() -> None:
    made, turn = answer("I ran. And it's late now [laughs]. Stop.")
    start = made.text.index("And it")
    quote = quote_of_span(made, turn, start, made.text.index(". Stop"), HouseStyle())
    assert quote.verbatim == made.text[quote.start : quote.end] == "And it's late now [laughs]"
    assert quote.text == apply(quote.edits, quote.verbatim) == "It’s late now"
    assert (quote.path, quote.language, quote.question, quote.line) == ("talk.txt", "en", "And then?", 3)
    assert [one.words for one in quote.warnings] == ["[laughs] was left out: was it meant as a joke?"]


def test_blanks_at_the_ends_are_left_out() -> None:
    made, turn = answer("I ran.\n\nWe slept.")
    quote = quote_of_span(made, turn, turn.start + 6, turn.end, HouseStyle())
    assert quote.text == "We slept."
    assert quote.line == 5


@pytest.mark.parametrize(
    ("text", "span", "warning"),
    [
        ("He said, “Sit down.” I sat.", "He said, “Sit down.”", "someone’s words are quoted inside"),
        ("He said, “Sit down. Stay.”", "He said, “Sit down", "a quotation mark or bracket is open"),
        ("I met [Ada] there.", "I met [Ada] there", "words in square brackets"),
        ("I met her…", "I met her…", "an ellipsis stands at an end"),
        ("I met her. [laughs] Once.", "I met her", "was left out"),
    ],
)
def test_what_an_editor_must_weigh_is_said(text: str, span: str, warning: str) -> None:
    made, turn = answer(text)
    start = made.text.index(span)
    quote = quote_of_span(made, turn, start, start + len(span), HouseStyle())
    assert any(warning in one.words for one in quote.warnings)


def test_a_title_in_quotation_marks_needs_no_warning() -> None:
    made, turn = answer("I was in “The Long Winter” once.")
    assert quote_of_span(made, turn, turn.start, turn.end, HouseStyle()).warnings == ()


def test_only_answers_are_quoted() -> None:
    made, _ = answer("I ran.")
    question = made.turns[0]
    with pytest.raises(SettingError, match="this is a question: only answers are quoted"):
        quote_of_span(made, question, question.start, question.end, HouseStyle())


@pytest.mark.parametrize(("before", "after"), [(-1, 0), (0, 1), (3, -3)])
def test_a_passage_must_lie_inside_its_answer(before: int, after: int) -> None:
    made, turn = answer("I ran.")
    with pytest.raises(SettingError, match="not inside the answer"):
        quote_of_span(made, turn, turn.start + before, turn.end + after, HouseStyle())


def test_a_passage_must_hold_words() -> None:
    made, turn = answer("I ran.   We sat.")
    with pytest.raises(SettingError, match="holds no words"):
        quote_of_span(made, turn, turn.start + 6, turn.start + 8, HouseStyle())


def test_the_question_is_all_that_was_asked_since_the_last_answer() -> None:
    made = document("Q: One?\n\nA: Yes.\n\nQ: Two\nlines?\n\nN: She waits.\n\nQ: Three?\n\nA: No.\n\nA: Never.")
    assert [asked for _, asked in answers_with_questions(made)] == ["One?", "Two lines? Three?", ""]
