"""What the cells of a spreadsheet hold, as text: ECMA-376, part 1, section 18 (SpreadsheetML).

Formulas are never evaluated: what counts is the value that was stored beside them. Dates become ISO dates.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_BUILT_IN_DATES = frozenset([*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)])  # section 18.8.30
_FIRST_DAY = date(1899, 12, 30)  # Excel counts 1900 as a leap year, so that days from March 1900 on fit this one
_FIRST_DAY_1904 = date(1904, 1, 1)
_LAST_SERIAL = 2_958_465  # 9999-12-31


@dataclass(slots=True)
class Strings:
    """Reads the strings that cells share. How words are pronounced (`rPh`) is no part of them."""

    found: list[str] = field(default_factory=list)
    _parts: list[str] | None = None
    _in_text: bool = False
    _in_ruby: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002
        if tag == "si":
            self._parts = []
        elif tag == "rPh":
            self._in_ruby = True
        self._in_text = tag == "t" and not self._in_ruby

    def end(self, tag: str) -> None:
        self._in_text = False
        if tag == "rPh":
            self._in_ruby = False
        elif tag == "si" and self._parts is not None:
            self.found.append("".join(self._parts))
            self._parts = None

    def text(self, words: str) -> None:
        if self._in_text and self._parts is not None:
            self._parts.append(words)


@dataclass(slots=True)
class Styles:
    """Reads which styles of cells show a number as a date: `dates` holds their numbers."""

    dates: set[str] = field(default_factory=set)
    _codes: dict[str, str] = field(default_factory=dict)
    _in_cells: bool = False
    _count: int = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            self._in_cells = True
        elif tag == "xf" and self._in_cells:
            if self._is_date(attributes.get("numFmtId", "0")):
                self.dates.add(str(self._count))
            self._count += 1

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._in_cells = False

    def text(self, words: str) -> None:
        """Styles hold no text."""

    def _is_date(self, number: str) -> bool:
        code = self._codes.get(number)
        if code is None:
            return number.isdecimal() and int(number[:4]) in _BUILT_IN_DATES
        bare = _LITERAL.sub("", code.split(";")[0]).casefold()
        return any(letter in bare for letter in "yd") or "mmm" in bare


@dataclass(frozen=True, slots=True)
class Values:
    """Turns the value of a cell into text."""

    strings: list[str]
    dates: frozenset[str]
    since_1904: bool = False

    def text(self, kind: str, style: str, value: str) -> str:
        """The text of a cell of `kind` with its stored `value`; empty where it holds an error or points nowhere."""
        if kind == "s":
            at = int(value) if value.isascii() and value.isdigit() and len(value) < 10 else len(self.strings)
            return self.strings[at] if at < len(self.strings) else ""
        if kind == "e":
            return ""
        if kind == "d":
            return value.partition("T")[0]
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, "")
        return self._number(style, value) if kind == "n" else value

    def _number(self, style: str, value: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if style in self.dates and 1 <= number <= _LAST_SERIAL:
            first = _FIRST_DAY_1904 if self.since_1904 else _FIRST_DAY
            try:
                return (first + timedelta(days=int(number))).isoformat()
            except OverflowError:
                return value
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else value
