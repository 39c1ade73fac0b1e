"""Days and moments, and when they have come."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.definition.moments import has_come, in_order, is_over, moment

HERE = timezone(timedelta(hours=2))


def at(day: int, hour: int = 12) -> datetime:
    return datetime(2024, 10, day, hour, tzinfo=HERE)


def test_a_day_begins_and_ends_where_it_is_told() -> None:
    assert not has_come("2024-10-04", at(3, 23))
    assert has_come("2024-10-04", at(4, 0))
    assert not is_over("2024-10-04", at(4, 23))
    assert is_over("2024-10-04", at(5, 0))


def test_a_moment_is_the_same_in_every_zone() -> None:
    when = moment("2024-10-04 18:00+02:00")
    assert not has_come(when, datetime(2024, 10, 4, 15, 59, tzinfo=UTC))
    assert has_come(when, datetime(2024, 10, 4, 16, 0, tzinfo=UTC))
    assert not is_over(when, datetime(2024, 10, 4, 16, 0, tzinfo=UTC))
    assert is_over(when, datetime(2024, 10, 4, 16, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("soon", "is not a date"),
        ("20241004", "is not a date"),
        ("2024-10", "is not a date"),
        ("2024-02-30", "is not in the calendar"),
        ("2024-10-04T25:00Z", "is not in the calendar"),
        ("2024-10-04T18:00", "names no zone"),
        (20241004, "is not a date"),
        (None, "is not a date"),
    ],
)
def test_what_is_no_moment_is_told(text: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        moment(text)


def test_a_licence_cannot_end_before_it_begins() -> None:
    assert in_order("2024-10-04", "2024-10-04T01:00+00:00")
    assert not in_order("2024-10-05", "2024-10-04T01:00+00:00")
    assert not in_order("2024-10-04T02:00+00:00", "2024-10-04T03:00+02:00")


@given(st.datetimes(timezones=st.just(UTC)), st.dates() | st.datetimes(timezones=st.just(HERE)))
def test_what_is_over_has_come(now: datetime, when: datetime) -> None:
    text = moment(when.isoformat())
    assert moment(text) == text
    assert has_come(text, now) or not is_over(text, now)
