import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.finding import Found, find_words, in_answers, nearest_sentence, passage_of
from quotecards.selector.quoted import is_balanced
from quotecards.selector.sentences import split_sentences
from tests.selector.interview import answer, document


def passages(text: str, words: str, language: str = "en") -> list[str]:
    """The passages of one answer in which the words are found, as they would be set."""
    made, turn = answer(text, language)
    sentences = split_sentences(made.text, turn.start, turn.end, language)
    spans = [passage_of(made.text, sentences, found) for found in in_answers(made, words)]
    return [made.text[one.start : one.end] for one in spans]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("It's a river", "It’s a river."),
        ("“IT’S  A\nriver!”", "It's a river."),
        ("its own -- stones", "Its own—stones"),
        ("rivers forget", "Rivers [laughs] forget."),
        ("incredible", "in\u00adcredible"),
        ("é", "e\u0301"),
        ("光が消えた", "映画は光が消えたときに始まります。"),
    ],
)
def test_marks_case_spaces_notes_and_forms_of_letters_do_not_matter(words: str, text: str) -> None:
    made, _ = answer(text)
    assert len(in_answers(made, words)) == 1


@pytest.mark.parametrize("words", ["iver", "its river", "river a", "", "…", "[laughs]"])
def test_other_words_parts_of_words_and_no_words_are_not_found(words: str) -> None:
    made, _ = answer("It's a river [laughs].")
    assert find_words(made, words) == []


def test_every_place_is_found_and_only_answers_are_quoted() -> None:
    made = document("Q: Do rivers sing?\n\nA: Rivers sing. Why? Rivers sing!\n\nN: Rivers sing.")
    assert len(find_words(made, "rivers sing")) == 4
    assert [found.turn for found in in_answers(made, "rivers sing")] == [made.turns[1]] * 2


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("We slept. Rivers sing at night. So?", "rivers sing at night", "Rivers sing at night"),
        ("We slept. Rivers sing at night! So?", "rivers sing at night", "Rivers sing at night!"),
        ("We slept. Rivers sing. Nobody hears. So?", "rivers sing nobody hears", "Rivers sing. Nobody hears."),
        ("At night the rivers sing to us.", "the rivers sing", "the rivers sing"),
        ("At night the rivers sing.", "the rivers sing", "the rivers sing"),
        ("She wrote “Silence” at night and left.", "Silence at night", "“Silence” at night"),
        ("She left (at night) and wrote.", "left at night", "left (at night)"),
        ("Rivers sing [laughs]. So?", "rivers sing", "Rivers sing [laughs]"),
        ("He said, “Rivers sing.” We slept.", "He said, Rivers sing", "He said, “Rivers sing.”"),
    ],
)
def test_found_words_become_a_passage_with_the_marks_that_belong_to_it(text: str, words: str, shown: str) -> None:
    assert passages(text, words) == [shown]


def test_the_nearest_sentence_is_the_one_that_shares_most_words() -> None:
    made = document("Q: Do rivers sing at night?\n\nA: We slept. Rivers sing at dawn. Doors open.")
    near = nearest_sentence(made, "rivers sing at night")
    assert near is not None
    assert (near[1], near[2]) == ("Rivers sing at dawn.", 3)
    assert nearest_sentence(made, "xyz") is None
    assert nearest_sentence(made, "…") is None


def test_a_bracket_around_a_stage_note_is_no_stage_note() -> None:
    made, turn = answer("(Rivers [laughs] ) end")
    assert in_answers(made, "Rivers [laughs] ) end") == [Found(turn, turn.start + 1, turn.end)]


TEXTS = st.lists(
    st.sampled_from(["Rivers ", "sing", ". ", "“", "” ", "(", ") ", "[laughs] ", "! ", "… ", "it's ", "\n\n", ", "]),
    min_size=1,
    max_size=14,
)


@given(TEXTS, st.data())
def test_the_words_of_any_stretch_are_found_again_in_a_passage_of_their_answer(
    pieces: list[str], data: st.DataObject
) -> None:
    made, turn = answer("".join(pieces) + "end")
    words = [match.span() for match in re.finditer(r"[^\W_]+(?:'[^\W_]+)*", made.text[turn.start : turn.end])]
    spoken = [span for span in words if "[" not in made.text[turn.start + span[0] - 1 : turn.start + span[0]]]
    first = data.draw(st.integers(0, len(spoken) - 1))
    last = data.draw(st.integers(first, len(spoken) - 1))
    start, end = turn.start + spoken[first][0], turn.start + spoken[last][1]
    found = in_answers(made, made.text[start:end])
    assert Found(turn, start, end) in found
    sentences = split_sentences(made.text, turn.start, turn.end)
    for place in found:
        passage = passage_of(made.text, sentences, place)
        assert turn.start <= passage.start <= place.start < place.end <= passage.end <= turn.end
        if is_balanced(made.text[place.start : place.end]):
            assert is_balanced(made.text[passage.start : passage.end])
