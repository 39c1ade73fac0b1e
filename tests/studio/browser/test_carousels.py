"""Carousels: slides on the wall in their order, one decision for all, handed over as one post."""

import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import CREDITS
from tests.studio.browser.running import Running, cards, open_card, running, shown


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A studio on an interview with a carousel, and with a format whose posts take one picture only."""
    folder = tmp_path_factory.mktemp("campaign")
    (folder / "ida.txt").write_text(f"Q: How do you begin?\n\nA: {ANSWER}\n")
    (folder / "ida.yaml").write_text(CREDITS)
    (folder / "campaign.yaml").write_text(
        "theme: noir\nformats: [open-graph, linkedin]\nselect: {per_interview: 1, carousels: 1}\ninterviews: ida.txt\n"
    )
    with running(folder) as started:
        yield started


def slides(page: Page) -> list[dict[str, Any]]:
    return [card for card in cards(page) if card["carousel"]]


def test_slides_stand_on_the_wall_in_their_order_in_a_format_that_they_are_made_in(page: Page) -> None:
    known = slides(page)
    assert len(known) >= 2
    assert [one["carousel"]["number"] for one in known] == list(range(1, len(known) + 1))
    assert {tuple(one["formats"]) for one in known} == {("linkedin",)}
    assert [name for name in shown(page) if name in {one["id"] for one in known}] == [one["id"] for one in known]
    for number, one in enumerate(known, 1):
        tile = page.locator(f".tile[data-card='{one['id']}']")
        expect(tile).to_contain_text(f"slide {number} of {len(known)}")
        tile.scroll_into_view_if_needed()
        expect(tile.locator("img")).to_have_attribute(
            "src", f"/api/picture/{one['id']}/linkedin?width=360&rev={one['revision']}"
        )


def test_a_slide_is_shown_with_its_number_and_in_the_formats_of_carousels_only(page: Page) -> None:
    known = slides(page)
    open_card(page, known[1])
    expect(page.locator(".verdict")).to_contain_text(f"slide 2 of {len(known)}")
    expect(page.locator("figure.large figcaption")).to_contain_text("LinkedIn")
    expect(page.locator(".others")).to_have_count(0)
    page.wait_for_selector("figure.large img:not(.blank)")
    page.keyboard.press("k")
    expect(page.locator("h1")).to_have_text(known[0]["text"])


def test_a_slide_that_is_rejected_or_approved_takes_the_others_with_it_and_back(page: Page, studio: Running) -> None:
    known = slides(page)
    open_card(page, known[0])
    page.keyboard.press("r")
    expect(page.locator(".toast").last).to_contain_text("Rejected")
    assert {one["status"] for one in slides(page)} == {"rejected"}
    assert studio.decisions.count("status: rejected") == 1
    page.keyboard.press("u")
    expect(page.locator(".toast").last).to_contain_text("Taken back")
    assert [one["status"] for one in slides(page)] == [one["status"] for one in known]
    open_card(page, known[-1])
    page.keyboard.press("a")
    expect(page.locator(".toast").last).to_contain_text("Approved")
    assert {one["status"] for one in slides(page)} == {"approved"}
    page.keyboard.press("u")
    expect(page.locator(".toast").last).to_contain_text("Taken back")


def test_a_carousel_is_handed_over_with_all_its_slides_and_its_document(page: Page) -> None:
    known = slides(page)
    page.get_by_role("button", name="Hand over").click()
    box = page.get_by_role("dialog", name="Hand over")
    box.get_by_label("Link preview").uncheck()
    single = [one for one in cards(page) if not one["carousel"]]
    expect(box).to_contain_text(f"{len(single) + len(known)} cards, {len(single) + len(known)} pictures")
    with page.expect_download(timeout=60_000) as started:
        box.get_by_role("button", name="Make the package").click()
    with zipfile.ZipFile(started.value.path()) as package:
        names = package.namelist()
    assert len([name for name in names if name.endswith(".pdf")]) == 1
    assert len([name for name in names if name.endswith((".jpg", ".png"))]) == len(single) + len(known)
