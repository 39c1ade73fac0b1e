"""From the rows of a table to ready quotes: each row is one answer, with its speaker, film and source."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quotecards.errors import Place, ReadError
from quotecards.model.credits import Film, Origin, Source, Stated
from quotecards.model.text import Turn, TurnKind
from quotecards.model.wish import Wish
from quotecards.readers.body.body import Body
from quotecards.readers.body.values import iso_date, language_tag, web_address
from quotecards.readers.rows.columns import guess_columns, look_columns

MAX_COLUMNS = 200
_IS_ONE_CUT = 'is a cell cut in two, and needs straight quotation marks ("…") around it?'
_WORDY = re.compile(r"[^\W_]")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
# In a quote, a new line and “|” both end a line of the card.
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n|\|)\s*(?:\|\s*)*")
_PAIRS = {"“": "”", "„": "“", "«": "»", "»": "«", "‹": "›", '"': '"', "「": "」", "『": "』", "”": "”", "‘": "’"}
_BETWEEN_NAMES = re.compile(r"[,;\s]+")
_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")  # 18.03.2011: the day comes first wherever points stand


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row as text, its number in the table and the line of the file where it begins, both from 1."""

    cells: tuple[str, ...]
    number: int
    line: int


@dataclass(slots=True)
class _Reading:
    """What is being made of the rows."""

    columns: Mapping[str, int]
    heads: Sequence[str]
    notes: list[str] = field(default_factory=list)

    def cell(self, row: Row, part: str) -> str:
        at = self.columns.get(part)
        return " ".join(row.cells[at].split()) if at is not None and at < len(row.cells) else ""

    def checked(self, row: Row, check: Callable[[object], str], words: str) -> str | None:
        """`words` as `check` wants them; where it refuses them, they are left out with a remark."""
        try:
            return check(words) if words else None
        except ValueError as error:
            self.remark(row, f"left out: {error}")
            return None

    def remark(self, row: Row, words: str) -> None:
        self.notes.append(f"row {row.number}: {words}")


def body_of_rows(rows: Iterable[Row], name: str, notes: Sequence[str] = ()) -> Body:
    """The ready quotes of a table, whose first row that is not empty names the columns.

    What is wrong with a row is noted and the rest is made. Raises ReadError where no column holds quotes, and where no
    row has one.
    """
    filled = (row for row in rows if any(cell.strip() for cell in row.cells))
    head = next(filled, None)
    if head is None:
        raise ReadError("holds no rows", place=Place(name), hint="name the columns first: quote, speaker, film, outlet")
    columns = guess_columns(head.cells)
    columns |= look_columns(head.cells, columns)
    if "quote" not in columns:
        heads = ", ".join(f"“{cell.strip()[:40]}”" for cell in head.cells[:12] if cell.strip())
        hint = f"its first row is {heads}; name the columns: quote, speaker, film, director, year, outlet, date"
        raise ReadError("no column holds quotes", place=Place(name, head.line), hint=hint)
    reading = _Reading(columns, head.cells, [*notes])
    _remark_on_columns(reading)
    turns: list[tuple[int, Turn]] = []
    shown: list[str] = []
    at = 0
    for row in filled:
        words = row.cells[columns["quote"]].strip() if columns["quote"] < len(row.cells) else ""
        words = _LINE_END.sub("\n", words).strip()
        start, end = _inside_marks(words)
        if not _is_usable(reading, row, words[start:end]):
            continue
        turns.append((row.number, _turn(reading, row, at + start, at + end)))
        shown.append(words)
        at += len(words) + 2
    if not turns:
        raise ReadError("no row holds a quote", place=Place(name, head.line), hint="; ".join(reading.notes[:3]) or None)
    lines = tuple((turn.start, turn.line) for _, turn in turns)
    return Body("\n\n".join(shown), (), lines=lines, notes=tuple(reading.notes), rows=tuple(turns))


