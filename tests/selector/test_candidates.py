import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.candidates import bracketed_words, is_whole, runs, whole
from quotecards.selector.sentences import split_sentences
from quotecards.selector.statement import clean, count_words


def spans(text: str, least: int = 1, most: int = 40) -> list[str]:
    sentences = split_sentences(text, 0, len(text))
    lengths = [count_words(clean(text[one.start : one.end])) for one in sentences]
    found = [whole(text, sentences, *run) for run in runs(sentences, lengths, least, most)]
    return [
        text[one.start : one.end]
        for one in found
        if is_whole(text[one.start : one.end], sentences[one.first : one.last + 1])
    ]


def test_one_sentence_is_set_like_a_headline() -> None:
    assert spans("We danced until noon.") == ["We danced until noon"]
    assert spans("We danced!") == ["We danced!"]
    assert spans("It only works once [laughs].") == ["It only works once [laughs]"]


def test_a_question_is_no_candidate_but_may_be_answered_in_one() -> None:
    assert spans("Did we dance?") == []
    assert spans("What is dancing? It is listening. Is it?") == [
        "What is dancing? It is listening.",
        "It is listening",
    ]


def test_an_abbreviation_keeps_its_stop() -> None:
    assert spans("We shot it in the U.S.") == ["We shot it in the U.S."]


def test_a_stop_inside_quotation_marks_stays() -> None:
    assert spans("I was in “Rain.”") == ["I was in “Rain.”"]


def test_words_that_were_not_understood_or_are_broken_are_no_candidate() -> None:
    assert spans("I went to the Rudder (?) School.") == []
    assert spans("I row where the fish-\nermen sleep.") == spans("I row where the fish- ermen sleep.") == []
    assert spans("It has fore- and hindsight.") == ["It has fore- and hindsight"]
    assert spans("We row - and sink.") == ["We row - and sink"]
    assert spans("I row where the fishermen-and\ntheir boats sleep.") != []


def test_runs_keep_all_their_full_stops() -> None:
    assert spans("We ran. We fell. We rose. We sang.") == [
        "We ran",
        "We ran. We fell.",
        "We ran. We fell. We rose.",
        "We fell",
        "We fell. We rose.",
        "We fell. We rose. We sang.",
        "We rose",
        "We rose. We sang.",
        "We sang",
    ]


def test_runs_cross_neither_paragraphs_nor_omissions() -> None:
    assert spans("We ran.\n\nWe fell. … We rose.") == ["We ran", "We fell", "We rose"]


def test_length_is_counted_in_words_without_stage_notes() -> None:
    assert spans("We ran [laughs]. We fell into the long grass.", 3, 6) == ["We fell into the long grass"]


@pytest.mark.parametrize(
    "text",
    [
        "We met in [inaudible] and stayed.",
        "We met at noon [00:12:31] and stayed.",
        "When I came … we met and stayed.",
        "We were so...",
        "We had three things:",
        "He said “we never met and stayed.",
        "We met (and stayed.",
        "“Do not act, you are you.”",
        "(We met and stayed.)",
    ],
)
def test_what_is_missing_open_or_someone_elses_is_no_candidate(text: str) -> None:
    assert spans(text) == []


def test_a_span_never_starts_or_ends_inside_someone_elses_words() -> None:
    text = "I rang and asked. She told me, “Sit down. Wait there.” I sat."
    for span in spans(text):
        assert ("“" in span) == ("”" in span)
    assert "She told me, “Sit down. Wait there.”" in spans(text)


def test_speech_that_runs_over_the_paragraph_is_left_out_whole() -> None:
    assert spans("He said “Sit. I sat.\n\n“And wait.” I waited long.") == ["I waited long"]


def test_words_in_square_brackets_are_noticed_and_stage_notes_are_not() -> None:
    assert bracketed_words("I met [Ada] there")
    assert not bracketed_words("I met her [laughs]")


@given(
    st.lists(
        st.sampled_from(["We ran. ", "“Go!” ", "He said “no. ", "so” ", "[laughs] ", "… ", "(a ", "b) "]), max_size=12
    )
)
def test_every_candidate_is_balanced_and_closed(parts: list[str]) -> None:
    for span in spans("".join(parts)):
        assert span.count("“") == span.count("”")
        assert span.count("(") == span.count(")")
        assert span == span.strip()
        assert not span.endswith(("…", "..."))
        assert is_whole(span)
