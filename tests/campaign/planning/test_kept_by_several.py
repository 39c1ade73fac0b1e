"""Processes that share what is kept between runs, and each take away what they did not need themselves."""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.proof.verify import verify
from tests.campaign.samples import TALK, bytes_of, project, settings_for
from tests.studio.opened import opened

FLAGS = ("--format", "open-graph", "--top", "2", "--no-gallery", "--executor", "serial")

READER = """
import hashlib, sys
from pathlib import Path
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.executors.serial import Serial
from quotecards.campaign.planning.ahead import prepare_with
from quotecards.campaign.planning.kept import Kept
from tests.campaign.samples import settings_for
campaign = load_campaign(Path(sys.argv[1]))
for turn in range(4):
    kept = Kept(Path(sys.argv[2]))
    prepared = prepare_with(Serial(), campaign, settings_for(campaign, top=int(sys.argv[3])), kept=kept)
    kept.tidy()
    print(hashlib.sha256(repr(prepared).encode()).hexdigest(), flush=True)
"""


def several(folder: Path) -> Path:
    """A campaign of some interviews."""
    talks = project(folder)
    for number in range(3):
        (talks / f"{number}.txt").write_text(TALK.replace("four winters", f"{number + 5} winters"))
    return talks


def is_sound(shelf: Path) -> bool:
    """Whether everything kept is whole, under the name of a recipe, and nothing unfinished lies beside it."""
    for path in shelf.iterdir():
        digest, _, data = path.read_bytes().partition(b"\n")
        if not re.fullmatch("[0-9a-f]{64}", path.name) or hashlib.sha256(data).hexdigest().encode() != digest:
            return False
    return True


def test_readers_with_different_wishes_find_what_each_would_find_alone(tmp_path: Path) -> None:
    talks = several(tmp_path)
    campaign = load_campaign(talks)
    alone = {
        top: hashlib.sha256(repr(prepare(campaign, settings_for(campaign, top=top))).encode()).hexdigest()
        for top in (1, 2, 3)
    }
    readers = [
        (top, subprocess.Popen([sys.executable, "-c", READER, talks, tmp_path, str(top)], stdout=subprocess.PIPE))
        for top in (1, 2, 3, 3)
    ]
    for top, reader in readers:
        found, _ = reader.communicate(timeout=300)
        assert (reader.returncode, found.decode().split()) == (0, [alone[top]] * 4)
    assert is_sound(workroom(tmp_path) / "heard")


def test_builds_at_the_same_time_beside_the_studio_give_the_bytes_of_one_alone(tmp_path: Path) -> None:
    talks, out = several(tmp_path), tmp_path / "out"

    def started(place: Path) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "quotecards", "build", str(talks), "--out", str(place), *FLAGS]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    builds = [started(out) for _ in range(3)]
    with opened(talks, out) as page:
        shown = [card["text"] for card in page.cards]
        told = [build.communicate(timeout=300)[1] for build in builds]
    for build, words in zip(builds, told, strict=True):
        assert build.returncode == 0 or (build.returncode == 2 and "another run is at work there" in words), words
    assert 0 in {build.returncode for build in builds}
    alone = started(tmp_path / "alone")
    alone.communicate(timeout=300)
    assert alone.returncode == 0
    assert bytes_of(out) == bytes_of(tmp_path / "alone")
    campaign = load_campaign(talks)
    assert sorted(shown) == sorted(card.text for card in prepare(campaign, settings_for(campaign)).cards)
    assert verify(out / "talks" / "manifest.json").flaws == ()
    assert is_sound(workroom(out / "talks") / "heard")
