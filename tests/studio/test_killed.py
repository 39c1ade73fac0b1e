"""A studio that is killed at any moment loses nothing that it said was saved."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from quotecards.campaign.decisions.decisions import read_decisions
from tests.campaign.samples import project


@contextmanager
def running(target: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], "Asker"]]:
    """`quotecards preview` as a process of its own, and somebody who asks it."""
    command = [sys.executable, "-m", "quotecards", "preview", str(target), "--no-browser", *options]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QUOTECARDS_")}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=target.parent, env=environment
    )
    assert process.stdout
    assert process.stderr
    try:
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, line + process.stderr.read()
        with closing(Asker(found[0])) as asker:
            yield process, asker
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


class Asker:
    """Asks a studio by its address, over one connection."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.origin = f"http://{parts.netloc}"
        self.token = parts.query.partition("=")[2]
        self._line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)

    def close(self) -> None:
        self._line.close()

    def ask(self, path: str, value: Any = None) -> tuple[int, Any]:
        """The status and the JSON of an answer; with a value, it is sent."""
        headers = {"authorization": f"Bearer {self.token}", "origin": self.origin, "x-quotecards": "1"}
        body = None if value is None else json.dumps(value)
        self._line.request("GET" if value is None else "POST", path, body, headers)
        answer = self._line.getresponse()
        return answer.status, json.loads(answer.read())


def decision(card: dict[str, Any], status: str) -> dict[str, Any]:
    return {"decisions": [{"interview": card["interview"], "words": card["verbatim"], "set": {"status": status}}]}


def test_what_was_said_to_be_saved_is_there_after_kill_9(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with running(talks, "--out", str(tmp_path / "out")) as (process, asker):
        cards = asker.ask("/api/cards")[1]["cards"]
        status, told = asker.ask("/api/decide", decision(cards[0], "approved"))
        os.kill(process.pid, signal.SIGKILL)
    assert status == 200
    assert told["saved"]
    saved = yaml.safe_load((talks / "decisions.yaml").read_text())["decisions"]
    assert saved == [{"interview": "ida.txt", "words": cards[0]["verbatim"], "status": "approved"}]


@pytest.mark.parametrize("seconds", [0.02, 0.2])
def test_killed_while_it_saves_the_file_holds_all_that_was_answered(tmp_path: Path, seconds: float) -> None:
    talks = project(tmp_path)
    answered: list[str] = []
    with running(talks, "--out", str(tmp_path / "out")) as (process, asker):
        card = asker.ask("/api/cards")[1]["cards"][0]
        end = time.monotonic() + seconds
        killer = subprocess.Popen(["sh", "-c", f"sleep {seconds}; kill -9 {process.pid}"])
        asked = "approved"
        while time.monotonic() < end + 10:
            asked = "rejected" if asked == "approved" else "approved"
            try:
                answered.append(asked if asker.ask("/api/decide", decision(card, asked))[1]["saved"] else "")
            except (http.client.HTTPException, OSError):
                break
        killer.wait()
    path = talks / "decisions.yaml"
    entries = read_decisions(path).entries if path.exists() else ()
    if answered:
        # the last that was answered stands there, or the one that was just being saved
        assert entries[0].status in {answered[-1], asked}


def test_ctrl_c_ends_it_in_a_sentence(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with running(talks, "--out", str(tmp_path / "out")) as (process, asker):
        assert asker.ask("/api/cards")[0] == 200
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0
    assert "Traceback" not in out + err
    assert "closed" in err
