"""A font for arithmetic: 1000 units per em, every letter a square of one em on the baseline, marks half as wide."""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

HALF = "“”‘’«»\"'.,"
LETTERS = [chr(code) for code in range(0x21, 0x7F) if chr(code) not in HALF] + list("—ßẞÉéĞİıα…日\u0302")


def save_font(
    path: Path, family: str, *, italic: bool = False, axes: list[tuple[str, float, float, float, str]] | None = None
) -> None:
    """Write the font to `path`; `axes` are (tag, least, default, largest, name)."""
    widths = {".notdef": 1000, "space": 500}
    characters = {0x20: "space", 0xA0: "space"}
    for character, width in [(letter, 1000) for letter in LETTERS] + [(mark, 500) for mark in HALF]:
        name = f"u{ord(character):04X}"
        widths[name] = width
        characters[ord(character)] = name
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(list(widths))
    builder.setupCharacterMap(characters)
    builder.setupGlyf({name: _box(0 if name == "space" else width) for name, width in widths.items()})
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=1000, descent=0)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "version": "Version 1.5;made for tests"})
    builder.setupOS2(sTypoAscender=1000, usWeightClass=400, fsSelection=1 if italic else 0x40)
    builder.setupPost()
    builder.font["head"].macStyle = 2 if italic else 0
    if axes:
        builder.setupFvar(axes, [])
    path.parent.mkdir(parents=True, exist_ok=True)
    builder.save(path)


def _box(width: int) -> object:
    pen = TTGlyphPen(None)
    if width:
        pen.moveTo((0, 0))
        pen.lineTo((0, 1000))
        pen.lineTo((width, 1000))
        pen.lineTo((width, 0))
        pen.closePath()
    return pen.glyph()
