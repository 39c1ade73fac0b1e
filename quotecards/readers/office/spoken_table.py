"""Tables: ready quotes, a row a card, or the transcript of a recording, a row what somebody says in a moment.

A transcript has a column for the moment, one for the words and one for who speaks, or both ends of the moment.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from quotecards.readers.body.body import Body
from quotecards.readers.rows.columns import guess_columns
from quotecards.readers.rows.tables import Row, body_of_rows

_BEGINS = frozenset(
    """
    start starts begin begins timecode timestamp tc startzeit beginn début debut inicio início inizio początek начало
    """.split()
)
_MOMENTS = frozenset("in time from zeit temps tiempo tempo czas время".split())  # or when something is to be posted
_ENDS = frozenset("end ends out until stop ende endzeit fin final fine fim koniec конец".split())
_FIRST = re.compile(r"\[?0?0:[0-5]\d(?::\d\d(?:[.,]\d{1,3})?)?\]?")  # minutes of a recording
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 2  # words of a head: Start time


def body_of_table(rows: Iterable[Row], name: str, notes: Sequence[str] = ()) -> Body:
    """The turns of a transcript, or the ready quotes of a table. Raises ReadError as `body_of_rows` and `body_of`."""
    rows = iter(rows)
    above = list(_first_filled(rows))
    first = next(rows, None)
    rows = rows if first is None else chain((first,), rows)
    columns = _spoken_columns(above[-1].cells, first.cells if first else ()) if above else None
    if not columns:
        return body_of_rows(chain(above, rows), name, notes)
    from quotecards.readers.speech.spoken import Piece, body_of  # tables of quotes do without

    body = body_of((Piece(*said) for said in _said(rows, columns)), name)
    return replace(body, notes=(*notes, *body.notes))


def _first_filled(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows up to the first that is not empty."""
    for row in rows:
        yield row
        if any(cell.strip() for cell in row.cells):
            return


def _spoken_columns(heads: Sequence[str], first: Sequence[str]) -> Mapping[str, int] | None:
    """The columns of the words and, if there is one, of who speaks; None for a table of quotes. The `first` row tells
    whether a time is the beginning of a recording, or that of a day."""
    words = [frozenset(_WORD.findall(head.casefold())) for head in heads]

    def named(known: frozenset[str]) -> bool:
        return any(len(one) <= _MOST and not known.isdisjoint(one) for one in words)

    columns, ends = guess_columns(heads), named(_ENDS)
    begun = any(
        _FIRST.fullmatch(cell.strip()) and not _MOMENTS.isdisjoint(one) for cell, one in zip(first, words, strict=False)
    )
    timed = named(_BEGINS) or (ends and named(_MOMENTS)) or begun
    told = "quote" in columns and ("speaker" in columns or ends)
    return columns if timed and told and "film" not in columns else None


def _said(rows: Iterable[Row], columns: Mapping[str, int]) -> Iterator[tuple[str, int, str | None]]:
    """What is said, row by row, with its line and who speaks, which goes on where a row names nobody."""
    words, by = columns["quote"], columns.get("speaker")
    voice: str | None = None
    for row in rows:
        if by is not None and by < len(row.cells):
            voice = " ".join(row.cells[by].split()).rstrip(":") or voice
        if words < len(row.cells) and row.cells[words].strip():
            yield row.cells[words], row.line, voice
