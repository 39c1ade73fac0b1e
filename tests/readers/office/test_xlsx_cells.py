"""What cells hold, as text."""

import pytest

from quotecards.readers.office.xlsx_cells import Styles, Values

PLAIN = Values(["So.", "Oh."], frozenset({"1"}))


@pytest.mark.parametrize(
    ("kind", "style", "value", "text"),
    [
        ("s", "0", "1", "Oh."),
        ("s", "0", "2", ""),
        ("s", "0", "-1", ""),
        ("s", "0", "", ""),
        ("str", "0", "So.", "So."),
        ("inlineStr", "0", "1.0", "1.0"),
        ("b", "0", "1", "TRUE"),
        ("b", "0", "?", ""),
        ("e", "0", "#N/A", ""),
        ("d", "0", "2021-05-13T10:00:00", "2021-05-13"),
        ("n", "0", "2021", "2021"),
        ("n", "0", "2.021E3", "2021"),
        ("n", "0", "0.5", "0.5"),
        ("n", "0", "1e400", "1e400"),
        ("n", "0", "nan", "nan"),
        ("n", "0", "", ""),
        ("n", "1", "61", "1900-03-01"),
        ("n", "1", "44329", "2021-05-13"),
        ("n", "1", "2958465", "9999-12-31"),
        ("n", "1", "2958466", "2958466"),
        ("n", "1", "0.5", "0.5"),
    ],
)
def test_values_become_text(kind: str, style: str, value: str, text: str) -> None:
    assert PLAIN.text(kind, style, value) == text


def test_old_macs_count_days_from_1904() -> None:
    old = Values([], frozenset({"1"}), since_1904=True)
    assert old.text("n", "1", "1") == "1904-01-02"
    assert old.text("n", "1", "2958465") == "2958465"  # the year would have five digits


@pytest.mark.parametrize(
    ("code", "is_date"),
    [
        ("yyyy-mm-dd", True), ("d. mmmm yyyy", True), ("[$-407]d.m.yy;@", True), ("mmm", True), ("General", False),
        ("0.00", False), ('0" days"', False), ("[Red]0", False), ("h:mm", False), ("\\d0", False),
    ],
)  # fmt: skip
def test_formats_of_ones_own_are_dates_by_their_letters(code: str, is_date: bool) -> None:
    styles = Styles()
    styles.start("numFmt", {"numFmtId": "164", "formatCode": code})
    styles.start("xf", {"numFmtId": "14"})  # of the named styles: counts for no cell
    styles.start("cellXfs", {})
    styles.start("xf", {"numFmtId": "0"})
    styles.start("xf", {"numFmtId": "164"})
    styles.end("cellXfs")
    assert styles.dates == ({"1"} if is_date else set())
