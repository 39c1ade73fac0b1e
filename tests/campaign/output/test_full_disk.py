"""A full disk, a read-only folder, a source that vanishes: one line, the rest is made, the next run completes it."""

import errno
import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from quotecards.campaign.decisions.decisions import Decision, read_decisions
from quotecards.campaign.decisions.file import change_decisions
from quotecards.campaign.ledger.ledger import Entry, read_ledger, record
from quotecards.campaign.output.lock import held
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.records.manifest_file import FILE_NAME
from quotecards.campaign.records.results import Result
from quotecards.errors import OutputError
from quotecards.exporters.write import TEMPORARY
from tests.campaign.samples import built, bytes_of, project
from tests.disks import fill, mounted, small_disk

__all__ = ["small_disk"]
FORMATS = ("open-graph", "x")


def is_sound(out: Path) -> bool:
    path = out / "talks" / FILE_NAME
    return not path.exists() or verify(path).flaws == ()


def test_on_a_full_disk_what_fits_is_made_and_the_rest_when_there_is_room(tmp_path: Path, small_disk: Path) -> None:
    talks = project(tmp_path)
    built(talks, tmp_path / "out", formats=FORMATS, top=4)
    whole = bytes_of(tmp_path / "out")
    assert sum(map(len, whole.values())) > 1_100_000
    # At the same depth, so that the way from the cards to their sources is as long.
    told = set()
    try:
        outcome = built(talks, small_disk, formats=FORMATS, top=4)
        told = {failure.why for _, failure in outcome.failures}
    except OutputError as error:  # not even the manifest had room: the next run goes on with what was made
        told = {error.message}
    assert told == {"cannot be written: there is no space left on the disk"}
    assert is_sound(small_disk)
    assert not list(small_disk.rglob(f"{TEMPORARY}*"))
    assert mounted("-o", "remount,size=20m", str(small_disk))
    built(talks, small_disk, formats=FORMATS, top=4)
    assert bytes_of(small_disk) == whole
    assert sorted(path.name for path in workroom(small_disk / "talks").iterdir()) == ["known.json", "lock"]


@pytest.mark.parametrize("number", range(5))  # pictures, and at last the plan of what is to be moved
def test_whichever_file_finds_the_disk_full_the_next_run_completes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    talks = project(tmp_path)
    out = tmp_path / "output"
    built(talks, out)
    built(talks, tmp_path / "whole", theme="swiss")
    calls = iter(range(99))
    flush = os.fsync

    def full(file: int) -> None:
        if next(calls) == number:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        flush(file)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with suppress(OutputError):  # where it was the manifest, or the plan of what is to be moved
            built(talks, out, theme="swiss")
    assert next(calls) > number, "the disk was never full"
    assert is_sound(out)
    built(talks, out, theme="swiss")
    assert bytes_of(out) == bytes_of(tmp_path / "whole")


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes], dict[str, bytes]]:
    """A campaign beside which an output is to lie, the output of one theme, and that of another."""
    folder = tmp_path_factory.mktemp("changed")
    talks = project(folder)
    for name, theme in (("old", "noir"), ("new", "swiss")):
        built(talks, folder / name, theme=theme, formats=FORMATS, top=4)
    return talks, bytes_of(folder / "old"), bytes_of(folder / "new")


PAGE = 4096  # bytes that such a disk gives a file at least


