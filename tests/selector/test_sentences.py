from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.sentences import split_sentences


def split(text: str, language: str = "en") -> list[str]:
    return [text[one.start : one.end] for one in split_sentences(text, 0, len(text), language)]


def test_a_sentence_ends_after_the_closing_mark() -> None:
    assert split("I saw “Rain.” I went home. He cried “Go!” And I went.") == [
        "I saw “Rain.”",
        "I went home.",
        "He cried “Go!”",
        "And I went.",
    ]


def test_a_stage_note_belongs_to_the_sentence_before_its_full_stop() -> None:
    assert split("It only works once [laughs]. So we ran.") == ["It only works once [laughs].", "So we ran."]


def test_a_stage_note_between_sentences_belongs_to_none() -> None:
    assert split("[laughs] I never slept. [sighs] It was May.") == ["I never slept.", "It was May."]
    assert split("I never slept. (laughs)") == ["I never slept."]


def test_speech_inside_the_speech_is_never_split() -> None:
    assert split("She told me, “Sit. Wait. Then sing.” I sang.") == ["She told me, “Sit. Wait. Then sing.”", "I sang."]
    assert split("I wrote (badly. Always.) in pencil. It went.") == ["I wrote (badly. Always.) in pencil.", "It went."]


def test_a_lower_case_word_after_a_quotation_goes_on_with_the_sentence() -> None:
    assert split("“Why?” she asked me. I left.") == ["“Why?” she asked me.", "I left."]


def test_initials_and_abbreviations_end_nothing_unless_a_sentence_clearly_begins() -> None:
    assert split("I flew to the U.S. I was ten.") == ["I flew to the U.S.", "I was ten."]
    assert split("The U.S. Army paid Dr. Hall and J. Doe.") == ["The U.S. Army paid Dr. Hall and J. Doe."]


def test_a_dot_that_begins_a_word_ends_nothing() -> None:
    assert split("I row for the .NET crew. It rows.") == ["I row for the .NET crew.", "It rows."]


def test_a_german_ordinal_ends_nothing() -> None:
    text = "Es ist ein Boot aus dem 19. Jahrhundert, wie man es am 3. Mai sah. Ich war 19. Danach sank es."
    assert split(text, "de") == [
        "Es ist ein Boot aus dem 19. Jahrhundert, wie man es am 3. Mai sah.",
        "Ich war 19.",
        "Danach sank es.",
    ]


def test_a_word_that_was_not_understood_ends_nothing() -> None:
    assert split("I went to the Rudder (?) School for a year. It rained.") == [
        "I went to the Rudder (?) School for a year.",
        "It rained.",
    ]


def test_the_omissions_of_the_publication_stand_between_sentences() -> None:
    text = "It was late. … After a while we danced. ... I never stop."
    found = split_sentences(text, 0, len(text))
    assert [text[one.start : one.end] for one in found] == ["It was late.", "After a while we danced.", "I never stop."]
    assert [one.joined for one in found] == [False, True, True]


def test_an_omission_inside_a_sentence_breaks_it() -> None:
    text = "When I came … the director and I met. Fine."
    assert [one.broken for one in split_sentences(text, 0, len(text))] == [True, False]


def test_trailing_off_is_no_omission() -> None:
    text = "It was so… strange. It grew..."
    assert [(one.joined, one.broken) for one in split_sentences(text, 0, len(text))] == [(False, False)] * 2


def test_paragraphs_are_kept_apart() -> None:
    text = "One came\nhome. Two\n\nThree came. \n \nFour"
    found = split_sentences(text, 0, len(text))
    assert [(text[one.start : one.end], one.paragraph) for one in found] == [
        ("One came\nhome.", 0),
        ("Two", 0),
        ("Three came.", 1),
        ("Four", 2),
    ]


def test_only_the_asked_part_of_the_text_is_split() -> None:
    text = "Q: Why? A: Because. It is late. Q: Oh?"
    found = split_sentences(text, 11, 31)
    assert [text[one.start : one.end] for one in found] == ["Because.", "It is late."]


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("fr", "Il a dit « Non. Jamais ! » Puis il rit.", ["Il a dit « Non. Jamais ! »", "Puis il rit."]),
        ("de", "Er sagte: „Nein. Nie!“ Dann ging er.", ["Er sagte: „Nein. Nie!“", "Dann ging er."]),
        ("ja", "日本です。「はい。」それは良い。", ["日本です。", "「はい。」", "それは良い。"]),
        ("tlh", "Qapla jaj. Heghlu meH QaQ.", ["Qapla jaj.", "Heghlu meH QaQ."]),
    ],
)
def test_other_languages_split_at_their_own_marks(language: str, text: str, sentences: list[str]) -> None:
    assert split(text, language) == sentences


def test_offsets_count_code_points_after_emoji() -> None:
    assert split("I 😀 ran. 🎬 Cut it.")[0] == "I 😀 ran."


@given(st.text(alphabet="aB .!?…\n“”\"'[]()é😀", max_size=80))
def test_sentences_stand_in_order_and_lose_no_letter(text: str) -> None:
    found = split_sentences(text, 0, len(text))
    assert all(one.end <= other.start for one, other in pairwise(found))
    kept = "".join(text[one.start : one.end] for one in found)
    assert [x for x in kept if x.isalpha()] == [x for x in text if x.isalpha()]
