"""Declared credits that are plainly right, taken as they stand: to import pydantic takes a quarter of a `pick`.

What is not so plain, such as a year in quotation marks or a slip, is for the schema to judge, and to tell of.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from quotecards.model.credits import Film, Source
from quotecards.readers.body.values import FIRST_FILMS, LATEST, iso_date, language_tag, web_address, words

_FILM = frozenset("title director year".split())


class Declared(NamedTuple):
    """What front matter or a sidecar declares of a talk."""

    speaker: str | None = None
    film: Film | None = None
    films: tuple[Film, ...] = ()
    source: Source | None = None
    interviewer: str | None = None
    festival: str | None = None
    speakers: tuple[tuple[str, str], ...] = ()
    language: str | None = None


def plainly_declared(data: object) -> Declared | None:
    """What `data` declares, where everything in it is as the schema has it; else None."""
    try:
        return Declared(**{key: _READ[key](value) for key, value in _mapping(data).items()})
    except (ValueError, KeyError, TypeError):
        return None


def _mapping(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise TypeError
    return data


def _film(value: object) -> Film:
    given = {"title": value} if isinstance(value, str) else _mapping(value)
    year = given.get("year")
    if not given.keys() <= _FILM or not (year is None or (type(year) is int and FIRST_FILMS <= year <= LATEST)):
        raise ValueError
    director = given.get("director")
    return Film(words(given["title"]), None if director is None else words(director), year)


def _films(value: object) -> tuple[Film, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(_film, value))


def _source(value: object) -> Source:
    given = {"outlet": value} if isinstance(value, str) else _mapping(value)
    return Source(**{key: _SOURCE[key](one) for key, one in given.items()})


def _speakers(value: object) -> tuple[tuple[str, str], ...]:
    return tuple({words(label): words(name) for label, name in _mapping(value).items()}.items())


_SOURCE = {"outlet": words, "title": words, "author": words, "date": iso_date, "url": web_address}
_READ: Mapping[str, Callable[[object], Any]] = {
    **dict.fromkeys(("speaker", "interviewer", "festival"), words),
    "film": _film,
    "films": _films,
    "source": _source,
    "speakers": _speakers,
    "language": language_tag,
}
