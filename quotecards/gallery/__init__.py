"""A run to look at: a page with every card and its words, or several, and all cards on one contact sheet."""

from quotecards.gallery.frame import PAGE_MARK
from quotecards.gallery.page import page_bytes
from quotecards.gallery.pages import FOLDER, is_page, pages, sheet_path
from quotecards.gallery.sheet import SHEET_MARK, Thumbnail, sheet_bytes, sheet_mark, thumbnails

__all__ = [
    "FOLDER",
    "PAGE_MARK",
    "SHEET_MARK",
    "Thumbnail",
    "is_page",
    "page_bytes",
    "pages",
    "sheet_bytes",
    "sheet_mark",
    "sheet_path",
    "thumbnails",
]
