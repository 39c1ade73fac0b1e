"""The picture depends on the project's own libraries alone: what the system brings for type is not even loaded."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOREIGN = ("fribidi", "freetype", "fontconfig", "harfbuzz", "raqm", "graphite", "pango", "cairo")
TEXTS = (
    ("en", "It rained on the only day that mattered, and the camera saw nothing but our shoes"),
    ("fr", "Le cinéma, c’est l’art de regarder : on ne filme que ce que l’on a déjà perdu !"),
    ("ar", "الضوء لا يحفظ الأسرار، والكاميرا Arriflex لا تكذب منذ عام 1968"),
    ("he", "האור אינו שומר סודות (Ana 1968), וגם לא המצלמה"),
    ("hi", "रोशनी कोई राज़ नहीं छिपाती, और कैमरा भी नहीं"),
    ("th", "แสงไม่เก็บความลับ และกล้องก็เช่นกัน แสงไม่เก็บความลับ"),
    ("en", "I cried 😭 at the premiere 🎬 and we danced 💃🏽 until four"),
)
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
from tests.renderer.test_host import TEXTS
from tests.samples import a_card
library = FontLibrary.open(resources.fonts())
painter = Painter(library, Path())
for name, shape_of_all in (("arthouse", "x"), ("noir", "open-graph")):
    for shape in ("instagram-portrait", "instagram-square", "story", "x", "open-graph"):
        fmt = load_formats()[shape]
        theme = ThemeFile.find(name, (resources.themes(),)).resolve(fmt)
        for language, text in TEXTS if shape == shape_of_all else TEXTS[:1]:
            layout = compose(a_card(text, language=language), theme, fmt, library)
            image = painter.paint(layout).image
            lines = " / ".join(line.text for placed in layout.placed for line in placed.lines)
            digests = [hashlib.sha256(data).hexdigest() for data in (encode(image, fmt).data, image.tobytes())]
            print(*digests, lines)
maps = Path("/proc/self/maps")
for line in maps.read_text().splitlines() if maps.exists() else ():
    path = line.partition("/")[2]
    if path:
        print("/" + path, file=sys.stderr)
"""


def pictures_of_a_run(**environment: str) -> tuple[list[str], set[str]]:
    """File, pixels and lines of some pictures made in a process of its own, and the files that it had in memory."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=root,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines(), set(done.stderr.splitlines())


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


def test_the_lines_the_pixels_and_the_bytes_are_the_same_where_those_libraries_cannot_be_loaded(
    plain_run: tuple[list[str], set[str]], tmp_path: Path
) -> None:
    pictures, _ = plain_run
    for name in ("fribidi", "freetype", "fontconfig", "harfbuzz"):
        for suffix in (".so", ".so.0", ".so.1", ".so.6"):
            (tmp_path / f"lib{name}{suffix}").write_bytes(b"not a library")
    hidden, _ = pictures_of_a_run(LD_LIBRARY_PATH=str(tmp_path), LC_ALL="C", TZ="Asia/Tokyo", PYTHONHASHSEED="7")
    assert len(hidden) == len(pictures) == 2 * (len(TEXTS) + 4)
    assert all(" / " in picture for picture in pictures)
    assert hidden == pictures
