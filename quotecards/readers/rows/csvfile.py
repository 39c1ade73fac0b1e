"""The reader of tables as text: `.csv` and `.tsv`."""

import csv
from collections.abc import Iterator

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.rows.columns import guess_columns
from quotecards.readers.rows.tables import Row, body_of_rows

_DELIMITERS = (",", ";", "\t", "|")


def read_csv(raw: bytes, name: str) -> Body:
    """The ready quotes of a table. Raises ReadError, with the line, for a quotation mark that is never closed."""
    return body_of_rows(rows_of(raw, name), name)


def rows_of(raw: bytes, name: str) -> Iterator[Row]:
    """The rows, the first of which names the columns. Raises ReadError as `read_csv` does."""
    text = decode(raw, name)
    return _rows(text, _delimiter(text), name)


def _delimiter(text: str) -> str:
    """What stands between the columns: that by which the first row names most columns that are known.

    Counting characters would take the commas inside quotes for it.
    """
    head = next((line for line in text.split("\n", 20) if line.strip()), "")[:10_000]

    def fits(delimiter: str) -> tuple[int, int]:
        try:
            cells = next(csv.reader([head], delimiter=delimiter), [])
        except csv.Error:
            cells = []
        return len(guess_columns(cells[:200])), len(cells)

    return max(_DELIMITERS, key=fits)


def _rows(text: str, delimiter: str, name: str) -> Iterator[Row]:
    reader = csv.reader((f"{line}\n" for line in text.split("\n")), delimiter=delimiter, strict=True)
    number = begins = 0
    while True:
        begins, number = reader.line_num + 1, number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            hint = 'inside of a cell in quotation marks, double each mark: "He said ""no""."'
            raise ReadError(f"is not a row of a table: {error}", place=Place(name, begins), hint=hint) from error
        yield Row(tuple(cells), number, begins)
