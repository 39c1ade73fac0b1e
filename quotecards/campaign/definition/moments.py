"""Days and moments from which something may be posted, or until which. Whoever asks says what time it is."""

import re
from datetime import date, datetime

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HOW = "write a day, 2024-10-04, or a moment with its zone, 2024-10-04T18:00+02:00"


def moment(value: object) -> str:
    """`value` in one spelling, where it is a day or a moment with its zone. Raises ValueError."""
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return _read(text).isoformat()


def has_come(when: str, now: datetime) -> bool:
    """Whether the moment is there; a day begins where `now` is told."""
    at = _read(when)
    return now >= at if isinstance(at, datetime) else now.date() >= at


def is_over(when: str, now: datetime) -> bool:
    """Whether the moment has passed; of a day, the whole of it."""
    at = _read(when)
    return now > at if isinstance(at, datetime) else now.date() > at


def in_order(first: str, last: str) -> bool:
    """Whether `first` is not behind `last`; a day and a moment are compared by their days."""
    one, other = _read(first), _read(last)
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one <= other
    return _day_of(one) <= _day_of(other)


def _day_of(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at


def _read(text: str) -> date:
    if not _DAY.match(text):
        raise ValueError(f"“{text[:40]}” is not a date; {_HOW}")
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"“{text[:40]}” is not in the calendar; {_HOW}") from None
    if at.tzinfo is None:
        raise ValueError(f"“{text[:40]}” names no zone; {_HOW}")
    return at
