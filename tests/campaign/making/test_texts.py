"""Manifest and gallery are made where their records changed or they are not what was made; else they stay."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from quotecards.campaign.making import tools
from quotecards.campaign.output import gallery
from quotecards.campaign.output.known import FILE_NAME as KNOWN
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.records import manifest_file
from quotecards.campaign.records.book import WHOLE
from tests.campaign.samples import built, bytes_of, project

SMALL = 5000
pages = import_module("quotecards.gallery.pages")


@pytest.fixture(params=[WHOLE, SMALL], ids=["one", "parts"])
def whole(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    return project(tmp_path)


@pytest.fixture
def out(talks: Path, tmp_path: Path, whole: int) -> Path:
    built(talks, tmp_path / "output", gallery=True, whole=whole)
    return tmp_path / "output"


def test_of_the_same_records_nothing_is_made(
    talks: Path, out: Path, whole: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bytes_of(out)
    with monkeypatch.context() as patch:
        for module, name in ((manifest_file, "manifest_bytes"), (gallery, "page_bytes"), (pages, "page_bytes")):
            patch.setattr(module, name, None)
        for write in (False, True, True):
            assert not built(talks, out, gallery=True, whole=whole, write=write).would_change
    assert bytes_of(out) == before


@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_what_is_not_as_it_was_made_is_made_again(talks: Path, out: Path, whole: int, harm: str) -> None:
    before = bytes_of(out)
    for name in [name for name in before if name.endswith((".json", ".html"))]:
        path = out / name
        path.unlink() if harm == "gone" else path.write_bytes(path.read_bytes().replace(b"I", b"J", 1) + b" ")
        assert built(talks, out, gallery=True, whole=whole, write=False).would_change
        built(talks, out, gallery=True, whole=whole)
        assert bytes_of(out) == before


def test_files_of_another_size_of_campaign_go(talks: Path, out: Path, whole: int) -> None:
    before = bytes_of(out)
    for name, like in (("pages/077.html", "index.html"), ("manifest/7f.json", "manifest.json")):
        path = out / "talks" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((out / "talks" / like).read_bytes())
        assert built(talks, out, gallery=True, whole=whole).would_change
        assert bytes_of(out) == before


@pytest.mark.parametrize("beside", [None, "x", [3], ["x" * 64], [["y"]]])
def test_a_damaged_note_costs_time_alone(talks: Path, out: Path, whole: int, beside: object) -> None:
    before = bytes_of(out)
    path = workroom(out / "talks") / KNOWN
    lines = path.read_text("utf-8").splitlines()
    notes = [json.loads(line) for line in lines]
    for note in notes[1:]:
        if "beside" in note[1]:
            note[1]["beside"] = beside
    path.write_text("".join(json.dumps(note, separators=(",", ":")) + "\n" for note in notes))
    assert not built(talks, out, gallery=True, whole=whole).would_change
    assert bytes_of(out) == before
    assert path.read_text("utf-8").splitlines() == lines


def test_all_that_tells_of_records_is_in_the_digest_of_its_sources() -> None:
    load = "import sys, quotecards.campaign.output.gallery, quotecards.campaign.records.runs; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", load], capture_output=True, text=True, check=True).stdout
    ours = {
        name.removeprefix("quotecards.").replace(".", "/") for name in told.split() if name.startswith("quotecards.")
    }
    known = tuple(source.removesuffix(".py") for source in (*tools._SOURCES, *tools._TELLING))
    plumbing = ("campaign/output", "errors", "resources", "storage", "yamlcheck", "yamlfile")
    assert len(ours) > 50
    assert {one for one in ours if not one.startswith((*known, *plumbing))} == {"campaign"}
