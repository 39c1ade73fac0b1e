"""Plates are painted once, whoever asks for them, and the last are kept."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from quotecards.errors import PhotoError
from quotecards.renderer.ground import Ground
from quotecards.renderer.plates import Plates


def _plate() -> Ground:
    return Ground(Image.new("RGB", (2, 2)))


def test_a_plate_that_several_threads_want_is_painted_once() -> None:
    plates, painted = Plates(), []
    begun, go_on = threading.Event(), threading.Event()

    def paint() -> Ground:
        painted.append(1)
        begun.set()
        go_on.wait(60)
        return _plate()

    with ThreadPoolExecutor(4) as pool:
        found = [pool.submit(plates.get, "noir", paint) for _ in range(4)]
        assert begun.wait(60)
        go_on.set()
        assert len({id(one.result()) for one in found}) == 1
    assert painted == [1]


def test_only_the_last_plates_are_kept() -> None:
    plates = Plates(2)
    first = plates.get("a", _plate)
    plates.get("b", _plate)
    assert plates.get("a", _plate) is first
    plates.get("c", _plate)  # now b goes, which nobody asked for again
    assert plates.get("a", _plate) is first
    assert plates.get("b", _plate) is not first


def test_a_plate_that_could_not_be_painted_is_tried_again() -> None:
    def fail() -> Ground:
        raise PhotoError("is no picture")

    plates = Plates()
    for _ in range(2):
        with pytest.raises(PhotoError):
            plates.get("photo", fail)
    assert plates.get("photo", _plate).image.size == (2, 2)
