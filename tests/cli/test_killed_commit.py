"""`kill -9` while a build puts its cards in their places: each command that comes next sees the new state, whole."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.output.commit import is_pending
from quotecards.campaign.planning.keeping import loaded_selector
from quotecards.campaign.records.book import WHOLE
from quotecards.campaign.records.manifest_file import read_manifest
from quotecards.storage import RemotePath, locate
from tests.buckets import Store
from tests.campaign.output.test_stores import digests, lay_out
from tests.campaign.samples import built, bytes_of, project
from tests.cli.test_commands import Command, quotecards

__all__ = ["quotecards"]
IN_PARTS = 2_000  # bytes of records, above which the manifest has parts here

# A build that kills itself after so many moves of its commit. It picks by the signals alone, as the other commands do.
PROGRAM = """
import os, signal, sys
from functools import partial
from quotecards.campaign import run
from quotecards.campaign.output import commit
from quotecards.cli.main import main
from quotecards.selector import selector
moves, whole = int(sys.argv.pop(1)), int(sys.argv.pop(1))
run.make = partial(run.make, whole=whole)
move, copy, left = commit._move, commit._copy, iter(range(moves))

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def moved(*places):
    next(left, None) is None and kill()
    move(*places)

def copied(folder, listed):
    copy(folder, listed[:moves])
    kill()

