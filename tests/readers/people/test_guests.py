"""What signs weigh, and who of the candidates is ahead of the others and of nobody by enough."""

from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.people.guests import ReadWeights, Weights, chosen, evidence_of, weights_of_signs
from quotecards.readers.people.signs import Candidate, Sign

AGAINST = (
    Sign.HELD_IT, Sign.ASKS, Sign.SIGNED_OFF, Sign.AUTHOR, Sign.THING, Sign.NAMED_BY_QUESTIONS, Sign.NAMED_BY_ANSWERS,
    Sign.ADDRESSED_BY_ANSWERS, Sign.LABEL_ASKS, Sign.PAIRED, Sign.TOGETHER,
)  # fmt: skip


def candidate(name: str, *signs: Sign) -> Candidate:
    found = Candidate(name)
    for line, sign in enumerate(signs, start=2):
        found.note(sign, line)
    return found


def test_every_sign_has_a_weight_and_words() -> None:
    weights = weights_of_signs()
    assert set(weights.signs) == set(weights.words) == set(Sign)
    assert all(words and not words.endswith(".") for words in weights.words.values())


def test_what_speaks_against_a_guest_weighs_less_than_nothing() -> None:
    weights = weights_of_signs()
    assert all(weights.signs[sign] < 0 for sign in AGAINST)
    assert all(weights.signs[sign] > 2 for sign in (Sign.MET, Sign.TITLE_MET, Sign.GREETED, Sign.PRESENTS_THEMSELVES))


def test_nobody_is_named_where_nothing_speaks_for_anybody() -> None:
    assert chosen([]) is None
    assert chosen([candidate("Clara Voss", Sign.NAMED)]) is None


def test_whom_the_title_says_was_met_is_the_guest() -> None:
    clara = candidate("Clara Voss", Sign.TITLE_MET, Sign.PERSON)
    assert chosen([candidate("Ben Okri", Sign.NAMED), clara]) is clara


def test_where_two_are_equally_likely_nobody_is_named() -> None:
    both = [candidate(name, Sign.TITLE_MET, Sign.PERSON) for name in ("Clara Voss", "Ben Okri")]
    assert chosen(both) is None


def test_two_spellings_of_one_name_are_no_rivals() -> None:
    both = [candidate(name, Sign.TITLE_MET, Sign.PERSON) for name in ("Clara Lund Voss", "Clara Lund-Voss")]
    assert chosen(both) is both[0]


def test_the_author_is_not_the_guest_for_being_named_in_the_title() -> None:
    assert chosen([candidate("Ann Lanning", Sign.TITLE_NAMES, Sign.PERSON, Sign.AUTHOR)]) is None


def test_the_evidence_lists_what_speaks_for_the_guest_strongest_first_and_where() -> None:
    clara = candidate("Clara Voss", Sign.PERSON, Sign.NAMED_BY_QUESTIONS, Sign.TITLE_MET)
    words, line = evidence_of(clara)
    assert words.startswith("the title says with whom was spoken; ")
    assert "questions speak of them" not in words
    assert line == 4


def test_the_words_of_the_text_stand_for_the_sign_in_the_evidence() -> None:
    clara = Candidate("Clara Voss")
    clara.note(Sign.MET, 3, "“we met Clara Voss”")
    assert evidence_of(clara) == ("“we met Clara Voss”", 3)


@given(st.lists(st.sets(st.sampled_from(list(Sign))), max_size=6), st.sampled_from(list(Sign)))
def test_one_more_sign_for_the_guest_changes_nothing_about_who_it_is(shown: list[set[Sign]], more: Sign) -> None:
    weights = weights_of_signs()
    people = [candidate(f"P{at}", *sorted(signs)) for at, signs in enumerate(shown)]
    guest = chosen(people)
    if guest and weights.signs[more] >= 0:
        guest.note(more, 9)
        assert chosen(people) is guest


def test_the_share_from_which_on_somebody_is_named_is_that_of_the_weights() -> None:
    read = ReadWeights(odds=1.0, seen=0.0, unseen=0.0, anybody=0.0, sure=0.5, words="")
    even = Weights(dict.fromkeys(Sign, 0.0), dict.fromkeys(Sign, ""), anybody=0.0, sure=0.5, read=read)
    clara = candidate("Clara Voss")
    assert chosen([clara], even) is clara
    assert chosen([clara, candidate("Ben Okri")], even) is None


def read_as(name: str, share: float, *signs: Sign) -> Candidate:
    found = candidate(name, *signs)
    found.read = share
    return found


def test_whom_the_learned_reader_takes_for_the_guest_is_ahead_of_whom_rules_alone_would_have_named() -> None:
    clara, ben = read_as("Clara Voss", 0.998, Sign.NAMED), read_as("Ben Okri", 0.02, Sign.TRADE, Sign.PERSON)
    assert chosen([ben, clara]) is clara


def test_rules_name_a_guest_of_whom_the_learned_reader_is_in_two_minds() -> None:
    assert chosen([read_as("Clara Voss", 0.7, Sign.NAMED)]) is None
    clara = read_as("Clara Voss", 0.7, Sign.TITLE_MET, Sign.TOLD_US, Sign.PERSON)
    assert chosen([clara]) is clara


def test_what_the_learned_reader_does_not_see_counts_as_much_as_without_it() -> None:
    asks, clara = read_as("Ann Lanning", 0.9, Sign.LABEL_ASKS), read_as("Clara Voss", 0.5, Sign.LABEL_ANSWERS)
    assert chosen([asks, clara]) is clara


def test_who_signs_the_answers_gave_them_whoever_the_opening_presents() -> None:
    asks, clara = read_as("Ann Lanning", 0.99, Sign.AUTHOR), read_as("Clara Voss", 0.0, Sign.SIGNS)
    assert chosen([asks, clara]) is clara


def test_the_share_of_the_learned_reader_stands_behind_what_the_text_shows() -> None:
    words, line = evidence_of(read_as("Clara Voss", 0.98, Sign.TITLE_MET))
    assert words == "the title says with whom was spoken; the learned reader takes them for the guest, 98%"
    assert line == 2
    assert "learned" not in evidence_of(read_as("Clara Voss", 0.4, Sign.TITLE_MET))[0]
