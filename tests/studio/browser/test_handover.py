"""Handing over: the ready pictures by platform, and what stays behind and why."""

import zipfile

from playwright.sync_api import Page, expect

from tests.studio.browser.running import cards


def test_what_stays_behind_is_told_with_the_reason(page: Page) -> None:
    page.get_by_role("button", name="Hand over").click()
    box = page.get_by_role("dialog", name="Hand over")
    drafts = [card for card in cards(page) if card["status"] == "draft"]
    expect(box).to_contain_text(f"Stays here: {len(drafts)} cards")
    box.locator("summary").first.click()
    told = box.locator("details")
    expect(told).to_have_count(len({reason for card in drafts for reason in card["why"]}))
    for at, summary in enumerate(box.locator("summary").all_text_contents()):
        behind = [card for card in drafts if any(summary.startswith(f"draft: {reason}") for reason in card["why"])]
        expect(told.nth(at).locator("li a")).to_have_count(len(behind))
    box.locator("details li a").first.click()
    expect(box).to_have_count(0)
    expect(page.locator(".verdict")).to_be_visible()


def test_nothing_is_packed_where_nothing_is_chosen(page: Page) -> None:
    page.get_by_role("button", name="Hand over").click()
    box = page.get_by_role("dialog", name="Hand over")
    for name in ("Instagram", "Stories", "X"):
        box.get_by_label(name, exact=True).uncheck()
    expect(box).to_contain_text("Choose where it goes")
    expect(box.get_by_role("button", name="Make the package")).to_be_disabled()


def test_a_package_holds_the_ready_pictures_of_the_platform_with_their_texts(page: Page) -> None:
    ready = [card for card in cards(page) if card["status"] in {"ready", "approved"}]
    page.get_by_role("button", name="Hand over").click()
    box = page.get_by_role("dialog", name="Hand over")
    for name in ("Instagram", "Stories"):
        box.get_by_label(name, exact=True).uncheck()
    expect(box).to_contain_text(f"{len(ready)} cards, {len(ready)} pictures")
    with page.expect_download(timeout=60_000) as started:
        box.get_by_role("button", name="Make the package").click()
    expect(page.locator(".toast").last).to_contain_text("was handed to the browser")
    with zipfile.ZipFile(started.value.path()) as package:
        names = package.namelist()
    pictures = [name for name in names if name.endswith((".png", ".jpg"))]
    assert len(pictures) == len(ready)
    assert len([name for name in names if name.endswith(".txt")]) >= len(ready)


def test_closing_the_box_while_a_package_is_made_loses_no_studio(page: Page) -> None:
    page.route("**/api/export", lambda route: None if route.request.method == "POST" else route.continue_())
    page.get_by_role("button", name="Hand over").click()
    box = page.get_by_role("dialog", name="Hand over")
    box.get_by_role("button", name="Make the package").click()
    expect(box.get_by_role("button", name="Making the pictures …")).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(page.locator(".toast")).to_have_count(0)
    assert page.evaluate("import('/assets/api.js').then(api => api.isLost())") is False
