import dataclasses
import re
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.model.concern import Action
from quotecards.model.edits import apply
from quotecards.model.settings import Selection
from quotecards.model.text import Document, TurnKind
from quotecards.selector import Selector
from quotecards.selector.finding import in_answers
from quotecards.selector.phrases import Phrases
from quotecards.selector.ranking import is_pinned
from tests.selector.interview import document

SELECTOR = Selector.load()
TALK = document(
    """Q: Is it ever easy to begin?

A: You only learn what a film is about when it is finished. I had a producer once, and he liked boats.

Q: What frightens you about rivers?

A: Silence frightens people more than the truth does. Nothing is ever lost in a family, it only changes hands."""
)


def texts(selection: Selection, talk: Document = TALK) -> list[str]:
    return [quote.text for quote in SELECTOR.select(talk, selection)]


def test_a_pinned_quote_comes_first_whatever_its_score_length_and_number() -> None:
    selection = Selection(per_interview=1, max_words=5, pins=("i had a producer once and he liked boats",))
    (quote,) = SELECTOR.select(TALK, selection)
    assert quote.text == "I had a producer once, and he liked boats"
    assert is_pinned(quote)
    assert quote.question == "Is it ever easy to begin?"
    two = dataclasses.replace(selection, pins=(*selection.pins, "silence frightens people more than the truth does"))
    assert len(texts(two)) == 2


def test_a_pinned_quote_is_taken_whoever_is_asked_for() -> None:
    talk = document("Q: Why?\n\nA<Ben>: Rivers never forget their stones.\n\nA<Cleo>: Mountains never forget snow.")
    pins = ("rivers never forget their stones",)
    assert len(texts(Selection(speakers=("Cleo",), pins=pins), talk)) == 2


def test_what_overlaps_a_pinned_or_a_banned_quote_is_not_taken() -> None:
    words = "Nothing is ever lost"
    pinned = texts(Selection(per_interview=9, pins=(words,)))
    assert [text for text in pinned if "lost" in text] == ["Nothing is ever lost"]
    banned = texts(Selection(per_interview=9, bans=(words,)))
    assert banned
    assert not any("lost" in text for text in banned)


def test_topics_stand_in_the_quote_or_in_its_question() -> None:
    assert texts(Selection(topics=("famil*",))) == ["Nothing is ever lost in a family, it only changes hands"]
    assert len(texts(Selection(topics=("rivers",), max_words=12))) == 2
    assert texts(Selection(topics=("river",))) == []  # another word


def test_no_more_of_the_interview_is_quoted_than_its_share() -> None:
    spoken = sum(len(TALK.text_of(turn).split()) for turn in TALK.turns)
    for share in (1, 20, 40, 100):
        taken = texts(Selection(per_interview=9, share=share))
        assert sum(len(text.split()) for text in taken) <= spoken * share / 100
    assert texts(Selection(share=1)) == []


def test_rows_of_ready_quotes_can_be_banned_and_asked_for_by_topic() -> None:
    ready = dataclasses.replace(document("A: Rivers sing.\n\nA: Wolves sing.\n\nA: Doors open."), ready=True)
    assert texts(Selection(bans=("wolves",)), ready) == ["Rivers sing.", "Doors open."]
    assert texts(Selection(topics=("sing",)), ready) == ["Rivers sing.", "Wolves sing."]


def test_a_pinned_quote_that_a_guard_refuses_says_so() -> None:
    talk = document("Q: Why?\n\nA: I don't think that rivers ever forget their stones.")
    (quote,) = SELECTOR.select(talk, Selection(per_interview=1, pins=("rivers ever forget their stones",)))
    assert ("cut_off", Action.REFUSE) in [(one.guard, one.action) for one in quote.warnings]


def test_every_speaker_is_heard_where_all_have_something_to_say() -> None:
    truths = [
        "Rivers never forget their stones.",
        "People fear silence most.",
        "Every door opens twice.",
        "Love is late.",
    ]
    answers = [f"A<Ada>: {truth}" for truth in truths]
    talk = document("\n\n".join(["Q: Why?", *answers, "A<Ben>: Well, in winter people sleep a bit more."]))
    speakers = [
        quote.speaker.value for quote in SELECTOR.select(talk, Selection(per_interview=4, min_words=3)) if quote.speaker
    ]
    assert sorted(speakers) == ["Ada", "Ada", "Ada", "Ben"]


