"""On a full disk the studio goes on: what cannot be saved is told, stays undecided, and is saved when there is room."""

import re
from pathlib import Path
from typing import Any

from quotecards.campaign.decisions.decisions import read_decisions
from tests.campaign.samples import CREDITS, bytes_of, project
from tests.disks import fill, small_disk
from tests.studio.opened import WRITES, Page, opened
from tests.studio.test_uploads import _photo

__all__ = ["small_disk"]
FULL = "there is no space left on the disk"


def decided(page: Page, number: int, status: str, expected: int) -> Any:
    card = page.cards[number]
    decision = {"interview": card["interview"], "words": card["verbatim"], "set": {"status": status}}
    return page.post("/api/decide", {"decisions": [decision], "seen": card["seen"]}, expected)


def test_pictures_are_shown_though_there_is_no_room_to_keep_them(tmp_path: Path, small_disk: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, small_disk) as page:
        much = fill(small_disk)
        path = f"/api/picture/{page.card['id']}/open-graph?width=160"
        shown = [page.client.get(path) for _ in range(2)]
        assert [(one.status_code, one.content[:2]) for one in shown] == [(200, b"\xff\xd8")] * 2
        assert not list(small_disk.rglob("thumbs/*"))
        much.unlink()
        assert page.client.get(path).content == shown[0].content
        (kept,) = small_disk.rglob("thumbs/*")
        assert kept.read_bytes() == shown[0].content


def test_credits_and_decisions_that_have_no_room_are_told_and_what_stood_there_stays(
    tmp_path: Path, small_disk: Path
) -> None:
    talks = project(small_disk)
    with opened(talks, tmp_path / "out") as page:
        decided(page, 0, "approved", 200)
        before = bytes_of(talks)
        much = fill(small_disk)
        wanted = {"interview": "ida.txt", "set": {"film.director": "Pål Moe", "source.outlet": "Kino and more " * 9}}
        for told in (page.post("/api/credits", wanted, 500), decided(page, 1, "rejected", 500)):
            assert re.fullmatch(f"cannot be written: {FULL}", told["error"])
            assert told["place"] in {"ida.yaml", "decisions.yaml"}  # as seen from the campaign
        assert page.client.post(
            "/api/photo", params={"speaker": "Ida Lund"}, content=_photo(size=(3000, 4000)), headers=WRITES
        ).status_code == 500  # fmt: skip
        assert bytes_of(talks) == before
        assert [card["status"] for card in page.cards] == ["approved", "ready"]
        much.unlink()
        decided(page, 1, "rejected", 200)
        page.post("/api/credits", wanted)
        assert [one.status for one in read_decisions(talks / "decisions.yaml").entries] == ["approved", "rejected"]
    assert "director: Pål Moe" in (talks / "ida.yaml").read_text()
    assert (talks / "ida.yaml").read_text() != CREDITS
