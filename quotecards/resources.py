"""Where the fonts, themes and data that come with quotecards lie: in the wheel, or in a checkout beside the package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data(name: str) -> Path:
    """A file of `quotecards/data`, such as the weights of the signals."""
    return _PACKAGE / "data" / name


def fonts() -> Path:
    """The folder of font families."""
    return _bundled("fonts")


def themes() -> Path:
    """The folder of built-in themes."""
    return _bundled("themes")


def _bundled(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
