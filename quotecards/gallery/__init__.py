"""A run to look at: one page with every card and its words, and all cards on one contact sheet."""

from quotecards.gallery.page import PAGE_MARK, page_bytes
from quotecards.gallery.sheet import SHEET_MARK, Thumbnail, sheet_bytes, sheet_mark, thumbnails

__all__ = ["PAGE_MARK", "SHEET_MARK", "Thumbnail", "page_bytes", "sheet_bytes", "sheet_mark", "thumbnails"]
