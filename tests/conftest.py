"""What many tests share: fonts of squares, the real fonts, and golden pictures.

A golden picture is compared by pixels with a tolerance and drawn anew with `make golden`; a failure leaves a picture
of the difference.
"""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PIL import Image, ImageChops

from quotecards import resources
from quotecards.typography import FontLibrary
from tests.buckets import Store, connect, forget, serving
from tests.square import save_font

GOLDEN = Path(__file__).parent / "golden"
FAILURES = Path(__file__).parent / "failures"
LARGEST_DIFFERENCE = 24  # of 255, in any channel of any pixel: a moved glyph is far above, a rounding below
MEAN_DIFFERENCE = 0.25


def pytest_configure(config: pytest.Config) -> None:
    """Tests try the same examples each time, and new ones with `--hypothesis-profile default`; how long one takes tells
    of the machine alone. They send Ctrl-C to what they start, which would be deaf to it where the shell started the
    tests in its background: that is inherited."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if not config.getoption("--hypothesis-profile", default=None):
        settings.register_profile("same", derandomize=True, database=None, deadline=None)
        settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="draw the golden pictures anew")


@pytest.fixture(scope="session", autouse=True)
def nobody_waits_for_the_disk() -> Iterator[None]:
    """What tests write need not outlast a power cut: that a file is flushed is proved where `os.fsync` is watched."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture
def looks_like(request: pytest.FixtureRequest) -> Callable[[Image.Image, str], None]:
    """Compares a picture with `tests/golden/<name>.png`."""

    def compare(picture: Image.Image, name: str) -> None:
        path = GOLDEN / f"{name}.png"
        if request.config.getoption("--renew-golden"):
            path.parent.mkdir(exist_ok=True)
            picture.save(path, optimize=True)
            return
        assert path.is_file(), f"there is no golden picture {name}: look at the new one and run `make golden`"
        with Image.open(path) as golden:
            expected = golden.convert("RGB")
        assert picture.size == expected.size
        difference = ImageChops.difference(picture, expected)
        largest = max(high for _, high in difference.getextrema())  # type: ignore[misc]
        levels = difference.convert("L").histogram()
        mean = sum(level * count for level, count in enumerate(levels)) / sum(levels)
        if largest > LARGEST_DIFFERENCE or mean > MEAN_DIFFERENCE:
            sheet = Image.new("RGB", (picture.width * 3, picture.height))
            stretched = difference.point([min(255, level * 8) for level in range(256)] * 3)
            for index, part in enumerate((expected, picture, stretched)):
                sheet.paste(part, (index * picture.width, 0))
            FAILURES.mkdir(exist_ok=True)
            sheet.save(FAILURES / f"{name}.png")
            pytest.fail(
                f"{name} differs by up to {largest}: see {FAILURES / f'{name}.png'} (expected, drawn, difference)"
            )

    return compare


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


@pytest.fixture(scope="session")
def running_store() -> Iterator[Store]:
    with serving() as store:
        forget()
        yield store


@pytest.fixture
def store(running_store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An S3 without buckets, with the settings of this process to use it. Connections to it are kept between tests."""
    connect(running_store, monkeypatch)
    yield running_store
    running_store.clear()
