"""Spreadsheets: what a person sees in the cells of the first sheet, and nothing that a file may hide behind them."""

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers import read_document
from quotecards.readers.office.xlsx_file import MAX_ROWS, read_xlsx
from tests.readers.sheets import packed, parts, relations, sheet, text_cells
from tests.readers.support import speakers, write

HEAD = text_cells("quote", "speaker", "film", "year", "outlet", "date")


def quotes(raw: bytes) -> list[str]:
    body = read_xlsx(raw, "quotes.xlsx")
    return [body.text[turn.start : turn.end] for _, turn in body.rows]


def test_rows_are_ready_quotes_with_the_number_of_their_row(tmp_path: Path) -> None:
    raw = sheet(("Quote", "Speaker"), ("I row.", "Clara Voss"), ("", ""), ("So & so.", "Ann Other"))
    document = read_document(write(tmp_path, raw, "quotes.xlsx"))
    assert document.ready
    assert [document.text_of(turn) for turn in document.turns] == ["I row.", "So & so."]
    assert [turn.line for turn in document.turns] == [2, 4]
    assert speakers(document) == ["Clara Voss", "Ann Other"]


def test_cells_hold_shared_rich_and_formula_texts_numbers_and_dates() -> None:
    strings = "<si><t>I cannot </t><rPh><t>ai</t></rPh></si><si><r><t>Clara</t></r><r><t> Voss</t></r></si>"
    styles = '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    row = (
        '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><f>CONCAT("Salt")</f><v>Salt</v></c>'
        '<c r="D2"><v>2.021E3</v></c><c r="E2" t="inlineStr"><is><t>Kino</t></is></c><c r="F2" s="1"><v>44330.5</v></c>'
    )
    body = read_xlsx(packed(parts([HEAD, row], strings=strings, styles=styles)), "quotes.xlsx")
    (turn,) = (turn for _, turn in body.rows)
    assert body.text == "I cannot"
    assert turn.speaker
    assert turn.film
    assert turn.source
    assert (turn.speaker.value, turn.film.value.title, turn.film.value.year) == ("Clara Voss", "Salt", 2021)
    assert turn.source.value.date == "2021-05-14"


def test_formulas_are_not_evaluated_and_errors_are_empty() -> None:
    rows = [HEAD, '<c><f>"So."</f></c>', '<c t="e"><v>#N/A</v></c>', text_cells("Oh.", "Clara")]
    body = read_xlsx(packed(parts(rows)), "quotes.xlsx")
    assert body.text == "Oh."


def test_cells_may_be_sparse_and_far_out() -> None:
    row = '<c r="B2" t="inlineStr"><is><t>Clara</t></is></c><c r="A2" t="inlineStr"><is><t>So.</t></is></c>'
    far = '<c r="XFD2" t="inlineStr"><is><t>far</t></is></c>'
    raw = packed(parts([HEAD, row + far]))
    files = parts([HEAD, row + far])
    files["xl/worksheets/sheet1.xml"] = files["xl/worksheets/sheet1.xml"].replace('<row r="2">', '<row r="1048576">')
    assert quotes(raw) == quotes(packed(files)) == ["So."]


def test_only_the_first_sheet_that_is_not_hidden_is_read_and_the_others_are_named() -> None:
    files = parts([HEAD, text_cells("So.", "Clara")], names=("Quotes", "Drafts"))
    files["xl/worksheets/sheet2.xml"] = files["xl/worksheets/sheet1.xml"].replace("So.", "Oh.")
    body = read_xlsx(packed(files), "quotes.xlsx")
    assert (body.text, body.notes) == ("So.", ("only the first sheet is read, not “Drafts”",))
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace('name="Quotes"', 'name="Quotes" state="hidden"')
    assert quotes(packed(files)) == ["Oh."]
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace('name="Drafts"', 'name="Drafts" state="veryHidden"')
    with pytest.raises(ReadError, match="holds no sheet that can be seen"):
        quotes(packed(files))


