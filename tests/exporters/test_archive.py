"""Archives: the same contents give the same bytes; whole or not at all."""

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotecards.errors import OutputError
from quotecards.exporters.archive import write_archive

ENTRIES = [("00-read-me.txt", b"hello\n"), ("01-ida.jpg", bytes(range(256)) * 9)]


def test_the_same_entries_give_the_same_bytes_at_any_time_and_with_any_mask(tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", ENTRIES)
    before = os.umask(0o077)
    try:
        write_archive(tmp_path / "b.zip", iter(ENTRIES))
    finally:
        os.umask(before)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_what_was_put_in_comes_out_in_its_order_with_plain_rights(tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", ENTRIES)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert [(info.filename, archive.read(info)) for info in archive.infolist()] == ENTRIES
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o100644}
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    "name", ["../a.txt", "/a", "a/b", "a\\b", "", ".", "..", "A.txt", "a\n", "c:a", "ä.txt", "a..b"]
)
def test_a_name_that_could_leave_the_folder_or_surprise_a_system_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="no name for a file in an archive"):
        write_archive(tmp_path / "a.zip", [(name, b"")])
    assert list(tmp_path.iterdir()) == []


def test_no_name_comes_twice(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="comes twice"):
        write_archive(tmp_path / "a.zip", [("a.txt", b"1"), ("a.txt", b"2")])


def test_what_breaks_off_leaves_the_old_archive_and_nothing_beside_it(tmp_path: Path) -> None:
    def entries() -> Iterator[tuple[str, bytes]]:
        yield ENTRIES[0]
        raise KeyboardInterrupt

    (tmp_path / "a.zip").write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_archive(tmp_path / "a.zip", entries())
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.zip", b"old")]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        write_archive(tmp_path / "file" / "a.zip", ENTRIES)
