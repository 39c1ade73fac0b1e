import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.statement import words_of
from quotecards.selector.trims import is_clause, trims


def parts(sentence: str) -> set[str]:
    return {sentence[one.start : one.end] for one in trims(sentence)}


@pytest.mark.parametrize(
    "marker", ["Yes, ", "Yeah, ", "You know, ", "Well, I mean, ", "And of course, ", "So yeah, ", "Like I said, "]
)
def test_a_marker_at_the_start_can_go(marker: str) -> None:
    assert parts(marker + "I never liked the sea.") == {"I never liked the sea."}


@pytest.mark.parametrize("tag", [", right?", ", you know?", ", you know.", ", you know what I mean?"])
def test_a_tag_at_the_end_can_go(tag: str) -> None:
    assert parts("The sea was never kind to us" + tag) == {"The sea was never kind to us"}


def test_no_part_states_what_the_sentence_asks() -> None:
    assert parts("The sea was kind to us, because it was May?") == set()


def test_a_word_that_only_looks_like_a_tag_stays() -> None:
    assert parts("I keep on rowing until the light feels right.") == set()
    assert parts("Right now the sea is calm and we are rowing.") == set()


@pytest.mark.parametrize("joint", ["; ", ", and ", ", so "])
def test_each_of_two_clauses_can_stand_for_both(joint: str) -> None:
    assert parts(f"The old boats are gone{joint}we take the new boats home.") == {
        "The old boats are gone",
        "we take the new boats home.",
    }


@pytest.mark.parametrize("joint", [", which ", ", because "])
def test_what_is_only_added_can_go(joint: str) -> None:
    assert parts(f"The old boats are gone{joint}pleases every child in town.") == {"The old boats are gone"}


def test_what_points_into_the_clause_before_cannot_do_without_it() -> None:
    assert parts("The old boats are gone, and we need them every day.") == {"The old boats are gone"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The boats are gone now, and I would not want them back.",
        "I do not miss the boats; I miss the men who rowed.",
        "The boats are really gone, so you can only walk if you dare.",
        "Perhaps the boats are all gone; we row at night and we sing.",
        "We had 40 boats back then; we row at night and we sing.",
        "We had “boats” back then; we row at night and we sing.",
        "We had boats (all wooden) then; we row at night and we sing.",
        "We had boats … back then; we row at night and we sing.",
    ],
)
def test_nothing_goes_that_limits_or_turns_what_was_said(sentence: str) -> None:
    for one in trims(sentence):
        gone = sentence[: one.start] + sentence[one.end :]
        assert not any(word in gone for word in ("not", "only", "if", "Perhaps", "40", "boats”", "wooden", "…"))
    assert len(parts(sentence)) < 2


@pytest.mark.parametrize(
    "sentence",
    [
        "I like the sea, but I fear the boats of my father.",
        "It was the hardest winter of all, I think.",
        "The thing about boats: they always leak in the end.",
        "We rowed the boats home -- we were young then, and the sea was calm.",
        "I think the boats are gone, and we take the new boats home.",
        "When the boats are gone, and we take the new boats home, I sing.",
        "We had boats, oars, and we the children of the house.",
        "We had the old boats, nets, and sails.",
    ],
)
def test_what_cannot_be_cut_safely_stays_whole(sentence: str) -> None:
    assert parts(sentence) == set()


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("we take the new boats home", True),
        ("I'm the last of the rowers", True),
        ("the people of this town are proud", True),
        ("they really loved the old boats", True),
        ("nets and sails and old boats", False),
        ("when the boats are all gone", False),
        ("the house where I was born", False),
        ("is the best of all boats", False),
        ("the best of all boats is", False),
        ("we row", False),
    ],
)
def test_a_clause_has_a_subject_and_a_finite_verb_and_an_end(text: str, clause: bool) -> None:
    assert is_clause(words_of(text)) is clause


PIECES = st.sampled_from(
    [
        "Yes, ",
        "well, ",
        "I row ",
        "the boats are gone ",
        ", and ",
        "; ",
        ", which ",
        ", right?",
        "not ",
        "if ",
        "(",
        ")",
        "“",
        "İ",
        "you know, ",
        "40 ",
        "… ",
        "we sing of home ",
        ", so ",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_part_is_one_stretch_and_leaves_no_turn_behind(sentence: str) -> None:
    for one in trims(sentence):
        assert 0 <= one.start < one.end <= len(sentence)
        assert one.end - one.start < len(sentence)
        gone = sentence[: one.start] + " " + sentence[one.end :]
        assert not {"not", "if", "40"} & set(gone.replace(",", " ").split())
        assert not set("()“…") & set(gone)
