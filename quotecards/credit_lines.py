"""Credits in words, as cards, captions and descriptions of pictures show them."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date as calendar_date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from quotecards import resources
from quotecards.marks import marks_for, nearest
from quotecards.model.credits import Film, Source
from quotecards.model.settings import HouseStyle, Titles

if TYPE_CHECKING:
    from babel import Locale

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@lru_cache(1024)  # interviews of a campaign have few dates, and CLDR's patterns take a while
def date_words(date: str, language: str) -> str:
    """A date in the words of a language (a BCP 47 tag), no more exact than it is: `2011-03` is March 2011, mars 2011.

    The patterns are those of Unicode CLDR, through Babel; a language that CLDR does not know gets English. What is no
    ISO 8601 date stays as it is.
    """
    from babel.dates import format_date, format_skeleton

    match = _DATE.fullmatch(date)
    if not match:
        return date
    year, month, day = match.groups()
    try:
        known = calendar_date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return date
    locale = _locale(language)
    if day:
        return format_date(known, "long", locale=locale)
    return format_skeleton("yMMMM" if month else "y", known, locale=locale)


def film_title(film: Film, style: HouseStyle, language: str) -> str:
    """A film's title, in quotation marks where the house sets titles so. Italics are for who draws the words."""
    if style.titles is not Titles.QUOTES:
        return film.title
    marks = marks_for(language)
    return f"{marks.start}{film.title}{marks.end}"


def film_facts(film: Film) -> str:
    """Director and year, as far as they are known: `Abbas Kiarostami, 2010`."""
    return ", ".join(str(fact) for fact in (film.director, film.year) if fact)


def source_words(source: Source, language: str) -> str:
    """Outlet and date: `Newsday, March 2011`."""
    return f"{source.outlet}, {date_words(source.date, language)}" if source.date else source.outlet


def photo_words(credit: str, language: str) -> str:
    """A photo's credit, in the words of a language: `Photo: Cy Orr/Agency`, `写真：…`."""
    return nearest(_photo_patterns(), language).format(credit)


def field_words(fields: Iterable[str]) -> str:
    """Fields of a theme as an editor calls them: `director and year, festival`."""
    return ", ".join({"film_facts": "director and year"}.get(name, name.replace("_", " ")) for name in fields)


@cache
def _photo_patterns() -> Mapping[str, str]:
    patterns: dict[str, str] = json.loads(resources.data("photo_credits.json").read_text("utf-8"))["words"]
    return patterns


@cache
def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    parts = re.split("[-_]", language)
    for length in range(len(parts), 0, -1):  # de-AT-1996, de-AT, de
        try:
            return Locale.parse("_".join(parts[:length]))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
