"""How commands speak: results to stdout, everything about the work to stderr."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import click

WIDTH = 88


def answer(words: str = "") -> None:
    """A line of the result."""
    click.echo(words)


def answer_json(value: Any) -> None:
    """The result as JSON: nothing else goes to stdout then."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def remark(words: str = "") -> None:
    """A line about the work, such as a warning or the summary."""
    click.echo(words, err=True)


def wrapped(words: str, *, indent: str = "", first: str | None = None) -> str:
    """Long words in lines for the terminal; `first` stands before the first line instead of `indent`."""
    import textwrap3

    lines = textwrap3.wrap(
        words,
        width=WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)


def table(rows: Iterable[Sequence[str]]) -> str:
    """Rows in aligned columns."""
    cells = [list(row) for row in rows]
    widths = [max(len(row[at]) for row in cells) for at in range(len(cells[0]) - 1)] if cells else []
    lines = []
    for row in cells:
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        lines.append("  ".join([*padded, row[-1]]).rstrip())
    return "\n".join(lines)


def count(number: int, thing: str, things: str | None = None) -> str:
    """A number with its noun: 1 card, 2 cards."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"
