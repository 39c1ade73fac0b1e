"""`--log-json`: what happens, a line at a time."""

import io
import json
import re
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from quotecards.cli.log_json import EventLog
from quotecards.errors import Place, Problems, SettingError
from tests.cli.test_commands import QUICK, Command, quotecards

__all__ = ["quotecards"]
PAGE = Path(__file__).parents[2] / "docs" / "logs.md"
LOG = Path("run.jsonl")


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_each_step_of_a_run_is_told_with_its_place_and_duration(quotecards: Command) -> None:
    assert quotecards("build", "talks", *QUICK, "--log-json", str(LOG)).code == 0
    told = events(LOG.read_text())
    names = [one["event"] for one in told]
    assert [*dict.fromkeys(names)] == ["begun", "read", "picked", "planned", "painted", "written", "ended"]
    assert [names.count(name) for name in ("read", "planned", "painted")] == [1, 2, 2]
    assert [one["at"] for one in told] == sorted(one["at"] for one in told)
    assert all(one["took"] >= 0 and datetime.fromisoformat(one["time"]).tzinfo for one in told)
    planned = next(one for one in told if one["event"] == "planned")
    assert planned["place"]["path"] == "ida.txt"
    assert planned["place"]["line"] > 1
    assert all(Path(one["path"]).is_file() for one in told if one["event"] == "written")
    assert told[-1]["code"] == 0


def test_a_second_run_tells_what_is_unchanged_and_writes_nothing(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    said = quotecards("build", "talks", *QUICK, "--log-json", "-")
    names = [one["event"] for one in events(said.out)]
    assert names.count("unchanged") == 2
    assert not {"painted", "written"} & set(names)
    assert "2 unchanged" in said.err
    assert "look at output" in said.err


def test_what_fails_is_told_with_its_reason_and_place(quotecards: Command) -> None:
    Path("talks/campaign.yaml").write_text(
        "interviews: [ida.txt, gone.txt]\noverrides: {slots: {quote: {box: [45, 45, 45, 45]}}}\n"
    )
    quotecards("build", "talks", *QUICK, "--log-json", str(LOG))
    failed = [one for one in events(LOG.read_text()) if one["event"] == "failed"]
    assert failed[0]["file"].endswith("gone.txt")
    assert {one.get("format") for one in failed[1:]} == {"open-graph"}
    assert all(one["why"] for one in failed)
    Path("talks/campaign.yaml").write_text("interviews: [ida.txt]\nthem: noir\n")
    assert quotecards("build", "talks", "--log-json", str(LOG)).code == 2
    begun, wrong = events(LOG.read_text())
    assert (begun["event"], wrong["event"]) == ("begun", "failed")
    assert wrong["place"] == {"path": "talks/campaign.yaml", "line": 2, "column": 1}


def test_stdout_holds_one_kind_of_json_only(quotecards: Command) -> None:
    said = quotecards("build", "talks", "--json", "--log-json", "-")
    assert (said.code, "name a file for one of them" in said.err) == (2, True)


def test_a_log_that_cannot_be_written_is_one_line(quotecards: Command) -> None:
    said = quotecards("build", "talks", "--log-json", "no/such/folder/run.jsonl")
    assert said.code == 2
    assert said.err.startswith("quotecards: no/such/folder/run.jsonl: ")


def logged() -> tuple[EventLog, io.StringIO]:
    stream = io.StringIO()
    ticks = count(10, 0.5)
    return EventLog(stream, now=lambda: datetime(2026, 1, 2, tzinfo=UTC), ticks=lambda: next(ticks)), stream


def test_ctrl_c_and_a_full_disk_are_the_last_events() -> None:
    log, stream = logged()
    with pytest.raises(KeyboardInterrupt), log.run("talks"):
        raise KeyboardInterrupt
    with pytest.raises(OSError, match="No space"), log.run("talks"):
        raise OSError(28, "No space left on device", "output")
    told = events(stream.getvalue())
    assert [one["event"] for one in told] == ["begun", "stopped", "begun", "failed"]
    assert told[-1]["place"] == {"path": "output"}
    assert told[1]["took"] == 0.5


def test_several_mistakes_are_several_events() -> None:
    log, stream = logged()
    with pytest.raises(Problems), log.run("talks"):
        raise Problems((SettingError("is wrong", place=Place("a.yaml", 3)), SettingError("too", hint="try again")))
    first, second = events(stream.getvalue())[1:]
    assert (first["why"], first["place"], second["hint"]) == ("is wrong", {"path": "a.yaml", "line": 3}, "try again")


def test_the_page_tells_every_event() -> None:
    source = (Path(__file__).parents[2] / "quotecards" / "cli" / "log_json.py").read_text()
    used = set(re.findall(r'_tell\("(\w+)"', source)) | {"painted", "unchanged"}
    assert set(re.findall(r"^\| `(\w+)` \|", PAGE.read_text("utf-8"), re.MULTILINE)) == used


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a file that is always full")
def test_a_log_that_has_no_room_is_told_with_its_name(quotecards: Command) -> None:
    said = quotecards("build", "talks", *QUICK, "--log-json", "/dev/full")
    assert said.code == 2
    assert said.err.splitlines()[-1].startswith("quotecards: /dev/full: cannot be written: ")
