"""What shares a photo is made in one place, and nobody waits."""

from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.executors.dealing import Dealer


def test_a_lane_goes_on_with_its_photo_and_another_takes_the_next() -> None:
    dealer = Dealer(["a", "b", "a", "b", "a"])
    assert [dealer.deal("one"), dealer.deal("two"), dealer.deal("one"), dealer.deal("two")] == [[0], [1], [2], [3]]


def test_a_lane_without_a_photo_of_its_own_helps_where_most_is_left() -> None:
    dealer = Dealer(["a", "a", "a", "b", "b", "b", "b"])
    dealer.deal("one")
    dealer.deal("two")
    assert dealer.deal("three", 9) == [4, 5, 6]


def test_what_is_given_back_is_dealt_last_and_one_by_one() -> None:
    dealer = Dealer(["a", "a", "a", "b"])
    dealer.give_back(dealer.deal("one", 2))
    assert [dealer.deal("one", 9) for _ in range(5)] == [[2], [3], [0], [1], []]


def test_none_may_be_a_key_like_any_other() -> None:
    dealer = Dealer([None, "a", None])
    assert [dealer.deal("one"), dealer.deal("two"), dealer.deal("one"), dealer.left] == [[0], [1], [2], 0]


@given(st.lists(st.integers(0, 3), max_size=40), st.lists(st.tuples(st.integers(0, 2), st.integers(1, 5))), st.data())
def test_every_job_is_dealt_once_and_what_is_dealt_together_has_one_key(
    keys: list[int], asked: list[tuple[int, int]], data: st.DataObject
) -> None:
    dealer, dealt = Dealer(keys), list[int]()
    given_back = 0
    for lane, size in [*asked, *[(0, 1)] * len(keys) * 2]:
        before = dealer.left
        batch = dealer.deal(lane, size)
        assert len(batch) <= size
        assert len({keys[at] for at in batch}) <= 1
        assert dealer.left == before - len(batch)
        assert batch or not before
        if batch and given_back < len(keys) and data.draw(st.integers(0, 4)) == 0:
            dealer.give_back(batch)
            given_back += len(batch)
        else:
            dealt += batch
    assert sorted(dealt) == list(range(len(keys)))
