import random

from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.retold import Told, retold
from quotecards.selector.variety import alike


def told(interview: int, words: str, score: float = 0.5, fixed: bool = False, at: int = 0) -> Told:
    return Told(interview, (not fixed, -score, str(interview), at), frozenset(words.split()), fixed)


def test_the_better_telling_stays_and_the_other_interview_must_tell_another() -> None:
    better, worse = told(1, "mother sold piano camera", 0.9), told(0, "mother sold piano camera film", 0.4)
    assert retold([worse, better]) == {0: {better.content}}


def test_a_story_inside_a_longer_one_is_the_same_story() -> None:
    short, long = (
        told(0, "mother sold piano", 0.9),
        told(1, "mother sold piano winter school dancing stage lights", 0.4),
    )
    assert retold([short, long]) == {1: {short.content}}
    assert retold([told(0, "mother sold piano", 0.1), told(1, " ".join(long.content), 0.4)]) == {0: {long.content}}


def test_what_was_asked_for_by_name_stays() -> None:
    pinned, better = told(0, "mother sold piano", 0.1, fixed=True), told(1, "mother sold piano", 0.9)
    assert retold([better, pinned]) == {1: {pinned.content}}
    both = [pinned, told(1, "mother sold piano", 0.9, fixed=True)]
    assert retold(both) == {}


def test_one_interview_is_left_to_itself() -> None:
    assert retold([told(0, "mother sold piano"), told(0, "mother sold piano", at=9)]) == {}
    assert retold([]) == {}


WORDS = st.lists(st.sampled_from("abcdefghijkl"), max_size=12).map(lambda words: " ".join(sorted(set(words))))
RUNS = st.lists(st.tuples(st.integers(0, 3), WORDS, st.integers(0, 3), st.booleans()), max_size=12).map(
    lambda rows: [
        told(interview, words, score / 4, fixed, at) for at, (interview, words, score, fixed) in enumerate(rows)
    ]
)


@given(RUNS, st.randoms())
def test_the_order_of_the_interviews_does_not_matter(run: list[Told], shuffle: random.Random) -> None:
    mixed = list(run)
    shuffle.shuffle(mixed)
    assert retold(mixed) == retold(run)


@given(RUNS)
def test_the_index_finds_all_that_comparing_every_pair_finds(run: list[Told]) -> None:
    kept: list[Told] = []
    found: dict[int, set[frozenset[str]]] = {}
    for quote in sorted(run, key=lambda one: one.rank):
        twins = [one for one in kept if one.interview != quote.interview and alike(one.content, quote.content)]
        if twins and not quote.fixed:
            found.setdefault(quote.interview, set()).add(twins[0].content)
        else:
            kept.append(quote)
    assert retold(run) == found
