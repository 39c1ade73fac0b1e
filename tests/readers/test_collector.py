"""The collector of cycles rests while a file is read, and goes on as before."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.readers import document, read_document
from quotecards.readers.body.body import Body
from quotecards.readers.collector import collector_held_off
from tests.readers.support import write

TALK = "Q: Why do you row?\n\nA: I cannot stand still.\n"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


def test_no_cycles_are_collected_while_a_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    detect = document._tongue

    def watched(body: Body) -> str | None:
        seen.append(gc.isenabled())
        return detect(body)

    monkeypatch.setattr(document, "_tongue", watched)
    gc.enable()
    read_document(write(tmp_path, TALK))
    assert seen == [False]
    assert gc.isenabled()


def test_it_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    gc.enable()
    with pytest.raises(ReadError):
        read_document(tmp_path / "none.txt")
    assert gc.isenabled()


def test_who_turned_it_off_finds_it_off(tmp_path: Path) -> None:
    gc.disable()
    read_document(write(tmp_path, TALK))
    assert not gc.isenabled()


def test_of_readings_that_overlap_none_leaves_it_off() -> None:
    gc.enable()
    one, other = collector_held_off(), collector_held_off()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    other.__exit__(None, None, None)
    assert gc.isenabled()
