"""YAML → `Theme`, resolved for one format; and the formats themselves."""

from quotecards.theme.file import ThemeFile, list_themes
from quotecards.theme.formats import load_formats

__all__ = ["ThemeFile", "list_themes", "load_formats"]
