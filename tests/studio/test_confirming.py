"""A doubt of a guard is looked into by a person, on the page: what it held back is ready then, and only that."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.campaign.samples import project
from tests.studio.opened import Page, opened

CLAIM = "I know that Bob Hale stole the negative of our second film"
SLIDES = (
    "Every film begins with a place that refuses to be photographed. I learned to sit there until it forgot about me. "
    "I know that Bob Hale stole the negative of our second film. Nobody ever thanked a director for patience. "
    "A good shot is only what remains when everybody has stopped performing. The rest is weather."
)


def _talk(folder: Path, answer: str) -> Path:
    talks = project(folder)
    (talks / "ida.txt").write_text(f"Q: Who made it?\n\nA: {answer}\n")
    return talks


def _held(page: Page) -> list[dict[str, Any]]:
    return [card for card in page.cards if any("[accusation]" in words for words in card["why"])]


def _confirm(page: Page, card: dict[str, Any], *guards: str, status: int = 200) -> Any:
    change = {"interview": "ida.txt", "words": card["verbatim"], "set": {"confirmed": guards}}
    return page.post("/api/decide", {"decisions": [change], "seen": card["seen"]}, status)


def test_what_was_looked_into_no_longer_makes_a_draft_until_that_is_taken_back(tmp_path: Path) -> None:
    talks = _talk(tmp_path, f"Rivers never forget their own stones. {CLAIM}.")
    with opened(talks, tmp_path / "out") as page:
        (card,) = _held(page)
        assert card["status"] == "draft"
        doubts = [one["guard"] for one in card["warnings"] if one["why"] in card["why"]]
        assert "accusation" in doubts
        _confirm(page, card, "accusation")
        assert not _held(page)
        saved = yaml.safe_load((talks / "decisions.yaml").read_text())["decisions"]
        assert saved == [{"interview": "ida.txt", "words": card["verbatim"], "confirmed": ["accusation"]}]
        page.post("/api/undo", {})
        assert _held(page) == [card]
        assert not yaml.safe_load((talks / "decisions.yaml").read_text())["decisions"]


def test_a_doubt_about_a_slide_is_confirmed_for_the_whole_carousel(tmp_path: Path) -> None:
    talks = _talk(tmp_path, SLIDES)
    with opened(talks, tmp_path / "out", carousels=1, formats=("linkedin",)) as page:
        slides = [card for card in page.cards if card["carousel"]]
        assert slides
        assert all(slide in _held(page) for slide in slides)
        _confirm(page, slides[0], "accusation")
        assert not _held(page)


@pytest.mark.parametrize("guard", ["acusation", "", "x" * 5000])
def test_a_guard_that_there_is_not_is_refused_and_nothing_written(tmp_path: Path, guard: str) -> None:
    talks = _talk(tmp_path, f"Rivers never forget their own stones. {CLAIM}.")
    with opened(talks, tmp_path / "out") as page:
        _confirm(page, page.card, guard, status=400)
    assert not (talks / "decisions.yaml").exists()
