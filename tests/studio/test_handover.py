"""Handing over from the page."""

import io
import zipfile
from pathlib import Path
from typing import Any

from tests.campaign.samples import CREDITS, project
from tests.studio.opened import WRITES, Page, opened


def _package(page: Page, *platforms: str) -> zipfile.ZipFile:
    answer = page.client.post("/api/export", json={"platforms": list(platforms)}, headers=WRITES)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].startswith("attachment")
    return zipfile.ZipFile(io.BytesIO(answer.content))


def _decide(page: Page, card: dict[str, Any], status: str) -> None:
    change = {"interview": card["interview"], "words": card["verbatim"], "set": {"status": status}}
    page.post("/api/decide", {"decisions": [change]})


def test_a_package_holds_the_ready_cards_as_a_build_makes_them(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out", formats=("x", "instagram-portrait"), gallery=False) as page:
        first, second = page.cards
        _decide(page, first, "rejected")
        _decide(page, second, "approved")
        plan = page.get("/api/export", platform=["x"])
        assert (plan["cards"], plan["pictures"]) == (1, 1)
        assert [one["card"] for one in plan["left_out"]] == [first["id"]]
        names = _package(page, "x").namelist()
        picture = page.client.get(f"/api/picture/{second['id']}/x").content
        inside = _package(page, "x")
        assert picture in [inside.read(name) for name in names]
    assert sum(name.endswith((".png", ".jpg")) for name in names) == 1
    assert any(name.endswith("-caption.txt") for name in names)
    assert (tmp_path / "out/talks/manifest.json").is_file()


def test_several_platforms_come_in_one_package(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out", formats=("x", "instagram-portrait"), gallery=False) as page:
        names = _package(page, "x", "instagram").namelist()
    assert names == ["talks-x.zip", "talks-instagram.zip"]


def test_how_far_the_making_is_goes_to_the_page(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out", formats=("x",), gallery=False) as page:
        page.get("/api/cards")
        told: list[Any] = []
        page.studio.events.publish = told.append  # type: ignore[method-assign, assignment]
        _package(page, "x")
    assert {"type": "building", "done": 2, "total": 2} in told


def test_where_no_card_is_ready_there_is_no_package(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=CREDITS.partition("source")[0])
    with opened(talks, tmp_path / "out", formats=("x",), gallery=False) as page:
        assert page.get("/api/export", platform="x")["cards"] == 0
        refused = page.post("/api/export", {"platforms": ["x"]}, status=400)
    assert "no card is ready" in refused["error"]


def test_platforms_that_there_are_not_are_refused(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        page.get("/api/export", 400, platform="../x")
        for wish in (["../../etc"], [], ["x"] * 100, ["nothing"]):
            page.post("/api/export", {"platforms": wish}, status=400)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").rglob("*.zip"))


def test_what_is_under_embargo_or_not_approved_stays_behind_and_says_so(tmp_path: Path) -> None:
    talks = project(tmp_path)
    campaign = talks / "campaign.yaml"
    campaign.write_text("interviews: [ida.txt]\nformats: [x]\nembargo: 2999-01-01\n")
    with opened(talks, tmp_path / "out", gallery=False, formats=()) as page:
        plan = page.get("/api/export", platform="x")
        assert plan["cards"] == 0
        assert [one["why"] for one in plan["left_out"]] == [["under embargo until 2999-01-01"]] * len(plan["left_out"])
        page.post("/api/export", {"platforms": ["x"]}, status=400)
    campaign.write_text("interviews: [ida.txt]\nformats: [x]\npolicy: {approval: required}\n")
    with opened(talks, tmp_path / "out", gallery=False, formats=()) as page:
        first, second = page.cards
        _decide(page, first, "approved")
        plan = page.get("/api/export", platform="x")
        assert plan["cards"] == 1
        assert [one["card"] for one in plan["left_out"]] == [second["id"]]