def pages(state: dict[str, bytes]) -> int:
    return sum(-(-len(data) // PAGE) * PAGE for data in state.values())


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(100))
def test_at_whichever_of_a_hundred_moments_the_disk_is_full_the_next_run_completes_it(
    changed: tuple[Path, dict[str, bytes], dict[str, bytes]], seed: int
) -> None:
    talks, old, new = changed
    chance = random.Random(seed)
    before = old if seed % 2 else {}
    place = talks.parent / f"disk-{seed}"  # beside the campaign, as the manifest tells the way to it
    place.mkdir()
    room = pages(before) + int(chance.uniform(0.02, 0.95) * pages(new))
    if not mounted("-t", "tmpfs", "-o", f"size={room}", "none", str(place)):
        pytest.skip("no disk may be mounted here")
    try:
        for path, data in before.items():
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (place / path).write_bytes(data)
        try:
            told = {failure.why for _, failure in built(talks, place, theme="swiss", formats=FORMATS, top=4).failures}
        except OutputError as error:
            told = {error.message}
        assert told == {"cannot be written: there is no space left on the disk"}
        assert is_sound(place)
        assert not list(place.rglob(f"{TEMPORARY}*"))
        assert mounted("-o", "remount,size=20m", str(place))
        built(talks, place, theme="swiss", formats=FORMATS, top=4)
        assert bytes_of(place) == new
        assert is_sound(place)
        assert not list(place.rglob(f"{TEMPORARY}*"))
    finally:
        subprocess.run(["umount", "--lazy", str(place)], capture_output=True, check=False)


def test_a_photo_that_vanishes_after_it_was_read_fails_its_cards_until_it_is_back(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "zoe.txt").write_text("Q: What is a cut?\n\nA: A cut is a door that the audience closes behind itself.\n")
    (talks / "zoe.yaml").write_text("speaker: Zoe Ran\nfilm: Doors\nsource: {outlet: Kino, date: 2021-05}\n")
    Image.linear_gradient("L").convert("RGB").resize((1400, 1400)).save(talks / "zoe.jpg")
    (talks / "campaign.yaml").write_text(
        "name: talks\ninterviews: '*.txt'\nphotos: {Zoe Ran: {file: zoe.jpg, credit: Per Moe}}\n"
    )
    photo = (talks / "zoe.jpg").read_bytes()
    gone: list[Path] = []

    def vanish(_: Result) -> None:
        if not gone:
            (talks / "zoe.jpg").unlink()
            gone.append(talks / "zoe.jpg")

    outcome = built(talks, tmp_path / "out", tell=vanish)
    ((card, failure),) = outcome.failures
    assert card.startswith("zoe")
    assert "zoe.jpg" in failure.why
    assert outcome.made == 2
    assert is_sound(tmp_path / "out")
    (talks / "zoe.jpg").write_bytes(photo)
    assert built(talks, tmp_path / "out").made == 1
    assert is_sound(tmp_path / "out")


def test_the_lock_holds_where_not_even_its_number_has_room(tmp_path: Path, small_disk: Path) -> None:
    folder = small_disk / "talks"
    with held(folder):
        pass
    fill(small_disk)
    with held(folder), pytest.raises(OutputError, match="another run is at work there"), held(folder):
        pass


def test_what_has_no_room_in_ledger_and_decisions_is_told_in_one_line(tmp_path: Path, small_disk: Path) -> None:
    fill(small_disk)
    path = small_disk / "decisions.yaml"
    with pytest.raises(OutputError, match=r"decisions\.yaml: cannot be written: there is no space left on the disk"):
        change_decisions(path, Decision("ida.txt", "Patience is only courage", pin=True), seen=None)
    assert read_decisions(path).entries == ()
    entry = Entry(*(name for name in Entry.__slots__[:12]))
    with pytest.raises(OutputError, match=r"ledger\.sqlite: cannot be written: there is no space left on the disk"):
        record(small_disk / "ledger.sqlite", [entry])
    assert read_ledger(small_disk / "ledger.sqlite") == ()
    (small_disk / "much").unlink()
    change_decisions(path, Decision("ida.txt", "Patience is only courage", pin=True), seen=None)
    assert record(small_disk / "ledger.sqlite", [entry]) == 1
    assert sorted(one.name for one in small_disk.iterdir()) == ["decisions.yaml", "ledger.sqlite"]


def test_a_read_only_folder_is_told_in_one_line(tmp_path: Path, small_disk: Path) -> None:
    talks = project(tmp_path)
    assert mounted("-o", "remount,ro", str(small_disk))
    command = [sys.executable, "-m", "quotecards", "build", str(talks), "--out", str(small_disk), "--format", "x"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("quotecards: ")
    assert "cannot be written: " in done.stderr
    assert "Traceback" not in done.stderr
