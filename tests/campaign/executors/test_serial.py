"""One process does the jobs in their order, and sets up for them what they need, once."""

from collections.abc import Callable

from quotecards.campaign.executors.serial import Serial


class Workshop:
    """A maker that counts how often it was asked for what doubles numbers."""

    def __init__(self) -> None:
        self.opened = 0

    def __call__(self) -> Callable[[int], int]:
        self.opened += 1
        return lambda number: 2 * number


def test_jobs_are_done_in_their_order_in_one_workshop() -> None:
    maker = Workshop()
    assert list(Serial().run(maker, [3, 1, 2], key=str)) == [(0, 6), (1, 2), (2, 4)]
    assert maker.opened == 1


def test_where_there_is_nothing_to_do_no_workshop_is_opened() -> None:
    maker = Workshop()
    assert list(Serial().run(maker, [], key=str)) == []
    assert maker.opened == 0


def test_a_run_that_is_stopped_before_it_begins_opens_none() -> None:
    maker = Workshop()
    assert list(Serial().run(maker, [1], key=str, stop=lambda: True)) == []
    assert maker.opened == 0
