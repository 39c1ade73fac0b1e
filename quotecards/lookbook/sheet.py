"""The specimen of a theme: its hard cases in every format on one sheet, and what it refuses in words."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image

from quotecards.errors import QuotecardsError
from quotecards.layout import compose
from quotecards.model.card import Card
from quotecards.model.layers import Solid
from quotecards.model.layout import Layout, Placed, Rect, StyledText
from quotecards.model.logo import Logo
from quotecards.model.theme import Format, TypeRole
from quotecards.renderer import Painter
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary, set_text

_HEIGHT = 420  # px of each card on the sheet
_GAP = 24
_CAPTION = 44
_TABLE = (238, 237, 234)
_INK = (40, 40, 40)
_ROLE = TypeRole(("Noto Sans",), size=(15, 15), leading=1.3, max_lines=14)


def draw_sheet(
    file: ThemeFile,
    cases: Mapping[str, Card],
    formats: Sequence[Format],
    library: FontLibrary,
    root: Path,
    *,
    logo: Logo | None = None,
) -> Image.Image:
    """A row for each format, a column for each case; a card that is refused says why in its place.

    `root` is the folder that the paths of photos and of the logo start from.
    """
    painter = Painter(library, root)
    rows = []
    for fmt in formats:
        theme = file.resolve(fmt)
        cells = []
        for name, card in cases.items():
            size = (round(fmt.width * _HEIGHT / fmt.height), _HEIGHT)
            try:
                painted = painter.paint(compose(card, theme, fmt, library, logo)).image
                drawn = painted.resize(size, Image.Resampling.LANCZOS)
            except QuotecardsError as error:
                drawn = _words(_plain(str(error)), size, library, painter)
            caption = _words(f"{fmt.name}: {name}", (size[0], _CAPTION), library, painter)
            cells.append((caption, drawn))
        rows.append(cells)
    width = max(sum(drawn.width + _GAP for _, drawn in cells) for cells in rows) + _GAP
    sheet = Image.new("RGB", (width, len(rows) * (_HEIGHT + _CAPTION + _GAP) + _GAP), _TABLE)
    top = _GAP
    for cells in rows:
        left = _GAP
        for caption, drawn in cells:
            sheet.paste(caption, (left, top))
            sheet.paste(drawn, (left, top + _CAPTION))
            left += drawn.width + _GAP
        top += _HEIGHT + _CAPTION + _GAP
    return sheet


def _plain(text: str) -> str:
    """Without the letters that had no font in the first place."""
    return "".join(letter if ord(letter) < 0x250 or letter in "“”’…" else "" for letter in text)


def _words(text: str, size: tuple[int, int], library: FontLibrary, painter: Painter) -> Image.Image:
    box = Rect(0, 0, *size)
    setting = set_text(
        (StyledText(text, _INK),),
        _ROLE,
        box=box,
        unit=1.0,
        align="left",
        valign="top",
        hang=0.0,
        language="en",
        library=library,
        smallest=1.0,
    )
    placed = (Placed("words", box, setting.size, setting.leading, setting.lines),)
    return painter.paint(Layout("sheet", "sheet", *size, box, (Solid(_TABLE),), None, placed)).image
