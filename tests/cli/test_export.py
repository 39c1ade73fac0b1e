"""`quotecards export`: what is packed, what is not, and the exit code."""

import json
import zipfile
from pathlib import Path

import pytest

from quotecards.campaign.publishing.export import READ_ME
from quotecards.cli.main import run
from tests.campaign.samples import CREDITS, built, project
from tests.cli.test_commands import QUICK, Command, quotecards

__all__ = ["quotecards"]


def made(folder: Path, credits_text: str | None = CREDITS) -> Path:
    built(project(folder, credits_text=credits_text), folder / "output", formats=("x",))
    return folder / "output"


def test_the_zips_are_named_with_what_is_in_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = made(tmp_path)
    assert run(["export", str(out), "--url-prefix", "https://a.example/"]) == 0
    shown = capsys.readouterr()
    assert shown.out == f"{out.as_posix()}/talks/export/talks-x.zip: 2 cards, 2 pictures\n"
    assert shown.err == ""


def test_drafts_are_told_with_the_reason_and_nothing_is_packed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = made(tmp_path, credits_text=None)
    assert run(["export", str(out)]) == 1
    shown = capsys.readouterr()
    assert shown.out == "talks: no card is ready\n"
    assert "2 cards left out" in shown.err
    assert "draft:" in shown.err


def test_a_platform_without_pictures_says_how_to_get_some(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = made(tmp_path)
    assert run(["export", str(out), "--for", "pinterest", "--for", "x"]) == 1
    assert "pinterest: no card is ready; build with a format of it first" in capsys.readouterr().out


def test_a_changed_picture_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = made(tmp_path)
    next((out / "talks" / "x").iterdir()).write_bytes(b"")
    assert run(["export", str(out)]) == 1
    assert "is not the picture" in " ".join(capsys.readouterr().err.split())


def test_programs_get_the_same_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = made(tmp_path)
    assert run(["export", str(out), "--for", "x", "--for", "tiktok", "--json", "--out", str(tmp_path / "to")]) == 1
    [done] = json.loads(capsys.readouterr().out)
    assert done["campaign"] == "talks"
    assert [package["archive"] for package in done["packages"]] == [f"{tmp_path.as_posix()}/to/talks-x.zip", None]


def test_a_folder_without_cards_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", str(tmp_path)]) == 2
    assert "run quotecards build first" in capsys.readouterr().err


def test_an_embargo_holds_until_its_day(quotecards: Command, tmp_path: Path) -> None:
    (tmp_path / "campaign.yaml").write_text("name: c\ninterviews: talks\nembargo: 2024-10-04\n")
    quotecards("build", "campaign.yaml", *QUICK)
    said = quotecards("export", "output/c", "--now", "2024-10-03")
    assert said.code == 1
    assert "under embargo until 2024-10-04" in " ".join(said.err.split())
    assert "build with a format" not in said.out
    assert not list((tmp_path / "output").rglob("*.zip"))
    assert quotecards("export", "output/c", "--now", "2024-10-04").code == 0
    assert quotecards("export", "output/c").code == 0, "without --now it is today"


@pytest.mark.parametrize("now", ["soon", "2024-10-04T18:00", "2024-13-01"])
def test_a_time_that_is_none_is_told(quotecards: Command, now: str) -> None:
    quotecards("build", "talks", *QUICK)
    said = quotecards("export", "--now", now)
    assert said.code == 2
    assert said.err.startswith("quotecards: --now: “")


def test_what_is_packed_is_noted_unless_nobody_wants_that(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    assert quotecards("export", "--no-ledger").code == 0
    assert not Path("talks/ledger.sqlite").exists()
    said = quotecards("export", "--json")
    assert json.loads(said.out)[0]["ledger"].endswith("talks/ledger.sqlite")
    assert Path("talks/ledger.sqlite").exists()


def test_a_ledger_that_is_none_is_told_in_one_line(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    Path("talks/ledger.sqlite").write_text("not a database\n" * 50)
    said = quotecards("export")
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "ledger.sqlite: is damaged, or no ledger of quotecards" in said.err


def test_one_platform_goes_into_the_file_that_is_named(tmp_path: Path) -> None:
    out = made(tmp_path)
    assert run(["export", str(out), "--for", "x", "-o", str(tmp_path / "for x.zip")]) == 0
    with zipfile.ZipFile(tmp_path / "for x.zip") as archive:
        assert READ_ME in archive.namelist()
        assert sum(name.endswith((".png", ".jpg")) for name in archive.namelist()) == 2
    assert not (out / "talks" / "export").exists()


def test_several_platforms_go_into_one_file_as_zips(tmp_path: Path) -> None:
    built(project(tmp_path), tmp_path / "output", formats=("x", "bluesky"))
    assert run(["export", str(tmp_path / "output"), "-o", str(tmp_path / "all.zip")]) == 0
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.namelist() == ["talks-bluesky.zip", "talks-x.zip"]


def test_nothing_is_written_where_nothing_may_go_out(tmp_path: Path) -> None:
    out = made(tmp_path, credits_text=None)
    assert run(["export", str(out), "-o", str(tmp_path / "none.zip")]) == 1
    assert not (tmp_path / "none.zip").exists()


def test_a_file_and_a_folder_for_the_zips_do_not_go_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(made(tmp_path)), "-o", str(tmp_path), "--out", str(tmp_path)]) == 2
    assert "either -o or --out" in capsys.readouterr().err
    assert run(["export", str(tmp_path / "output"), "-o", str(tmp_path)]) == 2
    assert "is a folder" in capsys.readouterr().err
