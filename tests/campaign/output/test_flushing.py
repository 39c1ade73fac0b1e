"""Files are on the disk before they take their places; who paints does not wait for that."""

import errno
import os
from pathlib import Path

import pytest

from quotecards.campaign.output import commit, flushing, stage
from quotecards.campaign.output.flushing import Flushing
from quotecards.errors import OutputError
from quotecards.exporters import write_file
from tests.campaign.samples import built, bytes_of, project


class Disk:
    """Notes which files were flushed; from the `broken`th on it fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, broken: int = 10**6) -> None:
        self.flushed: list[int] = []
        self._broken = broken
        self._flush = os.fsync
        monkeypatch.setattr(os, "fsync", self.fsync)

    def fsync(self, file: int) -> None:
        if len(self.flushed) >= self._broken:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        self.flushed.append(os.fstat(file).st_ino)
        self._flush(file)

    def holds(self, path: Path) -> bool:
        return path.stat().st_ino in self.flushed


def test_the_disk_holds_all_files_when_it_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(monkeypatch)
    paths = [tmp_path / f"{number}.png" for number in range(40)]
    with Flushing() as files:
        for path in paths:
            path.write_bytes(b"picture")
            files.add(path)
    assert all(map(disk.holds, paths))


def test_a_file_that_is_gone_is_left_out(tmp_path: Path) -> None:
    with Flushing() as files:
        files.add(tmp_path / "gone.png")


def test_where_the_disk_fails_it_is_told_once_and_the_file_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Disk(monkeypatch, broken=0)
    files = Flushing()
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"picture")
        files.add(tmp_path / name)
    with pytest.raises(OutputError, match="cannot be written"):
        files.__exit__(None, None, None)
    assert not list(tmp_path.iterdir())


def test_what_went_wrong_meanwhile_is_not_hidden_by_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Disk(monkeypatch, broken=0)
    (tmp_path / "a.png").write_bytes(b"picture")
    files = Flushing()
    files.add(tmp_path / "a.png")
    files.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_all_that_is_moved_is_on_the_disk_before_the_move_is_planned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks, out = project(tmp_path), tmp_path / "output"
    disk = Disk(monkeypatch)
    write = write_file

    def planned(path: Path, data: bytes) -> bool:
        staged = [one for one in stage.stage(out / "talks").iterdir() if len(one.stem) < 64 or one.suffix != ".json"]
        assert len(staged) > 3
        assert all(map(disk.holds, staged))
        return write(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(commit, "write_file", planned)
        built(talks, out)
    assert (out / "talks" / "manifest.json").is_file()


def test_no_file_is_flushed_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(flushing, "flush", flushed.append)
    built(project(tmp_path), tmp_path / "output")
    assert any(len(path.stem) == 64 for path in flushed)  # pictures, by their recipes
    assert len(set(flushed)) == len(flushed)


def test_a_disk_that_fails_leaves_the_old_state_and_the_next_run_completes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks, out = project(tmp_path), tmp_path / "output"
    built(talks, out)
    before = bytes_of(out)
    with monkeypatch.context() as patch:
        Disk(patch, broken=1)
        with pytest.raises(OutputError, match="cannot be written"):
            built(talks, out, theme="swiss")
    assert bytes_of(out) == before
    built(talks, out, theme="swiss")
    built(talks, tmp_path / "whole", theme="swiss")
    assert bytes_of(out) == bytes_of(tmp_path / "whole")
