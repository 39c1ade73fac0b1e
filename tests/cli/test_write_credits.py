"""`read --write-credits` writes a YAML beside an interview, and never over one."""

from pathlib import Path

import pytest

from quotecards.cli.main import run
from tests.disks import fill, small_disk
from tests.readers.test_sidecar import TALK

__all__ = ["small_disk"]


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


def test_credits_are_written_beside_the_interview(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "--write-credits", str(talk)]) == 0
    said = capsys.readouterr()
    assert "talk.yaml is written" in said.err
    assert "Clara Voss" in talk.with_name("talk.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["talk.yaml", "talk.yml", "talk.txt.yaml"])
def test_what_is_there_is_never_touched(talk: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    talk.with_name(name).write_text("speaker: Ben Okri\n", encoding="utf-8")
    assert run(["read", "--write-credits", str(talk)]) == 0
    assert f"{name} is there already and stays as it is" in capsys.readouterr().err
    assert talk.with_name(name).read_text(encoding="utf-8") == "speaker: Ben Okri\n"
    assert sorted(path.name for path in talk.parent.iterdir()) == sorted(["talk.txt", name])


def test_json_stays_json(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "--json", "--write-credits", str(talk)]) == 0
    assert capsys.readouterr().out.startswith("[")


def test_on_a_full_disk_that_is_told_in_one_line_and_nothing_half_written_is_left(
    small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = small_disk / "talk.txt"
    talk.write_text(TALK, encoding="utf-8")
    much = fill(small_disk)
    assert run(["read", "--write-credits", str(talk)]) == 2
    said = capsys.readouterr()
    assert said.err == f"quotecards: {small_disk}/talk.yaml: cannot be written: there is no space left on the disk\n"
    assert "Clara Voss" in said.out
    assert sorted(path.name for path in small_disk.iterdir()) == ["much", "talk.txt"]
    much.unlink()
    assert run(["read", "--write-credits", str(talk)]) == 0
    assert "Clara Voss" in (small_disk / "talk.yaml").read_text(encoding="utf-8")
