"""`quotecards check` as a user meets it."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import Command, quotecards

__all__ = ["quotecards"]


def test_nothing_is_made_and_settings_are_told_with_their_origins(
    quotecards: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTECARDS_TOP", "1")
    said = quotecards("check", "talks", "--explain", "--format", "x")
    assert said.code == 0
    lines = [line.split() for line in said.out.splitlines()]
    assert ["formats", "x", "--format"] in lines
    assert ["top", "1", "QUOTECARDS_TOP"] in lines
    assert ["theme", "noir", "default"] in lines
    assert ["interview", "talks/ida.txt"] in lines
    assert ["credits", "talks/ida.yaml", "talks/ida.txt"] in lines
    assert said.err.endswith("1 card of 1 interview: nothing would fail; nothing was made\n")
    assert not Path("output").exists()


def test_what_would_fail_is_an_answer_and_exit_code_1(quotecards: Command) -> None:
    Path("talks/campaign.yaml").write_text("interviews: [ida.txt, gone.txt]\nselect: {speakers: [Ida Lundh]}\n")
    said = quotecards("check", "talks")
    assert said.code == 1
    assert said.out.startswith("would fail: talks/gone.txt: ")
    assert "only quotes of “Ida Lundh” are wanted, who speaks in no interview" in said.err


def test_programs_get_the_same(quotecards: Command) -> None:
    record = json.loads(quotecards("check", "talks", "--format", "story", "--top", "1", "--json").out)
    assert record["settings"]["formats"] == {"value": ["story"], "origin": "--format"}
    assert {"use": "theme", "of": "noir"}.items() <= next(
        one for one in record["files"] if one["use"] == "theme"
    ).items()
    assert record["failures"] == record["unknown"] == []
    assert {card["status"] for card in record["cards"]} == {"ready"}


def test_strict_counts_drafts(quotecards: Command) -> None:
    Path("talks/ida.yaml").write_text("speaker: Ida Lund\n")
    assert quotecards("check", "talks").code == 0
    assert quotecards("check", "talks", "--strict").code == 1


def test_what_the_campaign_wishes_is_told_beside_what_is_usual(quotecards: Command) -> None:
    Path("talks/campaign.yaml").write_text(
        "interviews: [ida.txt]\nselect: {topics: [sea], words: {max: 30}, guards: {part: allow}}\nhouse_style: ap\n"
    )
    said = quotecards("check", "talks", "--explain")
    lines = [line.split() for line in said.out.splitlines()]
    assert ["topics", "sea", "talks/campaign.yaml"] in lines
    assert ["max_words", "30", "talks/campaign.yaml"] in lines
    assert ["guards", "part:", "allow", "talks/campaign.yaml"] in lines
    assert ["house_style", "ap", "talks/campaign.yaml"] in lines
    assert ["min_words", "4", "default"] in lines
    assert ["pins", "–", "default"] in lines
    record = json.loads(quotecards("check", "talks", "--json").out)
    assert record["wishes"]["topics"] == {"value": ["sea"], "origin": "talks/campaign.yaml"}
