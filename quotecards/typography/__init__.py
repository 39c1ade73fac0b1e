"""Text, a role and a box in; placed glyphs out. The doors are `FontLibrary` and `set_text`; the rest is private.

The way of a text: `clusters` (case, direction, which face covers what) → `breaks` (where a line may end, and at what
cost) → `words` (each measured once, in em; hyphens where one is too wide) → `lines` (the best breaks for a number of
lines) → `fit` (which number, which size) → `measure` and `edges` (a line shaped whole, its marks hung) → `air` (no ink
meets ink) → `place` (align in px).
"""

from quotecards.typography.catalogue import Family, catalogue
from quotecards.typography.installed import installed_families
from quotecards.typography.library import Face, FontLibrary
from quotecards.typography.setting import SetText, fits, set_text
from quotecards.typography.specimen import specimen

__all__ = [
    "Face",
    "Family",
    "FontLibrary",
    "SetText",
    "catalogue",
    "fits",
    "installed_families",
    "set_text",
    "specimen",
]
