"""`build --watch`, in a process of its own: it goes on by itself, and Ctrl-C ends it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.cli.watch import follow
from quotecards.errors import SettingError
from quotecards.storage import locate
from tests.campaign.samples import CREDITS, project

PATIENCE = 60  # seconds that a busy machine may need
MANIFEST = Path("output/talks/manifest.json")


def until(found: Callable[[], bool]) -> None:
    last = time.monotonic() + PATIENCE
    while not found():
        assert time.monotonic() < last
        time.sleep(0.05)


def speakers() -> set[str]:
    return {card["credits"]["speaker"]["value"] for card in json.loads(MANIFEST.read_text())["cards"]}


@pytest.fixture
def watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["subprocess.Popen[bytes]"]:
    talks = project(tmp_path)
    (talks / "campaign.yaml").write_text("interviews: [ida.txt]\n")
    monkeypatch.chdir(tmp_path)
    quick = ("--format", "open-graph", "--top", "1", "--executor", "serial", "--no-gallery")
    with Path("said").open("wb") as said:
        command = [sys.executable, "-m", "quotecards", "build", "talks", "--watch", *quick]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("QUOTECARDS_")}
        with subprocess.Popen(command, stdout=said, stderr=said, env=environment) as process:
            try:
                yield process
            finally:
                process.kill()


def said() -> str:
    return Path("said").read_text()


def test_a_change_builds_again_a_mistake_is_told_and_ctrl_c_ends(watching: "subprocess.Popen[bytes]") -> None:
    until(lambda: "Ctrl-C ends it" in said())
    assert speakers() == {"Ida Lund"}
    Path("talks/ida.yaml").write_text(CREDITS.replace("Ida Lund", "Ida Lundh"))
    until(lambda: speakers() == {"Ida Lundh"})
    Path("talks/campaign.yaml").write_text("interviews: [ida.txt]\nthem: noir\n")
    until(lambda: "campaign.yaml:2:1: unknown key “them”" in said())
    Path("talks/campaign.yaml").write_text("interviews: [ida.txt]\ntheme: riviera\n")
    until(lambda: json.loads(MANIFEST.read_text())["theme"] == "riviera")
    assert watching.poll() is None
    asked = time.monotonic()
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 130
    assert time.monotonic() - asked < PATIENCE / 2
    assert "Traceback" not in said()
    assert said().endswith("quotecards: stopped\n")


def test_nobody_tells_of_changes_in_a_store() -> None:
    with pytest.raises(SettingError, match="only files on this machine can be watched"):
        follow(locate("memory://talks/campaign.yaml"), lambda: None)


def test_a_folder_that_comes_is_watched_too_and_a_mistake_at_the_start_ends_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talks = project(tmp_path)
    file = talks / "campaign.yaml"
    file.write_text("interviews: [ida.txt]\nthem: noir\n")
    steps: Iterator[Callable[[], object]] = iter(
        [
            lambda: file.write_text("interviews: [ida.txt]\n"),
            (talks / "photos").mkdir,
            lambda: (talks / "photos" / "ida.png").write_bytes(b"new"),
        ]
    )

    def build() -> None:
        step = next(steps, None)
        if step is None:
            raise KeyboardInterrupt
        step()
        load_campaign(talks)

    with pytest.raises(KeyboardInterrupt):
        follow(talks, build)
    assert next(steps, None) is None
    assert "watching" in capsys.readouterr().err
