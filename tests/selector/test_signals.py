import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.signals import SIGNALS, Panel
from quotecards.selector.signals.signal import AnyOf, Counts, ShareOf, whole_words
from quotecards.selector.statement import Answer, statements

RATED = Path(__file__).parents[2].parent / "shared" / "gold" / "train.jsonl"
MEASURES: dict[str, Callable[..., float]] = {signal.name: signal.measure for signal in SIGNALS}


def value(name: str, text: str, *, question: str = "", before: str = "", after: str = "") -> float:
    sentences = [one for one in (before, text, after) if one]
    (found,) = statements([Answer(tuple(sentences), question)])
    return MEASURES[name](found[1 if before else 0])


@pytest.mark.parametrize(
    ("signal", "high", "low"),
    [
        ("generic_it", "It takes you by surprise when it works.", "It arrived on Monday."),
        ("third_person", "He never knew.", "My uncle said he never knew."),
        ("third_person", "They left us.", "I left us."),
        ("reply", "Yes, I was there.", "Yesterday I was there."),
        ("reply", "No, never.", "No one was there."),
        ("connective", "And I was there.", "I was there."),
        ("because", "Because I was there.", "I was there."),
        ("fragment", "A small house by the sea.", "A small house is enough."),
        ("subordinate", "Which was the end of us.", "We came to the end of us."),
        ("subordinate", "With no light left.", "With no light left, we slept."),
        ("definite", "The other ones are asleep.", "A child is asleep."),
        ("definite", "The boats sank.", "The end of love is quiet."),
        ("like_that", "I would never do that again.", "I would never lie again."),
        ("there_is", "There is no home.", "Home is there."),
        ("definite_new", "We took the boat.", "We took the boat that my uncle built."),
        ("definite_new", "We took the boat.", "We saw the world."),
        ("before_pronoun", "Love is hard when it works.", "It is hard when love works."),
        ("grounds", "Rivers forget the boats they carried.", "When they forget, rivers sleep."),
        ("pronoun_share", "They took it from them.", "Wolves took bread from children."),
        ("standing_for", "The same was said by another.", "Love was said by wolves."),
        ("moment", "Back then we sang.", "We sang."),
        ("address", "As you said, we sang.", "As wolves do, we sang."),
        ("carrying_on", "And in that way we sang.", "We sang in our own way."),
        ("carrying_on", "I mean, we sang.", "We sang."),
        ("breaks_off", "We sang, and --", "We sang."),
        ("ordinal", "Another reason is money.", "Money is a reason."),
        ("anyone", "You only learn when you fail.", "I only learned when I failed."),
        ("anyone", "It hurts when people are forgotten.", "So you never know."),
        ("anyone", "You see it when it is finished.", "You saw it when I finished."),
        ("comparison", "Work is better than fame.", "Work is fame."),
        ("superlative", "It was the hardest winter.", "It was winter."),
        ("absolutes", "Nothing is ever lost.", "Something was lost."),
        ("story", "I was ten and we had nothing.", "Nothing is enough."),
        ("past", "We went and sang.", "We go and sing."),
        ("present", "It is and it will be.", "We went home."),
        ("likeness", "It was like a long river.", "It was a long river."),
        ("life", "Love is a story of fear.", "The server is slow."),
        ("technical", "The server runs our database code.", "Love is a story of fear."),
        ("senses", "Rain fell on the red door.", "I thought about an idea."),
        ("repetition", "Sing until you sing.", "Sing until you sleep."),
        ("parallel", "We want to live, we want to sing.", "We want to live and sing."),
        ("numbers", "We had 3 dogs in 1999.", "We had dogs."),
        ("acronyms", "NASA built an iOS app.", "We built it."),
        ("code", "See example.org/page for it.", "See it there."),
        ("brackets", "We [Ada and I] sang.", "We sang."),
        ("marked", "He said “sing” to us.", "He told us to sing."),
        ("trailing_off", "We sing…", "We sing."),
        ("dash", "We sing — always.", "We sing always."),
        ("unfinished", "and then we", "And then we sang."),
        ("clauses", "We ran, fell, rose, sang.", "We ran."),
    ],
)
def test_a_signal_is_higher_where_its_words_say_so(signal: str, high: str, low: str) -> None:
    assert value(signal, high) > value(signal, low)


def test_a_short_close_counts_the_words_after_the_last_pause() -> None:
    assert value("last_clause", "We searched the whole long coast, and sang.") == 2


def test_the_question_and_the_neighbours_are_seen() -> None:
    assert value("definite_met", "The wolves frighten me.", question="Do wolves frighten you?") == 1
    assert value("definite_met", "The wolves frighten me.", question="Do rivers frighten you?") == 0
    assert value("carried", "Wolves sing.", before="We met wolves.") == 1
    assert value("position", "Wolves sing.", before="We met wolves.") == 1
    assert value("from_end", "Wolves sing.", after="We slept.") == 1


def test_names_of_signals_are_unique_and_each_has_words() -> None:
    names = [signal.name for signal in SIGNALS]
    assert len(names) == len(set(names))
    assert all(signal.high for signal in SIGNALS)


@given(st.text(max_size=60))
def test_no_text_upsets_a_signal(text: str) -> None:
    (found,) = statements([Answer((text,))])
    for signal in SIGNALS:
        measured = signal.measure(found[0])
        assert isinstance(measured, float)
        assert abs(measured) < 1000


_HEARD = sorted(
    set().union(*(one.measure.words for one in SIGNALS if isinstance(one.measure, AnyOf | ShareOf)))
    | set().union(*(one.measure.cues for one in SIGNALS if isinstance(one.measure, Counts)))
    | set("I the a of be to you it's isn't don't that's i'd better there, 1999 ended so as … — - / ? ! :".split())
)


@given(st.lists(st.sampled_from(_HEARD), max_size=24), st.sampled_from([" ", " ", "-", "/", ", ", "’"]))
def test_one_pass_over_the_words_measures_what_the_signals_measure(words: list[str], joint: str) -> None:
    (found,) = statements([Answer((" ".join(words[:12]) + joint + joint.join(words[12:]),))])
    assert Panel(SIGNALS).values(found) == [[signal.measure(found[0]) for signal in SIGNALS]]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("one day it rained", 1),
        ("so, one day. one day!", 2),
        ("“one day”, i said", 1),
        ("none day", 0),
        ("éone day, _one day", 0),
        ("one days", 0),
    ],
)
def test_words_are_counted_where_they_stand_whole(text: str, times: int) -> None:
    (found,) = statements([Answer((text,))])[0]
    assert Counts(whole_words("one day"), frozenset({"one"}))(found) == times


@pytest.mark.skipif(not RATED.is_file(), reason="needs the rated sentences")
def test_no_cue_is_missing_for_any_sentence_that_was_rated() -> None:
    panel = Panel(SIGNALS)
    for line in RATED.read_text("utf-8").splitlines()[::4]:
        texts = tuple(row["text"] for row in json.loads(line)["sentences"])
        found = statements([Answer(texts)])[0]
        assert panel.values(found) == [[signal.measure(one) for signal in SIGNALS] for one in found]


@given(st.text(alphabet="aIB'., _é:1/", max_size=30))
def test_names_and_symbols_are_counted_though_most_sentences_are_not_searched(text: str) -> None:
    ((one,),) = statements([Answer((text,))])
    assert MEASURES["names"](one) == len(re.findall(r"(?<=[a-z,;] )[A-Z][A-Za-z.]+", one.text))
    assert MEASURES["code"](one) == len(re.findall(r"[_@#=<>{}\\/|~^*]|\w\.\w{2,}|::|https?:", one.text))
