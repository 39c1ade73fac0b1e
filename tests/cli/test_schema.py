"""`quotecards schema`: what editors complete campaigns and themes from."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from quotecards import resources
from quotecards.cli.main import run

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def printed(capsys: pytest.CaptureFixture[str], what: str) -> Any:
    assert run(["schema", what]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_theme_s_is_the_one_beside_the_themes(capsys: pytest.CaptureFixture[str]) -> None:
    beside = (resources.themes() / "theme.schema.json").read_text("utf-8")
    assert printed(capsys, "theme") == json.loads(beside)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.name)
def test_the_examples_satisfy_the_campaign_s(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    written = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    problems = Draft202012Validator(printed(capsys, "campaign")).iter_errors(written)
    assert not [error.message for error in problems if error.validator == "additionalProperties"]


@pytest.mark.parametrize(
    ("campaign", "right"),
    [
        ({"interviews": "talks"}, True),
        ({"interviews": ["a.txt", {"path": "b.txt", "credits": {"speaker": "Clara Voss"}}]}, True),
        ({"interviews": ["a.txt"], "formats": "x", "house_style": "ap", "logo": "white.png"}, True),
        ({"interviews": ["a.txt"], "select": {"share": "5%", "films": "Low Tide"}}, True),
        ({"interviews": ["a.txt"], "format": "x"}, False),
        ({"interviews": ["a.txt"], "house_style": {"titles": "bold"}}, False),
        ({}, False),
    ],
)
def test_what_a_campaign_may_hold_an_editor_takes_too(
    capsys: pytest.CaptureFixture[str], campaign: dict[str, Any], right: bool
) -> None:
    assert Draft202012Validator(printed(capsys, "campaign")).is_valid(campaign) is right
