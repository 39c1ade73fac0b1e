"""The quotation marks of each language, from Unicode CLDR (`data/marks.json`)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from quotecards import resources

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Marks:
    """`start` and `end` are the outer marks, which the card sets (with their narrow no-break space in French);
    `inner_start` and `inner_end` stand around speech inside the quote."""

    start: str
    end: str
    inner_start: str
    inner_end: str


@cache
def marks_for(language: str) -> Marks:
    """The marks for a BCP 47 tag (`de-AT`, `zh-Hant-HK`); unknown languages take CLDR's root, “ ” ‘ ’."""
    table = _table()
    start, end, inner_start, inner_end = nearest(table["marks"], language)
    inner = next(pair for pair in _inner_pairs(table, inner_start, inner_end) if pair != (start, end))
    gap = nearest(table["gaps"] | {"und": ""}, language)
    return Marks(start + gap, gap + end, *inner)


def _inner_pairs(table: dict[str, Any], start: str, end: str) -> list[tuple[str, str]]:
    """CLDR gives some languages one pair for both levels; the root's pairs then keep the levels apart."""
    root = table["marks"]["und"]
    return [(start, end), (root[0], root[1]), (root[2], root[3])]


def nearest(table: Mapping[str, T], language: str) -> T:
    """The entry for a language's tag, for the longest beginning of it that has one, or for `und`."""
    known = {tag.casefold(): tag for tag in table}
    parts = language.replace("_", "-").casefold().split("-")
    for length in range(len(parts), 0, -1):
        tag = "-".join(parts[:length])
        if tag in known:
            return table[known[tag]]
    return table["und"]


@cache
def _table() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resources.data("marks.json").read_text("utf-8"))
    return loaded
