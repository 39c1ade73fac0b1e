"""Rows of Markdown's tables: which of them hold a talk."""

import re

from quotecards.readers.body.table_heads import Column, heads_of
from quotecards.readers.roles.shapes import is_time

_BELOW_HEADS = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|)+")
_BARS = 3  # of a table with two columns


def is_row(bare: str, heads: tuple[Column, ...], above: str) -> bool:
    """Whether a line is a row of a table with two columns, or of three the first of which tells when something is said,
    or of those that `heads` tell, which may stand right `above`; more are facts, not talk."""
    bars = bare.count("|")
    if bars == _BARS or (heads and bars == len(heads) + 1):
        return True
    if _BELOW_HEADS.fullmatch(bare):
        return bars == _BARS + 1 or bool(heads_of(cells_of(above)))
    return bars == _BARS + 1 and is_time(bare[1:].partition("|")[0].strip(" *_`"))


def is_below_heads(bare: str) -> bool:
    """Whether a line is the rule between the heads of columns and what stands below them."""
    return _BELOW_HEADS.fullmatch(bare) is not None


def cells_of(bare: str) -> list[str]:
    """The cells of a row."""
    return [cell.strip() for cell in bare.strip()[1:-1].split("|")]
