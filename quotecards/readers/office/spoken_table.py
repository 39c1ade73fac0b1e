"""Tables: ready quotes, a row a card, or the transcript of a recording, a row what somebody says in a moment.

A transcript has a column for the moment, one for the words and one for who speaks, or both ends of the moment; or
those for the words and for who speaks alone, if its rows take turns and one of those who speak asks.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice, pairwise

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
_SPOKEN = frozenset("text words texte texto testo tekst wortlaut текст".split())  # of quotes nobody says so
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 2  # words of a head: Start time
_SEEN, _FEWEST, _VOICES = 40, 4, 6  # rows that are looked at; of a transcript at least; who speaks in it
_ASKS = ("?", "？", "؟", ";")  # the last in Greek


def body_of_table(rows: Iterable[Row], name: str, notes: Sequence[str] = ()) -> Body:
    """The turns of a transcript, or the ready quotes of a table. Raises ReadError as `body_of_rows` and `body_of`."""
    rows = iter(rows)
    above = list(_first_filled(rows))
    ahead = list(islice(rows, _SEEN))
    rows = chain(ahead, rows)
    columns = _spoken_columns(above[-1].cells, ahead[0].cells if ahead else ()) if above else None
    bare = _bare_columns(above[-1].cells) if above and not columns else None
    columns = bare if bare and _take_turns(list(_said(ahead, bare))) else columns
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


def _bare_columns(heads: Sequence[str]) -> Mapping[str, int] | None:
    """The columns of words and of who speaks, where a table has no others that say more of them; None for any other."""
    columns = guess_columns(heads)
    timed = any(not _MOMENTS.isdisjoint(_WORD.findall(head.casefold())) for head in heads)  # when to post them
    if timed or columns.keys() != {"quote", "speaker"}:
        return None
    return None if _SPOKEN.isdisjoint(_WORD.findall(heads[columns["quote"]].casefold())) else columns


def _take_turns(said: Sequence[tuple[str, int, str | None]]) -> bool:
    """Whether a few voices speak by turns, of whom one asks mostly and the others do not."""
    voices = [voice for _, _, voice in said if voice]
    asked = Counter(voice for words, _, voice in said if voice and words.rstrip().endswith(_ASKS))
    rows = Counter(voices)
    if len(voices) < max(_FEWEST, len(said)) or not 1 < len(rows) <= _VOICES:
        return False
    changes = sum(one != other for one, other in pairwise(voices))
    asking = [voice for voice, times in rows.items() if 2 * asked[voice] > times]
    return len(asking) == 1 and asked[asking[0]] > 1 and 2 * changes >= len(voices)


def _said(rows: Iterable[Row], columns: Mapping[str, int]) -> Iterator[tuple[str, int, str | None]]:
    """What is said, row by row, with its line and who speaks, which goes on where a row names nobody."""
    words, by = columns["quote"], columns.get("speaker")
    voice: str | None = None
    for row in rows:
        if by is not None and by < len(row.cells):
            voice = " ".join(row.cells[by].split()).rstrip(":") or voice
        if words < len(row.cells) and row.cells[words].strip():
            yield row.cells[words], row.line, voice
