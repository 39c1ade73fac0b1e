"""What is known of an output folder is believed as far as the disk bears it out, and no line of it is trusted."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.output.known import FILE_NAME, Known, note_of, note_of_failure, read_known, seen_now
from quotecards.campaign.output.workroom import workroom

RECIPE, OTHER = "a" * 64, "b" * 64


@pytest.fixture
def picture(tmp_path: Path) -> dict[str, Any]:
    """What a manifest says of a picture that lies in the folder."""
    data = b"a picture"
    (tmp_path / "x.png").write_bytes(data)
    return {"path": "x.png", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(), "lines": ["“half \ud83d”"]}


def again(folder: Path, known: Known) -> Known:
    """The same, written and read."""
    workroom(folder).mkdir(exist_ok=True)
    (workroom(folder) / FILE_NAME).write_bytes(b"".join(known.lines()))
    assert known.is_written(folder)
    return read_known(folder)


def test_files_and_failures_are_known_again(tmp_path: Path, picture: dict[str, Any]) -> None:
    seen = seen_now(tmp_path / "x.png")
    notes = {OTHER: note_of_failure(OTHER, "x", "too long", "advice"), RECIPE: note_of(RECIPE, picture, seen)}
    known = again(tmp_path, Known(notes))
    assert known.notes == notes
    assert known.file(tmp_path, RECIPE) == picture
    assert known.at({"x.png"}) == {RECIPE: notes[RECIPE]}
    assert known.at(()) == known.at({"y.png"}) == {}
    failure = known.failure(OTHER, "advice")
    assert failure
    assert (failure.format, failure.why, failure.lasting) == ("x", "too long", True)
    assert known.failure(OTHER, "other advice") is None
    assert known.file(tmp_path, OTHER) is None
    assert known.failure(RECIPE, "advice") is None
    assert known.file(tmp_path, "c" * 64) is None


def test_a_file_that_is_another_now_is_not_known(tmp_path: Path, picture: dict[str, Any]) -> None:
    known = Known({RECIPE: note_of(RECIPE, picture, None)})
    assert known.file(tmp_path, RECIPE) == picture
    (tmp_path / "x.png").write_bytes(b"b picture")
    assert known.file(tmp_path, RECIPE) is None
    (tmp_path / "x.png").unlink()
    assert known.file(tmp_path, RECIPE) is None


@pytest.mark.parametrize(
    "line",
    [
        b'["%s",{"path":3,"bytes":9,"sha256":""},[]]',
        b'["%s",{"path":"x.png"},[]]',
        b'["%s",[],[]]',
        b'["%s"]',
        b'["%s",{',
        b'"%s"',
        b'["%s",' + b"[" * 100_000,
        b'["%s",null,null,null]',
    ],
)
def test_a_damaged_line_says_nothing_and_spoils_no_other(tmp_path: Path, picture: dict[str, Any], line: bytes) -> None:
    known = Known({RECIPE: note_of(RECIPE, picture, None), OTHER: line.replace(b"%s", OTHER.encode())})
    known = again(tmp_path, known)
    assert known.file(tmp_path, OTHER) is None
    assert known.failure(OTHER, "advice") is None
    assert known.file(tmp_path, RECIPE) == picture
    assert known.at({"x.png"}).keys() == {RECIPE}


@pytest.mark.parametrize("content", [b"", b"{}", b'{"schema":1,"files":{}}', b'{"schema":2}\nnothing', b"\xff\n\xff"])
def test_what_is_no_note_is_nothing(tmp_path: Path, content: bytes) -> None:
    workroom(tmp_path).mkdir()
    (workroom(tmp_path) / FILE_NAME).write_bytes(content)
    assert read_known(tmp_path) == Known()


def test_nothing_is_known_of_a_new_folder(tmp_path: Path) -> None:
    assert read_known(tmp_path) == Known()
    assert again(tmp_path, Known()) == Known()
