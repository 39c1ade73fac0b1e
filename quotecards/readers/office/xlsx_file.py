"""The reader of spreadsheets (`.xlsx`, `.xlsm`): the first sheet that can be seen, row by row, as ready quotes
or as a transcript.

Macros, formulas, comments and links are parts that stay unread.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.office.ooxml import EXCEL, Archive
from quotecards.readers.office.spoken_table import body_of_table
from quotecards.readers.office.xlsx_cells import Strings, Styles, Values
from quotecards.readers.rows.tables import MAX_COLUMNS, Row

MAX_ROWS = 100_000
MAX_TEXT = 20_000_000  # characters in all cells: cells share strings, so that a small file can hold very much


def read_xlsx(raw: bytes, name: str) -> Body:
    """The quotes or the transcript of a spreadsheet. Raises ReadError for what is none, is damaged or too large."""
    archive = Archive(raw, name, EXCEL)
    main = next(iter(_Relations.of(archive, "", "officeDocument").values()), "xl/workbook.xml")
    workbook = _Workbook()
    archive.read(main, workbook)
    sheets = _Relations.of(archive, main, "worksheet")
    shown = [key for key in workbook.sheets if key in sheets]
    if not shown:
        hint = "open it in Excel, save it anew"
        raise ReadError("holds no sheet that can be seen", place=Place(name), hint=hint)
    strings, styles = Strings(), Styles()
    for part in _Relations.of(archive, main, "sharedStrings").values():
        archive.read(part, strings)
    for part in _Relations.of(archive, main, "styles").values():
        archive.read(part, styles)
    values = Values(strings.found, frozenset(styles.dates), workbook.since_1904)
    sheet = _Sheet(values, name)
    archive.read(sheets[shown[0]], sheet)
    others = [f"“{workbook.sheets[key]}”" for key in shown[1:]]
    notes = (f"only the first sheet is read, not {', '.join(others[:10])}",) if others else ()
    return body_of_table(sheet.rows(), name, notes)


@dataclass(slots=True)
class _Relations:
    """Reads where the parts of one `role` lie, by the keys under which another part names them."""

    role: str
    targets: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, archive: Archive, source: str, role: str) -> dict[str, str]:
        """The parts that have `role` for the part `source` (empty: for the whole file)."""
        folder, _, file = source.rpartition("/")
        prefix = f"{folder}/" if folder else ""
        part = f"{prefix}_rels/{file}.rels"
        relations = cls(role)
        if part in archive:
            archive.read(part, relations)
        found = relations.targets.items()
        return {key: path.lstrip("/") if path.startswith("/") else prefix + path for key, path in found}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        role = attributes.get("Type", "").rpartition("/")[2]
        if tag == "Relationship" and role == self.role and attributes.get("TargetMode") != "External":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def end(self, tag: str) -> None:
        """Nothing waits for the end."""

    def text(self, words: str) -> None:
        """Relations hold no text."""


@dataclass(slots=True)
class _Workbook:
    """Reads the names of the sheets that are not hidden, by their keys, and from which day dates count."""

    sheets: dict[str, str] = field(default_factory=dict)
    since_1904: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sheet" and attributes.get("state", "visible") == "visible":
            self.sheets[attributes.get("id", "")] = attributes.get("name", "")
        elif tag == "workbookPr":
            self.since_1904 = attributes.get("date1904") in {"1", "true"}

    def end(self, tag: str) -> None:
        """Nothing waits for the end."""

    def text(self, words: str) -> None:
        """Workbooks hold no text."""


class _Sheet:
    """Reads the cells of a sheet."""

    def __init__(self, values: Values, name: str) -> None:
        self._values = values
        self._name = name
        self._rows: dict[int, dict[int, str]] = {}
        self._row = 0
        self._column = -1
        self._kind = self._style = ""
        self._words: list[str] = []
        self._takes = False  # whether text is a value: not that of a formula
        self._ruby = False
        self._length = 0

    def rows(self) -> Iterator[Row]:
        for number in sorted(self._rows):
            cells = self._rows[number]
            last = max(cells, default=-1)
            yield Row(tuple(cells.get(at, "") for at in range(last + 1)), number, number)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "row":
            self._row = _number(attributes.get("r"), self._row + 1)
            self._column = -1
            if len(self._rows) >= MAX_ROWS:
                place = Place(self._name, self._row)
                raise ReadError(f"has more than {MAX_ROWS:,} rows", place=place, hint="split the table")
        elif tag == "c":
            self._column = _column(attributes.get("r"), self._column + 1)
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
            self._words = []
        elif tag == "rPh":
            self._ruby = True
        self._takes = tag == "v" or (tag == "t" and not self._ruby)

    def end(self, tag: str) -> None:
        self._takes = False
        if tag == "rPh":
            self._ruby = False
        elif tag == "c" and 0 <= self._column < MAX_COLUMNS:
            words = self._values.text(self._kind, self._style, "".join(self._words))
            self._length += len(words)
            if self._length > MAX_TEXT:
                message = f"holds more than {MAX_TEXT // 1_000_000} million characters"
                raise ReadError(message, place=Place(self._name, self._row), hint="split the table")
            if words:
                self._rows.setdefault(self._row, {})[self._column] = words

    def text(self, words: str) -> None:
        if self._takes:
            self._words.append(words)


def _number(written: str | None, otherwise: int) -> int:
    """A row's number; where none is written, rows follow each other."""
    return int(written) if written and written.isascii() and written.isdigit() and len(written) < 9 else otherwise


def _column(reference: str | None, otherwise: int) -> int:
    """The column, from 0, that a reference such as `AB12` names."""
    letters = (reference or "").rstrip("0123456789")
    if not letters or len(letters) > 3 or not letters.isascii() or not letters.isalpha():
        return otherwise
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1
