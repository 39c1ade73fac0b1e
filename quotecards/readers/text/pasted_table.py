"""Tables that were pasted as text, with tabs or bars between the cells and heads of columns: Question | Answer."""

from collections.abc import Iterator, Sequence
from itertools import islice

from quotecards.readers.body.blocks import Block, Label, split
from quotecards.readers.body.table_heads import Column, heads_of

_PARTS = ("\t", " | ")
_FEWEST = 2  # rows below the heads
_ABOVE = 60  # lines in which the heads may stand
_HEAD = 8_000  # characters that they fill
_LONGEST = 120  # characters of their line


def table_blocks(text: str, start: int, first_line: int) -> list[Block]:
    """The blocks of such a table from the offset `start` on, which stands in line `first_line`, and of what stands
    around it; empty where there is none. Linear in the text."""
    part = next((part for part in _PARTS if text.find(part, start, start + _HEAD) >= 0), None)
    if part is None:  # as in most texts
        return []
    at = start
    for number, line in enumerate(islice(_lines(text, start), _ABOVE), first_line):
        heads = heads_of(line.split(part)) if part in line and len(line) <= _LONGEST else ()
        below = at + len(line) + 1
        if heads:
            rows = list(filter(None, _rows(text, below, number + 1, heads, part)))
            told = [block for row in rows for block in row]
            return [*split(text[:at], start, first_line), *told, *_rest(text, rows)] if len(rows) >= _FEWEST else []
        at = below
    return []


def _lines(text: str, start: int) -> Iterator[str]:
    while start < len(text):
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        yield text[start:end]
        start = end + 1


def _rows(text: str, at: int, number: int, heads: Sequence[Column], part: str) -> Iterator[list[Block]]:
    """What is said in each row from the offset `at` on, which stands in line `number`."""
    for line in _lines(text, at):
        cells = line.split(part)
        if line.strip() and len(cells) != len(heads):
            return
        if line.strip():
            yield list(_row(cells, at, number, heads, part))
        at += len(line) + 1
        number += 1


def _rest(text: str, rows: Sequence[Sequence[Block]]) -> list[Block]:
    """The blocks of what stands below the table."""
    last = rows[-1][-1]
    end = text.find("\n", last.end)
    return split(text, end + 1, last.line + 1) if end >= 0 else []


def _row(cells: Sequence[str], at: int, number: int, heads: Sequence[Column], part: str) -> Iterator[Block]:
    """What is said in a row; who speaks is its label."""
    who = next((cell.strip(" :.") for cell, head in zip(cells, heads, strict=True) if head is Column.WHO), "")
    for cell, head in zip(cells, heads, strict=True):
        words = cell.strip()
        begins = at + len(cell) - len(cell.lstrip())
        if words and head not in {Column.WHO, Column.BESIDE}:
            label = Label(who) if who and head is Column.SAID else None
            yield Block(words, begins, begins + len(words), number, 1, label=label, given=head.kind)
        at += len(cell) + len(part)
