"""Text, a role and a box in; placed glyphs out. The doors are `FontLibrary` and `set_text`; the rest is private.

The way of a text: `clusters` (case, direction, which face covers what, `harmony`: how large) → `breaks` (where a line
may end, and at what cost) → `words` (each measured once, in em; hyphens where one is too wide) → `lines` (the best
breaks for a number of lines) → `fit` (which number, which size) → `measure` and `edges` (a line shaped whole, its marks
hung) → `air` (no ink meets ink) → `grid` (baselines on a shared grid) → `place` (align in px).
"""

from quotecards.typography.bidi import is_right_to_left
from quotecards.typography.catalogue import Family, catalogue
from quotecards.typography.edges import MAX_HANG
from quotecards.typography.fontfile import SUFFIXES as FONT_SUFFIXES
from quotecards.typography.installed import installed_families
from quotecards.typography.library import Face, FontLibrary
from quotecards.typography.setting import SetText, set_text
from quotecards.typography.specimen import specimen

__all__ = [
    "FONT_SUFFIXES",
    "MAX_HANG",
    "Face",
    "Family",
    "FontLibrary",
    "SetText",
    "catalogue",
    "installed_families",
    "is_right_to_left",
    "set_text",
    "specimen",
]
