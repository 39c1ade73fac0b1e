"""The picture depends on the project's own libraries alone: what the system brings for type is not even loaded."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOREIGN = ("fribidi", "freetype", "fontconfig", "harfbuzz", "raqm", "graphite", "pango", "cairo")
SCRIPT = """
import hashlib, sys
from pathlib import Path
from quotecards import resources
from quotecards.exporters import encode
from quotecards.layout import compose
from quotecards.renderer import Painter
from quotecards.platforms import load_formats
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary
from tests.samples import a_card
library = FontLibrary.open(resources.fonts())
painter = Painter(library, Path())
for name in ("arthouse", "noir"):
    for shape in ("instagram-portrait", "instagram-square", "story", "x", "open-graph"):
        fmt = load_formats()[shape]
        theme = ThemeFile.find(name, (resources.themes(),)).resolve(fmt)
        painting = painter.paint(compose(a_card(), theme, fmt, library))
        print(hashlib.sha256(encode(painting.image, fmt).data).hexdigest())
maps = Path("/proc/self/maps")
for line in maps.read_text().splitlines() if maps.exists() else ():
    path = line.partition("/")[2]
    if path:
        print("/" + path, file=sys.stderr)
"""


def pictures_of_a_run(**environment: str) -> tuple[list[str], set[str]]:
    """The digests of some pictures made in a process of its own, and the files that it had in memory."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=root,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split(), set(done.stderr.splitlines())


@pytest.fixture(scope="module")
def plain_run() -> tuple[list[str], set[str]]:
    return pictures_of_a_run()


def test_no_library_of_the_system_for_type_is_loaded(plain_run: tuple[list[str], set[str]]) -> None:
    _, files = plain_run
    if not files:
        pytest.skip("this system does not tell which files a process has in memory")
    packages = str(Path(hashlib.__file__).parent), sys.prefix, sys.base_prefix
    foreign = [path for path in files if any(name in Path(path).name for name in FOREIGN)]
    assert [path for path in foreign if not path.startswith(packages)] == []


def test_the_bytes_are_the_same_where_those_libraries_cannot_be_loaded(
    plain_run: tuple[list[str], set[str]], tmp_path: Path
) -> None:
    pictures, _ = plain_run
    for name in ("fribidi", "freetype", "fontconfig", "harfbuzz"):
        for suffix in (".so", ".so.0", ".so.1", ".so.6"):
            (tmp_path / f"lib{name}{suffix}").write_bytes(b"not a library")
    hidden, _ = pictures_of_a_run(LD_LIBRARY_PATH=str(tmp_path), LC_ALL="C", TZ="Asia/Tokyo", PYTHONHASHSEED="7")
    assert len(hidden) == len(pictures) > 0
    assert hidden == pictures