def test_macros_and_links_are_left_alone() -> None:
    files = parts([HEAD, text_cells("So.", "Clara")])
    files["xl/vbaProject.bin"] = "macro"
    outside = '<Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/>'
    files["xl/_rels/workbook.xml.rels"] = files["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>", f"{outside}</Relationships>"
    )
    assert quotes(packed(files)) == ["So."]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"quote,speaker\nSo.,Clara\n", "is no Excel file, or a damaged one (open it in Excel, save it anew)"),
        (b"PK\x03\x04" + b"\0" * 50, "is no Excel file, or a damaged one (open it in Excel, save it anew)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 50, "is a file of an old Excel (.xls) (open it in Excel or"),
        (packed({"content.xml": "<x/>"}), "is an OpenDocument file (save it as .xlsx)"),
        (packed({"a.txt": "x"}), "holds no xl/workbook.xml (is it a file of Excel? open it in Excel, save it anew)"),
    ],
)
def test_what_is_no_spreadsheet_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_xlsx(raw, "quotes.xlsx")
    assert str(caught.value).startswith(f"quotes.xlsx: {message}")


def test_entities_are_refused() -> None:
    files = parts([HEAD, text_cells("So.", "Clara")])
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    files["xl/worksheets/sheet1.xml"] = bomb + files["xl/worksheets/sheet1.xml"].replace("So.", "&a;&b;")
    with pytest.raises(ReadError, match="holds a document type definition"):
        quotes(packed(files))


def test_a_part_that_unpacks_to_very_much_is_refused_before_it_is() -> None:
    files: dict[str, str | bytes] = {**parts([HEAD])}
    files["xl/sharedStrings.xml"] = b" " * 300_000_000
    raw = packed(files)
    assert len(raw) < 500_000
    begun = time.process_time()
    with pytest.raises(ReadError, match=r"sharedStrings\.xml in it has more than 40 MB"):
        quotes(raw)
    assert time.process_time() - begun < 2


def test_a_size_that_lies_does_not_help() -> None:
    files: dict[str, str | bytes] = {**parts([HEAD])}
    files["xl/sharedStrings.xml"] = b"<sst>" + b" " * 60_000_000
    raw = packed(files)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        size = archive.getinfo("xl/sharedStrings.xml").file_size
    raw = raw.replace(struct.pack("<L", size), struct.pack("<L", 1_000))
    with pytest.raises(ReadError, match=r"sharedStrings\.xml in it is damaged"):
        quotes(raw)


def test_one_string_that_many_cells_share_is_counted_each_time() -> None:
    strings = f"<si><t>{'x' * 1_000_000}</t></si>"
    rows = [HEAD, *['<c t="s"><v>0</v></c><c t="s"><v>0</v></c>'] * 2_000]
    with pytest.raises(ReadError, match=r"quotes\.xlsx:\d+: holds more than 20 million characters"):
        quotes(packed(parts(rows, strings=strings)))


def test_too_many_rows_are_refused() -> None:
    cell = '<c t="b"><v>1</v></c>'
    files = parts([])
    rows = f"<row>{cell}</row>" * (MAX_ROWS + 2)
    files["xl/worksheets/sheet1.xml"] = files["xl/worksheets/sheet1.xml"].replace("<sheetData>", f"<sheetData>{rows}")
    with pytest.raises(ReadError, match=r"has more than 100,000 rows"):
        quotes(packed(files))


FRAGMENTS = st.sampled_from(
    """
    <c t="s"><v>0</v></c> | <c t="s"><v>99</v></c> | <c t="s"><v>-1</v></c> | <c r="ZZZZ9"><v>1e4</v></c> | </row> | <v>
    <c r="B" s="1"><v>1e9</v></c> | <c><v>nan</v></c> | <row r='0'> | <c t="d"><v>2021-05-13</v></c> | &amp; | \x01
    <c t="inlineStr"><is><t>So.</t></is></c> | <c t="e"><v>#REF!</v></c> | <c t="b"><v>1</v></c> | <c t="s"></c>
    """.replace("\n", " | ").split(" | ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(FRAGMENTS, max_size=4).map("".join), max_size=4), st.binary(max_size=4), st.integers(0, 2_000))
def test_any_cells_and_any_damage_give_quotes_or_one_clear_error(rows: list[str], damage: bytes, at: int) -> None:
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    raw = packed(parts([HEAD, *rows], strings="<si><t>Shared.</t></si>", styles=styles))
    for candidate in (raw, raw[:at] + damage + raw[at + len(damage) :]):
        try:
            found = quotes(candidate)
        except ReadError as error:
            assert error.place  # noqa: PT017
        else:
            assert all(found)


def test_relations_are_found_wherever_they_point() -> None:
    files = parts([HEAD, text_cells("So.", "Clara")])
    files["xl/_rels/workbook.xml.rels"] = relations(("rId1", "worksheet", "/xl/worksheets/sheet1.xml"))
    assert quotes(packed(files)) == ["So."]
