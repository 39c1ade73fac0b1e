"""Writing files: whole or not at all, and not when nothing changed."""

import errno
import os
from pathlib import Path

import pytest

from quotecards.errors import OutputError
from quotecards.exporters import remove_unfinished_of, write_file
from quotecards.exporters.write import replacing


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_with_its_folder(tmp_path: Path) -> None:
    target = tmp_path / "a folder" / "b" / "card.png"
    assert write_file(target, b"one") is True
    assert target.read_bytes() == b"one"
    assert names(target.parent) == ["card.png"]


def test_a_file_that_holds_the_bytes_already_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "card.png"
    write_file(target, b"one")
    before = target.stat()
    assert write_file(target, b"one") is False
    assert (target.stat().st_mtime_ns, target.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize("new", [b"two", b"longer", b""])
def test_other_bytes_replace_it(tmp_path: Path, new: bytes) -> None:
    target = tmp_path / "card.png"
    write_file(target, b"one")
    assert write_file(target, new) is True
    assert target.read_bytes() == new


def test_a_link_is_replaced_and_what_it_points_to_is_not_touched(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"mine")
    target = tmp_path / "card.png"
    target.symlink_to(elsewhere)
    write_file(target, b"one")
    assert elsewhere.read_bytes() == b"mine"
    assert not target.is_symlink()


def test_a_new_file_has_the_rights_that_any_file_would_have(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_file(tmp_path / "card.png", b"one")
    assert (tmp_path / "card.png").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_folder_in_the_file_s_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_file(tmp_path, b"one")
    assert str(caught.value) == f"{tmp_path.as_posix()}: cannot be written: it is a folder"
    assert names(tmp_path) == []


def test_a_file_in_a_folder_s_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "output").write_bytes(b"")
    for target in (tmp_path / "output" / "card.png", tmp_path / "output" / "x" / "card.png"):
        with pytest.raises(OutputError, match="a part of the path is a file, not a folder"):
            write_file(target, b"one")
    assert names(tmp_path) == ["output"]


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="the name is too long"):
        write_file(tmp_path / ("x" * 300), b"one")
    for name in ("a\0b", "a\ud800b"):
        with pytest.raises(OutputError, match="cannot be written"):
            write_file(tmp_path / name, b"one")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "there is no space left on the disk"),
        (errno.EACCES, "it may not be written"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_when_the_disk_fails_the_old_file_stays_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    target = tmp_path / "card.png"
    write_file(target, b"old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError) as caught:
        write_file(target, b"new")
    assert words in str(caught.value)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["card.png"]


def test_an_interruption_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "card.png", b"new")
    assert names(tmp_path) == []


def killed_while_writing(path: Path) -> None:
    """A process that ends in the middle of writing, as one that is killed."""
    child = os.fork()
    if child == 0:
        with replacing(path) as file:
            file.write(b"half")
            os._exit(0)
    os.waitpid(child, 0)


def test_what_a_killed_writer_left_of_a_file_is_tidied_away_and_nothing_else(tmp_path: Path) -> None:
    mine, other = tmp_path / "decisions.yaml", tmp_path / "ida.yaml"
    killed_while_writing(mine)
    killed_while_writing(other)
    assert len(names(tmp_path)) == 2
    remove_unfinished_of(mine)
    assert len(names(tmp_path)) == 1
    remove_unfinished_of(other)
    assert names(tmp_path) == []


def test_the_longest_name_that_a_disk_takes_can_be_written(tmp_path: Path) -> None:
    assert write_file(tmp_path / ("x" * 255), b"one") is True
