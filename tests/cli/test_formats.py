"""`quotecards formats`: sizes and rules by platform, and what was not looked up lately."""

import json

import pytest

from quotecards.cli.main import run


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = run(["formats", *arguments])
    return code, capsys.readouterr().out


def test_formats_stand_under_their_platform_with_its_rules(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = said(capsys)
    assert code == 0
    lines = out.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("Instagram: "))
    assert "caption 2,200 characters, 5 hashtags" in lines[at]
    assert "alt text 1,000 characters" in lines[at]
    assert lines[at + 1].split()[:4] == ["instagram-portrait", "1080", "×", "1350"]


def test_a_platform_that_asks_for_no_words_shows_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\nStories: 10 pictures a post\n" in said(capsys)[1]


def test_programs_get_every_format_with_the_rules_of_its_platform(capsys: pytest.CaptureFixture[str]) -> None:
    found = {row["name"]: row for row in json.loads(said(capsys, "--json")[1])}
    assert (found["x"]["width"], found["x"]["height"]) == (1600, 900)
    assert found["bluesky"]["caption"]["limits"] == {"graphemes": 300, "bytes": 3000}
    assert found["story"]["alt_text"] is None
    assert found["pinterest"]["title_of_post"]["limits"] == {"characters": 100}


def test_what_was_looked_up_lately_is_not_stale(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = said(capsys, "--stale", "--now", "2026-11-30")
    assert (code, out) == (0, "everything was looked up within the last 180 days\n")


def test_what_was_not_looked_up_lately_is_listed_with_its_age_and_where_to_look(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out = said(capsys, "--stale", "30", "--now", "2026-12-01")
    assert code == 1
    row = next(line for line in out.splitlines() if line.startswith("open-graph"))
    assert "30 days" in row
    assert "Facebook's sharing guide" in row
    assert said(capsys, "--stale", "31", "--now", "2026-12-01")[0] == 0


def test_programs_get_what_is_stale_the_youngest_first(capsys: pytest.CaptureFixture[str]) -> None:
    _, out = said(capsys, "--stale", "30", "--now", "2027-05-01", "--json")
    ages = [row["days"] for row in json.loads(out)]
    assert ages == sorted(ages)
    assert ages[-1] == 181


def test_the_day_is_today_s_unless_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "--stale", "0")[0] == 1


@pytest.mark.parametrize("arguments", [("--stale", "soon"), ("--now", "tomorrow"), ("--stale", "100000")])
def test_what_is_no_number_or_day_is_told(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert run(["formats", *arguments]) == 2
    assert capsys.readouterr().err.startswith("quotecards: invalid value for")
