"""Told to end, by Ctrl-C or SIGTERM, a run puts away what it made, says so, and leaves nothing lying about."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quotecards.campaign.output import commit
from quotecards.campaign.proof.verify import verify
from quotecards.exporters.write import TEMPORARY
from tests.campaign.samples import TALK, built, bytes_of, project

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
PATIENCE = 120  # seconds that a busy machine may need
MANIFEST = Path("output/talks/manifest.json")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("talks").mkdir()
    return tmp_path


def many_cards() -> None:
    rows = [f"Ida Lund,Kino,A film with {at} endings has not found its beginning yet." for at in range(150)]
    Path("talks/quotes.csv").write_text("\n".join(["speaker,outlet,quote", *rows]))


def many_interviews() -> None:
    for number in range(60):
        Path(f"talks/{number}.txt").write_text(TALK.replace("four winters", f"{number} winters"))


def stopped_at(event: str, how: signal.Signals, executor: str) -> tuple[int, str]:
    """Exit code and words of a build that is told to end when its log tells of the third such event."""
    flags = ("--format", "open-graph", "--no-gallery", "--jobs", "2", "--executor", executor, "--log-json", "log")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QUOTECARDS_")}
    command = [sys.executable, "-m", "quotecards", "build", "talks", *flags]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as run:
        last = time.monotonic() + PATIENCE
        while run.poll() is None and time.monotonic() < last:
            if Path("log").exists() and Path("log").read_text().count(f'"event": "{event}"') >= 3:
                break
            time.sleep(0.01)
        run.send_signal(how)
        try:
            _, told = run.communicate(timeout=PATIENCE)
        finally:
            run.kill()
    return run.returncode, told


@pytest.mark.parametrize(
    ("executor", "how"), [("serial", signal.SIGTERM), ("processes", signal.SIGINT), ("dask", signal.SIGTERM)]
)
def test_what_was_made_takes_its_place(here: Path, executor: str, how: signal.Signals) -> None:
    if executor == "dask":
        pytest.importorskip("distributed")
    many_cards()
    code, told = stopped_at("painted", how, executor)
    assert (code, told.splitlines()[-1][:19]) == (130, "quotecards: stopped"), told
    assert "Traceback" not in told
    made = len(json.loads(MANIFEST.read_text())["cards"])
    assert 3 <= made < 150
    proof = verify(MANIFEST)
    assert (proof.proved, proof.flaws) == (made, ())
    left = list(Path("output").rglob(f"{TEMPORARY}*"))
    # A worker of a cluster may be cut short at what it writes on the stage: the next run takes that away.
    assert not [path for path in left if executor != "dask" or path.parent.name != "stage"]


@pytest.mark.parametrize(("executor", "how"), [("serial", signal.SIGINT), ("processes", signal.SIGTERM)])
def test_while_it_reads_there_are_no_cards_to_put_away(here: Path, executor: str, how: signal.Signals) -> None:
    many_interviews()
    code, told = stopped_at("read", how, executor)
    assert (code, told.splitlines()[-1]) == (130, "quotecards: stopped"), told
    assert "Traceback" not in told
    assert not MANIFEST.exists()


@pytest.mark.parametrize("number", range(4))
def test_while_files_go_to_their_places_the_next_run_finishes_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    talks, out = project(tmp_path), tmp_path / "output"
    built(talks, out)
    built(talks, tmp_path / "whole", theme="swiss")
    moves = iter(range(99))
    move = commit._move

    def told_to_end(source: Path, target: Path) -> None:
        if next(moves) == number:
            raise KeyboardInterrupt
        move(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(commit, "_move", told_to_end)
        with pytest.raises(KeyboardInterrupt):
            built(talks, out, theme="swiss")
    assert next(moves) > number, "nothing was stopped"
    assert verify(out / "talks" / "manifest.json").flaws == ()
    assert bytes_of(out) == bytes_of(tmp_path / "whole")
    again = built(talks, out, theme="swiss")
    assert (again.made, again.manifest_changed) == (0, False)
