"""How the guest reader's odds and the signs of the rules are made to add up."""

import json

import pytest

from quotecards.readers.people.guests import weights_of_signs
from quotecards.readers.people.signs import UNREAD, Candidate, Sign
from training.guest_reader.weigh import FACTORS, Case, fit, judged, row_of, shares, sums, with_factors


def case(rows: list[tuple[float, float, float, float]], right: int | None, guests: int = 1, name: str = "t") -> Case:
    return Case(name, tuple(rows), frozenset(() if right is None else {right}), guests, 1.0, tuple(0.0 for _ in rows))


def test_the_parts_of_a_candidate_add_up_to_what_quotecards_reckons() -> None:
    weights = weights_of_signs()
    unseen = sorted(UNREAD)[0]
    seen = next(sign for sign in Sign if sign not in UNREAD)
    candidate = Candidate("Clara Voss", read=0.8)
    candidate.note(seen, 1)
    candidate.note(unseen, 2)
    row = row_of(candidate, weights)
    factors = tuple(getattr(weights.read, name) for name in FACTORS)
    assert sums(factors, [row]) == [pytest.approx(weights.sum_of(candidate))]
    assert row[1:] == pytest.approx((weights.signs[seen], weights.signs[unseen], 1.0))


def test_what_tells_guests_from_others_gets_a_factor_above_nothing() -> None:
    told = [(3.0, 0.1, 0.0, 1.0), (-3.0, 0.1, 0.0, 1.0)]
    nobody = [(-3.0, 0.1, 0.0, 1.0)]
    cases = [case(told, 0), case(told[::-1], 1), case(nobody, None, 0)] * 5
    factors = fit(cases)
    assert factors[0] > 0.5
    assert judged([(one, sums(factors, one.rows)) for one in cases], 0.65) == {"right": 15}


def test_shares_leave_room_for_nobody() -> None:
    assert shares([0.0]) == [pytest.approx(0.5)]
    assert sum(shares([10.0, -10.0])) < 1


def test_naming_one_of_several_is_wrong_and_naming_nobody_where_nobody_is_known_is_right() -> None:
    rows = [(0.0, 0.0, 0.0, 1.0)]
    sure, unsure = [5.0], [-5.0]
    assert judged([(case(rows, 0, guests=2), sure)], 0.65) == {"wrong": 1}
    assert judged([(case(rows, None, guests=0), unsure)], 0.65) == {"right": 1}
    assert judged([(case(rows, None, guests=0), sure)], 0.65) == {"wrong": 1}
    assert judged([(case(rows, 0), unsure)], 0.65) == {"open": 1}
    assert judged([(case(rows, None), sure)], 0.65) == {"wrong": 1}


def test_only_the_factors_of_the_data_are_written_anew() -> None:
    text = '{\n  "sure": 0.65,\n  "read": {"about": "What counts.", "odds": 1, "seen": 1},\n  "signs": {}\n}\n'
    written = with_factors(text, (0.614, 0.2, 1.0, -0.8))
    assert json.loads(written)["read"] == {
        "about": "What counts.",
        "odds": 0.61,
        "seen": 0.2,
        "unseen": 1.0,
        "anybody": -0.8,
    }
    assert written.split("\n")[1::2] == text.split("\n")[1::2]
