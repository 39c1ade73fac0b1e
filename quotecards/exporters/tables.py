"""Tables for the bulk upload of planners, as CSV (RFC 4180), every cell in quotation marks."""

import csv
import io
from collections.abc import Iterator, Sequence

from quotecards.model.planner import Column, Planner, Post

_MARK = b"\xef\xbb\xbf"
# Spreadsheets take a cell that begins so for a formula, also in its wide forms: OWASP, “CSV Injection”.
_FORMULA = tuple("=+-@\t\r＝＋－＠")


def tables(planner: Planner, posts: Sequence[Post]) -> Iterator[tuple[str, bytes]]:
    """The tables for these posts with their names: one, or several where the planner takes no more rows in one."""
    rows = planner.max_posts or max(len(posts), 1)
    batches = [posts[at : at + rows] for at in range(0, len(posts), rows)]
    for number, batch in enumerate(batches, 1):
        name = f"{planner.name}-{number:0{len(str(len(batches)))}}" if len(batches) > 1 else planner.name
        yield f"{name}.csv", _table(planner, batch)


def _table(planner: Planner, posts: Sequence[Post]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    if planner.heads:
        writer.writerow([column.head for column in planner.columns])
    writer.writerows([_cell(column, post) for column in planner.columns] for post in posts)
    return (_MARK if planner.for_spreadsheets else b"") + text.getvalue().encode("utf-8", "replace")


def _cell(column: Column, post: Post) -> str:
    """The cell's words; an apostrophe before what a spreadsheet would work out.

    Captions begin with a quotation mark, so that only titles, names and the like can need one.
    """
    words = "" if column.holds == "empty" else str(getattr(post, column.holds))
    return f"'{words}" if words.lstrip(" \n").startswith(_FORMULA) else words
