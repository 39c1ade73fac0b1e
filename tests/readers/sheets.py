"""Small spreadsheets for tests, written part by part so that any of them can be wrong."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_KEYS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def parts(
    rows: Sequence[str], *, strings: str = "", styles: str = "", names: Sequence[str] = ("Quotes",)
) -> dict[str, str]:
    """The parts of a workbook; `rows` are the inside of each row element of its first sheet."""
    listed = "".join(f'<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>' for at, name in enumerate(names, 1))
    targets = [(f"rId{at}", "worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(names) + 1)]
    targets += [("rId90", "sharedStrings", "sharedStrings.xml"), ("rId91", "styles", "styles.xml")]
    inside = "".join(f'<row r="{at}">{cells}</row>' for at, cells in enumerate(rows, 1))
    return {
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(*targets),
        "xl/workbook.xml": f"<workbook {_MAIN} {_KEYS}><sheets>{listed}</sheets></workbook>",
        "xl/worksheets/sheet1.xml": f"<worksheet {_MAIN}><sheetData>{inside}</sheetData></worksheet>",
        "xl/sharedStrings.xml": f"<sst {_MAIN}>{strings}</sst>",
        "xl/styles.xml": f"<styleSheet {_MAIN}>{styles}</styleSheet>",
    }


def relations(*targets: tuple[str, str, str]) -> str:
    inside = "".join(f'<Relationship Id="{key}" Type="{_OFFICE}/{role}" Target="{at}"/>' for key, role, at in targets)
    return f"<Relationships {_PACKAGE}>{inside}</Relationships>"


def text_cells(*words: str) -> str:
    """Cells that hold their text themselves."""
    return "".join(f'<c t="inlineStr"><is><t>{escape(word)}</t></is></c>' for word in words)


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """The parts in a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def sheet(*rows: Sequence[str]) -> bytes:
    """A spreadsheet of texts."""
    return packed(parts([text_cells(*row) for row in rows]))
