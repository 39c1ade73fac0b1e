"""Tables whose cells a copy of a page has left apart by bars: in lines of their own, at the ends of lines, or at both
ends of a row. Cells are questions and answers in turn, and lines in them end where the page broke them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from quotecards.model.text import ANSWER, QUESTION
from quotecards.readers.body.blocks import Block, is_wordy, split
from quotecards.readers.body.recurring import CLOSING
from quotecards.readers.body.table_heads import heads_of
from quotecards.readers.roles.asking import asks

_BAR = "|"
_FEWEST = 4  # cells
_HEAD = 8_000  # characters in which the first bars stand

_Line = tuple[str, int, int]  # its words, where they begin, and its number


def barred_blocks(text: str, start: int, first_line: int) -> list[Block]:
    """The blocks of such a table from the offset `start` on, which stands in line `first_line`; empty where the text is
    none, or what its cells hold is not asked and answered in turn. Linear in the text."""
    if text.find(_BAR, start, start + _HEAD) < 0 or text.count(_BAR, start) < _FEWEST:  # as in most texts
        return []
    cells = list(_cells(text, start, first_line))
    if cells and asks(cells[0][-1][0]):
        cells[:1] = _below_title(cells[0])
    first = next((at for at, cell in enumerate(cells) if asks(cell[-1][0])), 0)
    last = len(cells) - (len(cells) - first) % 2
    above, talk, below = cells[:first], cells[first:last], cells[last:]
    asked = [asks(cell[-1][0]) for cell in talk]
    if heads_of([cell[-1][0] for cell in above[-2:]]):
        above = above[:-2]
    if len(talk) < _FEWEST or len(above) > 1 or not all(asked[::2]) or any(asked[1::2]):
        return []
    heads = split(text[: above[0][-1][1] + len(above[0][-1][0])], start, first_line) if above else []
    rest = split(text, below[0][0][1], below[0][0][2]) if below else []
    kinds = (QUESTION, ANSWER)
    told = [
        replace(block, given=kinds[at % 2], gap=block.gap or int(not number))
        for at, cell in enumerate(talk)
        for number, block in enumerate(_paragraphs(text, cell))
    ]
    return [*heads, *told, *rest]


def _below_title(cell: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    """The first cell, without what stands above a blank line."""
    below = next((at for at in range(len(cell) - 1, 0, -1) if cell[at][2] - cell[at - 1][2] > 1), 0)
    yield from (part for part in (cell[:below], cell[below:]) if part)


def _cells(text: str, start: int, number: int) -> Iterator[Sequence[_Line]]:
    """The lines of each cell that holds words; those below the last bar are none of the table."""
    lines = list(_lines(text, start, number))
    for bar, cell in groupby(lines, key=lambda line: line is None):
        if not bar:
            yield [line for line in cell if line]


def _lines(text: str, start: int, number: int) -> Iterator[_Line | None]:
    """The lines that hold words, and None for each bar."""
    for at, raw in enumerate(text[start:].split("\n"), number):
        row = raw.strip()
        parts = raw.split(_BAR) if row.startswith(_BAR) or row.endswith(_BAR) else [raw]
        begins = start
        for place, part in enumerate(parts):
            if place:
                yield None
            words = part.strip()
            if is_wordy(words):
                yield words, begins + len(part) - len(part.lstrip()), at
            begins += len(part) + 1
        start += len(raw) + 1


def _paragraphs(text: str, cell: Sequence[_Line]) -> Iterator[Block]:
    """The paragraphs of a cell: a line that ends no sentence goes on in the next one."""
    first = cell[0]
    for line, below in zip(cell, [*cell[1:], None], strict=True):
        if below and line[0][-1] not in CLOSING:
            continue
        end = line[1] + len(line[0])
        yield Block(text[first[1] : end], first[1], end, first[2], 0)
        first = below or first
