"""For those who make themes: the hard cases on one sheet, a check of everything that can go wrong, a start."""

from quotecards.lookbook.check import Remark, check_theme
from quotecards.lookbook.sheet import draw_sheet
from quotecards.lookbook.start import new_theme

__all__ = ["Remark", "check_theme", "draw_sheet", "new_theme"]
