"""Where a text may name films at all: told before anything is looked at more closely, as most turns name none."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial

from quotecards.readers.films.titles import APOSTROPHE, MARKS

_Finder = Callable[[int], int]  # the next place from an offset on; the length of the text where there is none


class Outlook:
    """Whether stretches of a text may name films. They are asked for in order: the text is gone through once."""

    def __init__(self, text: str, titles: Sequence[str], italics: Sequence[int]) -> None:
        """`titles` name films without any marks; stretches in italics begin at `italics`, in order."""
        self._text = text
        marks = [mark for mark in (*MARKS, *titles) if mark in text]
        self._finders: list[_Finder] = [partial(_next_of, text, mark) for mark in marks]
        self._apostrophes = "'" in text
        if self._apostrophes:
            self._finders.append(partial(_next_apostrophe, text))
        if italics:
            self._finders.append(partial(_next_among, italics, len(text)))
        self._next = [-1] * len(self._finders)
        self._nearest = -1

    def may_name(self, start: int, end: int) -> bool:
        """Whether the characters from `start` to `end` may name a film; `start` never goes back."""
        if self._nearest < start:
            pairs = zip(self._finders, self._next, strict=True)
            self._next = [place if place >= start else find(start) for find, place in pairs]
            self._nearest = min(self._next, default=len(self._text))
        # A mark at the head counts, as nothing stands before it in its turn.
        return self._nearest < end or (self._apostrophes and self._text.startswith("'", start))


def _next_of(text: str, mark: str, start: int) -> int:
    at = text.find(mark, start)
    return at if at >= 0 else len(text)


def _next_apostrophe(text: str, start: int) -> int:
    mark = APOSTROPHE.search(text, start)
    return mark.start() if mark else len(text)


def _next_among(places: Sequence[int], end: int, start: int) -> int:
    at = bisect_left(places, start)
    return places[at] if at < len(places) else end
