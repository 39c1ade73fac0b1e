"""The tables of a page: which column a cell stands in, and what the heads of the columns say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quotecards.readers.body.blocks import Label
from quotecards.readers.body.table_heads import TRIED, Column, heads_of
from quotecards.readers.web.html_elements import Element

if TYPE_CHECKING:
    from quotecards.readers.web.html_page import Line

_BESIDE = 60  # characters of a name, a time or a number
_CELLS = frozenset({"td", "th"})


@dataclass(slots=True)
class _Table:
    """An open table: whether its columns have heads, and what these say, once a row has been read; the texts of the
    cells of its open row, which began at `row` in the lines of the page, where its open cell began there, where what is
    `said` did, and `who` says it."""

    headed: bool = False
    heads: tuple[Column, ...] = ()
    tried: int = 0
    cells: list[str] = field(default_factory=list)
    row: int = 0
    cell: int | None = None
    column: int = 0
    who: str = ""
    said: int | None = None


class Tables:
    """The open tables of a page, whose lines are `lines`."""

    def __init__(self, lines: "list[Line]") -> None:
        self._lines = lines
        self._open = [_Table()]

    def start(self, tag: str, attributes: Mapping[str, str], element: Element) -> Element:
        """The element; a cell below the heads of columns is set apart by its column. Tables without are for layout."""
        table = self._open[-1]
        if tag == "table":
            self._open.append(_Table(row=len(self._lines)))
        elif tag == "tr":
            self._end_row(table)
        elif tag in _CELLS:
            self._end_cell(table)
            table.cell = len(self._lines)
            table.column += 1
            table.headed = table.headed or tag == "th"
            if table.headed and tag == "td":
                element = replace(element, styles=element.styles | {f"column {table.column}"})
            if table.heads and table.column <= len(table.heads) and "colspan" not in attributes:
                return replace(element, kind=table.heads[table.column - 1].kind or element.kind)
        return element

    def end(self, tag: str) -> None:
        """An end tag, of what has been read to its end."""
        table = self._open[-1]
        if tag in _CELLS:
            self._end_cell(table)
        elif tag in {"tr", "table"}:
            self._end_row(table)
            if tag == "table" and len(self._open) > 1:
                self._open.pop()

    def _end_cell(self, table: _Table) -> None:
        if table.cell is None:
            return
        text = " ".join(line.paragraph.text for line in self._lines[table.cell :])
        told = table.heads[table.column - 1] if table.heads and table.column <= len(table.heads) else None
        if told is Column.SAID and text:
            table.said = table.cell
        elif told in {Column.WHO, Column.BESIDE} and len(text) <= _BESIDE:
            table.who = text if told is Column.WHO else table.who
            del self._lines[table.cell :]
        table.cells.append(text)
        table.cell = None

    def _end_row(self, table: _Table) -> None:
        """One of the first rows that hold anything may have the heads of the columns, which may come again."""
        self._end_cell(table)
        if any(table.cells) and (table.heads or table.tried < TRIED):
            table.tried += 1
            heads = heads_of(table.cells)
            if heads and table.heads in {(), heads}:
                del self._lines[table.row :]
                table.headed, table.heads, table.who = True, heads, ""
        if table.who and table.said is not None:
            said = self._lines[table.said]
            paragraph = replace(said.paragraph, label=Label(table.who.rstrip(" :.")))
            self._lines[table.said] = replace(said, paragraph=paragraph)
        table.cells, table.column, table.row, table.who, table.said = [], 0, len(self._lines), "", None