def _remark_on_columns(reading: _Reading) -> None:
    used = set(reading.columns.values())
    others = [head.strip()[:40] for at, head in enumerate(reading.heads) if head.strip() and at not in used]
    if others:
        reading.notes.append(f"columns not used: {', '.join(f'“{head}”' for head in others[:20])}")


def _is_usable(reading: _Reading, row: Row, words: str) -> bool:
    wrong = next((sign for cell in row.cells for sign in _NO_TEXT.findall(cell)), None)
    if wrong:
        reading.remark(row, f"left out, it holds the character U+{ord(wrong):04X}, which is no text")
    elif not _WORDY.search(words):
        reading.remark(row, "left out, it has no quote")
    elif any(cell.strip() for cell in row.cells[len(reading.heads) :]):
        reading.remark(row, f"left out, it has more cells than the first row: {_IS_ONE_CUT}")
    else:
        return True
    return False


def _inside_marks(words: str) -> tuple[int, int]:
    """Where the words stand inside the quotation marks that enclose all of them: cards bring their own."""
    closing = _PAIRS.get(words[:1])
    inner = words[1:-1]
    if closing is None or len(words) < 3 or words[-1] != closing or closing in inner or words[0] in inner:
        return 0, len(words)
    return 1 + len(inner) - len(inner.lstrip()), 1 + len(inner.rstrip())


def _turn(reading: _Reading, row: Row, start: int, end: int) -> Turn:
    named = ", ".join(f"{part} from “{reading.heads[at].strip()}”" for part, at in reading.columns.items())
    speaker = reading.cell(row, "speaker")
    return Turn(
        TurnKind.ANSWER,
        Stated(speaker, Origin.ROW, line=row.line) if speaker else None,
        start,
        end,
        row.line,
        _film(reading, row),
        (f"row {row.number}: {named}",),
        _source(reading, row),
        _language(reading, row),
        _wish(reading, row),
    )


def _wish(reading: _Reading, row: Row) -> Wish | None:
    wish = Wish(
        row.number,
        theme=reading.cell(row, "theme") or None,
        formats=tuple(dict.fromkeys(filter(None, _BETWEEN_NAMES.split(reading.cell(row, "format"))))),
        photo=reading.cell(row, "photo") or None,
        photo_credit=reading.cell(row, "photo_credit") or None,
        festival=reading.cell(row, "festival") or None,
    )
    return None if wish == Wish(row.number) else wish


def _film(reading: _Reading, row: Row) -> Stated[Film] | None:
    title, director, year = (reading.cell(row, part) for part in ("film", "director", "year"))
    if not title:
        if director or year:
            reading.remark(row, "has a director or a year and no film: not used")
        return None
    known = reading.checked(row, _year, year)
    return Stated(Film(title, director or None, int(known) if known else None), Origin.ROW, line=row.line)


def _source(reading: _Reading, row: Row) -> Stated[Source] | None:
    outlet, author, date, url = (reading.cell(row, part) for part in ("outlet", "author", "date", "url"))
    if not outlet:
        if date or url:
            reading.remark(row, "has a date or an address and no outlet: not used")
        return None
    day = _DAY.fullmatch(date)
    known = reading.checked(row, iso_date, f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}" if day else date)
    address = reading.checked(row, web_address, url)
    return Stated(Source(outlet, None, author or None, known, address), Origin.ROW, line=row.line)


def _language(reading: _Reading, row: Row) -> str | None:
    language, *region = reading.cell(row, "language").replace("_", "-").split("-", 1)
    return reading.checked(row, language_tag, "-".join((language.casefold(), *region)))


def _year(value: object) -> str:
    """A film's year as spreadsheets write it: 2011 or 2011.0."""
    year = str(value).removesuffix(".0")
    if not (year.isascii() and year.isdigit() and len(year) == 4 and 1888 <= int(year) <= 2100):
        raise ValueError(f"“{str(value)[:40]}” is not the year of a film")
    return year
