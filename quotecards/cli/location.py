"""A file or folder that the user names: a path, or an address in a store."""

from pathlib import Path


def location(named: str | Path) -> Path:
    """The type of such an argument. Raises SettingError for a kind of storage that is not known."""
    from quotecards.storage import locate

    return locate(named)
