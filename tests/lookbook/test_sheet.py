"""The specimen shows every case in every format, and in words what is refused."""

from pathlib import Path

from quotecards import resources
from quotecards.lookbook import draw_sheet
from quotecards.lookbook.cases import hard_cases
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary


def test_there_is_a_row_for_each_format_and_a_column_for_each_case() -> None:
    library = FontLibrary.open(resources.fonts())
    cases = {name: hard_cases()[name] for name in ("3 words", "60 words", "Arabic")}
    formats = [load_formats()[name] for name in ("open-graph", "instagram-square")]
    sheet = draw_sheet(ThemeFile.find("swiss", [resources.themes()]), cases, formats, library, Path())
    assert sheet.size == (3 * 800 + 4 * 24, 2 * (420 + 44 + 24) + 24)
    field = (0xD2, 0x19, 0x2E)
    assert all(sheet.getpixel((24 + column * 824 + 400, 24 + 44 + 2)) == field for column in range(3))


def test_a_refused_card_is_told_in_its_place() -> None:
    library = FontLibrary.open(resources.fonts())
    cases = {"Japanese": hard_cases()["Japanese"]}
    sheet = draw_sheet(
        ThemeFile.find("swiss", [resources.themes()]), cases, [load_formats()["open-graph"]], library, Path()
    )
    assert sheet.size == (800 + 48, 420 + 44 + 48)
    assert len(sheet.getcolors(100_000) or []) > 2, "words, or the card where the fonts are installed"
