from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.statement import Answer, clean, count_words, part_of, statements, words_of


def test_a_statement_knows_what_stands_around_it() -> None:
    found = statements([Answer(("We ran.", "It rained."), "Did you run?"), Answer(("No dogs ran.",))])
    first, second = found[0]
    assert (first.before, first.after, first.position, first.answer_length) == ("", "It rained.", 0, 2)
    assert (second.before, second.after, second.position) == ("We ran.", "", 1)
    assert first.question == frozenset({"run"})
    assert [one.progress for answer in found for one in answer] == [0, pytest.approx(1 / 3), pytest.approx(2 / 3)]


def test_words_of_the_whole_interview_are_less_rare_than_words_said_once() -> None:
    (found,) = statements([Answer(("Wolves sing.", "Wolves howl.", "Wolves sleep.", "Rivers freeze."))])
    assert found[3].rarity > found[0].rarity > 0
    assert found[0].echo == 0.5
    assert found[3].echo == 0


def test_a_sentence_of_small_words_is_neither_rare_nor_an_echo() -> None:
    (found,) = statements([Answer(("It is.",))])
    assert (found[0].rarity, found[0].echo) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("… It’s “late” [laughs].", 'It\'s "late".'),
        ("We ran—fast", "We ran -- fast"),
        ("We ran – fast", "We ran -- fast"),
        ("[laughs] – and we ran", "and we ran"),
        ("We ran -\nfast", "We ran -- fast"),
        ("a well-known – – boat", "a well-known -- – boat"),
        (", we\nran", "we ran"),
        ("we\u00a0 ran\u2009 ", "we ran"),
        ("We [Ada and I] ran…", "We [Ada and I] ran..."),
    ],
)
def test_signals_see_plain_marks_and_no_stage_notes(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.lists(st.sampled_from(["sing", "we", "Rivers", "rivers", "to", "-", ",", "it's"]), max_size=14))
def test_words_and_pairs_that_come_back_are_counted(pieces: list[str]) -> None:
    (found,) = statements([Answer((" ".join(pieces),))])
    pairs = list(pairwise(found[0].words))
    assert found[0].distinct == set(found[0].words)
    assert found[0].echoes == len(pairs) - len(set(pairs))


def test_contractions_and_compounds_are_one_word() -> None:
    assert words_of("Don't the co-authors' friends sing?") == ("don't", "the", "co-authors", "friends", "sing")


@pytest.mark.parametrize(
    ("text", "words"), [("We don’t run", 3), ("", 0), ("私は走る", 2), ("私は Tokyo で走る", 4), ("ฉันวิ่ง", 4)]
)
def test_words_are_counted_as_a_reader_counts(text: str, words: int) -> None:
    assert count_words(text) == words


def test_a_part_of_a_sentence_is_seen_as_it_will_be_shown() -> None:
    whole = statements([Answer(("First.", "Yeah, we row the boats home, right?"), "Who rows?")])[0][1]
    part = part_of(whole, "we row the boats home")
    assert part.text == "We row the boats home."
    assert part.words == ("we", "row", "the", "boats", "home")
    assert (part.before, part.position, part.question) == (whole.before, whole.position, whole.question)
    assert part_of(whole, "Who rows?").text == "Who rows?"


@pytest.mark.parametrize(
    ("said", "has"),
    [
        ("Wolves sing.", False),
        ("And I know that I’m late.", False),
        ("We met Zofra there.", True),
        ("NASA called.", True),
        ("Then In came.", True),
    ],
)
def test_capitals_beyond_the_head_are_known_but_for_an_i_by_itself(said: str, has: bool) -> None:
    assert statements([Answer((said,))])[0][0].capitals is has
