"""The planners: dated rows, checked."""

from pathlib import Path

import pytest

from quotecards.errors import Problems, SettingError
from quotecards.planners import load_planners, planner_facts, planners
from quotecards.platforms import platforms

DESK = """\
title: The desk
checked: 2026-11
source: me
confidence: general
columns: [{head: Words, holds: caption}, {head: Where, holds: picture_url}]
platforms: [x]
hint: Upload it
"""


def of(folder: Path, text: str) -> Path:
    (folder / "desk.yaml").write_text(text)
    return folder


def test_the_four_planners_are_known_with_who_says_so() -> None:
    assert set(planners()) == {"buffer", "hootsuite", "later", "meta"}
    for _, name, known in planner_facts():
        assert known.checked >= "2026-11", name
        assert known.source


def test_a_planner_posts_to_platforms_that_exist_and_take_a_caption_or_no_words() -> None:
    for planner in planners().values():
        assert set(planner.platforms) <= set(platforms())
        assert any(column.holds == "caption" for column in planner.columns)


def test_a_planner_that_fetches_pictures_is_known_by_its_columns(tmp_path: Path) -> None:
    assert load_planners(of(tmp_path, DESK))["desk"].wants_urls
    assert not load_planners(of(tmp_path, DESK.replace("picture_url", "file")))["desk"].wants_urls


def test_a_platform_that_does_not_exist_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"desk\.yaml:6:13: there is no platform “xx”"):
        load_planners(of(tmp_path, DESK.replace("[x]", "[xx]")))


@pytest.mark.parametrize(
    "change", [("holds: caption", "holds: poem"), ("hint: Upload it", "hnt: x"), ("2026-11", "now")]
)
def test_mistakes_are_told(tmp_path: Path, change: tuple[str, str]) -> None:
    with pytest.raises((SettingError, Problems), match=r"desk\.yaml"):
        load_planners(of(tmp_path, DESK.replace(*change)))
