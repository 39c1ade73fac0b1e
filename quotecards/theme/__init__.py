"""YAML → `Theme`, resolved for one format."""

from quotecards.theme.file import ThemeFile, list_themes

__all__ = ["ThemeFile", "list_themes"]