commit._move, commit._copy = moved, copied
selector.is_installed = lambda: False
main()
"""
FLAGS = ("--format", "open-graph", "--executor", "serial", "--no-gallery")


def build(target: str, out: str, *, top: int = 4, whole: int = WHOLE) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("quotecards.selector.selector.is_installed", lambda: False)
        loaded_selector.cache_clear()
        assert not built(locate(target), locate(out), top=top, whole=whole).failures
        loaded_selector.cache_clear()


def killed_build(target: str, out: str, *, moves: int, whole: int = WHOLE) -> None:
    command = [sys.executable, "-c", PROGRAM, str(moves), str(whole), "build", target, "--out", out, *FLAGS]
    done = subprocess.run([*command, "--top", "4"], check=False, capture_output=True, text=True)
    assert done.returncode == -9, done.stderr


@dataclass(frozen=True)
class Killed:
    """A project in `folder` that had a card, and whose next build, of several, was killed; how it should be then."""

    folder: Path
    new: dict[str, bytes]
    record: dict[str, Any]


@pytest.fixture(scope="module", params=[(1, WHOLE), (3, IN_PARTS)])
def left(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Killed:
    moves, whole = request.param
    folder = tmp_path_factory.mktemp("killed")
    talks = project(folder)
    build(str(talks), str(folder / "output"), top=1, whole=whole)
    build(str(talks), str(folder / "undisturbed"), whole=whole)
    killed_build(str(talks), str(folder / "output"), moves=moves, whole=whole)
    assert is_pending(folder / "output" / "talks")
    new = bytes_of(folder / "undisturbed" / "talks")
    return Killed(folder, new, read_manifest(folder / "undisturbed" / "talks" / "manifest.json"))


@pytest.fixture
def killed(left: Killed, quotecards: Command, tmp_path: Path) -> Iterator[Killed]:
    """A copy of it, here; it must be whole after the test."""
    for name in ("talks", "output"):
        shutil.copytree(left.folder / name, tmp_path / name, dirs_exist_ok=True)
    yield left
    now = bytes_of(tmp_path / "output" / "talks")
    assert {path: data for path, data in now.items() if not path.startswith("export/")} == left.new


def last(killed: Killed) -> dict[str, Any]:
    """A card that only the killed build has."""
    record: dict[str, Any] = killed.record["cards"][-1]
    return record


def test_recall_finds_the_cards_of_the_killed_build(killed: Killed, quotecards: Command) -> None:
    said = quotecards("recall", "talks", "--card", last(killed)["id"], "--json")
    ((found,), code) = json.loads(said.out), said.code
    assert (found["pictures"], code) == ([file["path"] for file in last(killed)["files"]], 1)


def test_recall_finds_what_a_changed_source_no_longer_bears_out(killed: Killed, quotecards: Command) -> None:
    talk = Path("talks/ida.txt")
    talk.write_text(talk.read_text().replace("e", "a"))
    found = json.loads(quotecards("recall", "talks", "--json").out)
    assert {one["card"] for one in found} == {card["id"] for card in killed.record["cards"]}


def test_decide_knows_the_cards_of_the_killed_build(killed: Killed, quotecards: Command) -> None:
    said = quotecards("decide", "talks", last(killed)["id"], "--reject", "--json")
    assert said.code == 0, said.err
    assert json.loads(said.out)[0]["words"] == " ".join(last(killed)["quote"]["verbatim"].split())


def test_export_packs_the_cards_of_the_killed_build(killed: Killed, quotecards: Command) -> None:
    said = quotecards("export", "--json")
    assert said.code == 0, said.err
    ((package,),) = (done["packages"] for done in json.loads(said.out))
    assert package["cards"] == len(killed.record["cards"])


def test_verify_proves_the_cards_of_the_killed_build(killed: Killed, quotecards: Command) -> None:
    said = quotecards("verify", "--json")
    assert (said.code, json.loads(said.out)[0]["proved"]) == (0, len(killed.record["cards"]))


def test_a_check_looks_at_what_the_killed_build_made(killed: Killed, quotecards: Command) -> None:
    said = quotecards("build", "talks", *FLAGS, "--top", "4", "--check", "--json")
    in_parts = any(path.startswith("manifest/") for path in killed.new)  # it would be one file again
    assert (said.code, json.loads(said.out)["removed"]) == (int(in_parts), [])


@pytest.mark.parametrize("command", ["verify", "recall"])
def test_a_first_build_that_was_killed_is_found_where_it_has_no_manifest_yet(
    quotecards: Command, tmp_path: Path, command: str
) -> None:
    killed_build("talks", "output", moves=1)
    assert not Path("output/talks/manifest.json").exists()
    said = quotecards(command, *(["talks"] if command == "recall" else []))
    assert said.code == 0, said.err
    build("talks", "undisturbed")
    assert bytes_of(tmp_path / "undisturbed").items() <= bytes_of(tmp_path / "output").items()


def test_where_it_cannot_be_finished_each_command_says_what_to_do(quotecards: Command, tmp_path: Path) -> None:
    killed_build("talks", "output", moves=1)
    (tmp_path / "output" / "talks" / "manifest.json" / "taken").mkdir(parents=True)
    for arguments in (("recall", "talks"), ("decide", "talks", "Patience", "--pin"), ("export",), ("verify",)):
        said = quotecards(*arguments)
        assert (said.code, said.out) == (2, "")
        assert said.err.count("\n") == 1
        assert "manifest.json: cannot be written: " in said.err
        assert "build again when it can" in said.err


def test_so_it_is_in_a_bucket(quotecards: Command, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.storage.lease._DEAD", 0.1)  # seconds: the lock of the killed build is dead
    bucket = store.bucket("press")
    lay_out(bucket)
    campaign = "s3://press/campaign.yaml"
    build(campaign, "s3://press/out", top=1)
    build(campaign, "s3://press/undisturbed")
    new = read_manifest(bucket / "undisturbed" / "salt" / "manifest.json")
    killed_build(campaign, "s3://press/out", moves=2)
    killed = {path: path.read_bytes() for path in below(bucket / "out")}
    for arguments in (
        ("recall", campaign, "--card", new["cards"][-1]["id"]),
        ("decide", campaign, new["cards"][-1]["id"], "--approve"),
        ("export", "s3://press/out", "--out", "zips"),
        ("verify", "s3://press/out"),
    ):
        for path, data in killed.items():
            path.write_bytes(data)
        assert is_pending(bucket / "out" / "salt")
        flags = ("--out", "s3://press/out") if arguments[0] in {"recall", "decide"} else ()
        said = quotecards(*arguments, *flags)
        assert said.code == (1 if arguments[0] == "recall" else 0), said.err
        assert digests(bucket / "out") == digests(bucket / "undisturbed"), arguments


def below(folder: Path) -> Iterator[Path]:
    assert isinstance(folder, RemotePath)
    return (path for path, is_folder in folder.found("**/*") if not is_folder)


def test_so_it_is_in_memory(quotecards: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = locate(f"memory://{tmp_path.name}")
    lay_out(store)
    built(store, store / "out", top=1)
    with monkeypatch.context() as patch:
        patch.setattr("quotecards.campaign.output.commit._copy", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            built(store, store / "out", top=4)
    assert is_pending(store / "out" / "salt")
    talk = store / "talks" / "ida.txt"
    talk.write_bytes(talk.read_bytes().replace(b"e", b"a"))
    found = json.loads(quotecards("recall", str(store / "campaign.yaml"), "--out", str(store / "out"), "--json").out)
    assert len(found) == 4
