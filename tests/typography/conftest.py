from pathlib import Path

import pytest

from quotecards import resources
from quotecards.typography import FontLibrary
from tests.typography.square import save_font


@pytest.fixture(scope="session")
def square_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fonts")
    save_font(folder / "square" / "Square.ttf", "Square")
    save_font(folder / "square" / "Square-Italic.ttf", "Square", italic=True)
    axes = [("wght", 100.0, 900.0, 900.0, "Weight"), ("opsz", 9.0, 12.0, 40.0, "Size"), ("SOFT", 0.0, 5.0, 9.0, "Soft")]
    save_font(folder / "many-axes" / "Many[SOFT,opsz,wght].ttf", "Many Axes", axes=axes)
    return folder


@pytest.fixture(scope="session")
def squares(square_folder: Path) -> FontLibrary:
    return FontLibrary.open(square_folder)


@pytest.fixture(scope="session")
def library() -> FontLibrary:
    return FontLibrary.open(resources.fonts())
