"""The values that a person may write down about an interview, checked: words, dates, addresses, languages."""

import re
from datetime import date as calendar_date

FIRST_FILMS, LATEST = 1888, 2100  # years that can be right
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def words(value: object) -> str:
    """`value` where it is text that says something. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("must be text; put it in quotation marks")
    if not value.strip():
        raise ValueError("is empty; leave the key out instead")
    return " ".join(value.split())


def iso_date(value: object) -> str:
    """`value` where it is a date by ISO 8601, as exact as it is known. Raises ValueError."""
    text = str(value)
    match = _DATE.fullmatch(text) if isinstance(value, int | str) and not isinstance(value, bool) else None
    if not match:
        raise ValueError(f"“{text}” is not a date; write 2011, 2011-03 or 2011-03-18")
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        calendar_date(year, month, day)
    except ValueError:
        raise ValueError(f"“{text}” is not in the calendar") from None
    if not FIRST_FILMS <= year <= LATEST:
        raise ValueError(f"the year {year} cannot be right")
    return text


def web_address(value: object) -> str:
    """`value` where it is an address in the web. Raises ValueError."""
    text = words(value)
    if not re.match(r"https?://[^\s/]+", text):
        raise ValueError("must begin with https://")
    return text


def language_tag(value: object) -> str:
    """`value` where it is a BCP 47 tag. Raises ValueError."""
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise ValueError(f"“{value}” is not a language tag; write en, fr or pt-BR")
    return value