STORY = "My mother sold her old piano to buy me my first camera."
OTHERS = ["Rivers never forget the stones that made them.", "Silence frightens people more than truth does."]


def told(name: str, *sentences: str) -> Document:
    made = document("\n\n".join(f"Q: Why?\n\nA: {sentence}" for sentence in sentences))
    return dataclasses.replace(made, path=f"{name}.txt", sha256=name * 64)


def test_a_story_told_in_two_interviews_is_taken_once_in_any_order() -> None:
    talks = [told("a", STORY, OTHERS[0]), told("b", STORY, OTHERS[1]), told("c", f"So {STORY[0].lower()}{STORY[1:]}")]
    outcomes = set()
    for order in permutations(talks):
        picked = SELECTOR.select_all(order, Selection(per_interview=1))
        found = {talk.path: tuple(quote.text for quote in quotes) for talk, quotes in zip(order, picked, strict=True)}
        outcomes.add(tuple(sorted(found.items())))
        assert sum("piano" in text for quotes in found.values() for text in quotes) == 1
    assert len(outcomes) == 1
    (only,) = outcomes
    assert sum(len(quotes) for _, quotes in only) >= 2  # who must not tell it tells something else


def test_a_pinned_story_stays_and_the_others_give_way() -> None:
    talks = [told("a", STORY, OTHERS[0]), told("b", STORY + " It was red.", OTHERS[1])]
    pins = ("camera. It was red",)
    first, second = SELECTOR.select_all(talks, Selection(per_interview=1, pins=pins))
    assert is_pinned(second[0])
    assert first


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("famil*", "Our families sing", True),
        ("family", "Our families sing", False),
        ("it's  late", "It’s late", True),
        ("家族", "私の家族は", True),
    ],
)
def test_phrases_are_whole_words_unless_a_star_says_otherwise(phrase: str, text: str, found: bool) -> None:
    assert bool(Phrases([phrase, " "]).search(text)) is found
    assert not Phrases([]).search(text)


_WORDS = st.sampled_from(["don't", "Don’t", "print", "that", "thats", "river", "rivers", "off-the-record"])
_BLANKS = st.sampled_from([" ", "\n", "  ", " \u00a0", ", ", "-"])


@given(st.lists(st.tuples(_WORDS, _BLANKS), max_size=8))
def test_no_phrase_is_passed_over_because_of_how_it_is_spaced(spoken: list[tuple[str, str]]) -> None:
    text = "".join(word + blank for word, blank in spoken)
    phrases = {
        "don't print *": r"(?<!\w)don['’]t\s+print\s+\w*",
        "river*": r"(?<!\w)river\w*",
        "off-the-record": r"(?<!\w)off-the-record(?!\w)",
    }
    for phrase, plain in phrases.items():
        found = Phrases([phrase]).search(text)
        wanted = re.search(plain, text, re.IGNORECASE)
        assert (found and found.span()) == (wanted and wanted.span())
        assert Phrases([phrase]).may_be_in(text) or not wanted


PIECES = st.sampled_from(
    ["Rivers sing. ", "He said, “Go. ", "Now!” ", "[laughs] ", "… ", "And so ", "we sing ", "(a ", "b) ", "it's ", "? "]
)


@settings(max_examples=150)
@given(st.lists(PIECES, min_size=1, max_size=12), st.integers(0, 40), st.integers(1, 6))
def test_every_pick_pinned_ones_too_is_its_span_after_its_edits_and_whole(
    pieces: list[str], first: int, length: int
) -> None:
    text = "".join(pieces)
    words = text.split()
    pin = " ".join(words[first % len(words) :][:length])
    talk = document(f"Q: Why?\n\nA: {text}")
    quotes = SELECTOR.select(talk, Selection(min_words=1, pins=(pin,)))
    assert sum(map(is_pinned, quotes)) == len(in_answers(talk, pin))
    for quote in quotes:
        turn = next(one for one in talk.turns if one.start <= quote.start < one.end)
        assert turn.kind is TurnKind.ANSWER
        assert quote.end <= turn.end
        assert quote.verbatim == talk.text[quote.start : quote.end]
        assert quote.text == apply(quote.edits, quote.verbatim)
        if not any(one.action is Action.REFUSE for one in quote.warnings):
            assert quote.text.count("“") == quote.text.count("”")
            assert quote.text.count("(") == quote.text.count(")")
