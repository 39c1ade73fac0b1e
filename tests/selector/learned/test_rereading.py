from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quotecards.selector.learned import reread

Scored = tuple[float, str]


def ranked(scored: list[Scored], count: int, gains: dict[str, float]) -> list[Scored]:
    return list(
        reread(
            iter(scored),
            count,
            read=lambda some: [(score + gains.get(name, 0.0), name) for score, name in some],
            score_of=lambda one: one[0],
            capped=lambda one, score: (score, one[1]),
        )
    )


def test_the_best_are_ordered_anew_and_the_others_follow() -> None:
    scored = [(0.9, "a"), (0.8, "b"), (0.7, "c")]
    assert ranked(scored, 2, {"b": 0.3, "c": 5.0}) == [(1.1, "b"), (0.9, "a"), (0.7, "c")]


def test_what_was_not_read_scores_no_higher_than_what_was() -> None:
    assert ranked([(0.9, "a"), (0.8, "b")], 1, {"a": -0.5}) == [(0.4, "a"), (0.4, "b")]


def test_equals_keep_their_order() -> None:
    assert ranked([(0.5, "a"), (0.4, "b")], 2, {"b": 0.1}) == [(0.5, "a"), (0.5, "b")]


def test_nothing_is_read_where_nothing_was_found() -> None:
    assert ranked([], 3, {}) == []


def test_the_others_are_asked_for_late() -> None:
    def endless() -> Iterator[Scored]:
        yield (0.9, "a")
        msg = "asked for too early"
        raise AssertionError(msg)

    first = next(
        iter(reread(endless(), 1, read=lambda some: some, score_of=lambda one: one[0], capped=lambda one, _: one))
    )
    assert first == (0.9, "a")


@given(st.lists(st.floats(-1, 1)), st.integers(0, 9), st.lists(st.floats(-1, 1), min_size=50, max_size=50))
def test_nothing_is_lost_and_scores_fall(scores: list[float], count: int, gains: list[float]) -> None:
    scored = [(score, str(at)) for at, score in enumerate(sorted(scores, reverse=True))][:50]
    found = ranked(scored, count, {str(at): gain for at, gain in enumerate(gains)})
    assert sorted(name for _, name in found) == sorted(name for _, name in scored)
    assert all(one[0] >= other[0] for one, other in pairwise(found))
