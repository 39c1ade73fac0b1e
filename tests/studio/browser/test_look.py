"""Theme, variant and accent for the whole campaign: the wall follows, and no file is written."""

import re

from playwright.sync_api import Page, expect

from tests.studio.browser.running import Running, cards


def test_the_wall_follows_the_theme_and_no_file_is_written(page: Page, studio: Running) -> None:
    campaign = (studio.folder / "campaign.yaml").read_bytes()
    page.wait_for_selector(".tile img:not(.blank)")
    before = page.locator(".tile img").first.get_attribute("src")
    page.get_by_role("button", name="Look").click()
    themes = page.get_by_role("group", name="Theme")
    themes.get_by_text("noir", exact=True).click()
    expect(page.locator(".tile img").first).not_to_have_attribute("src", before or "")
    expect(page.locator("#said")).to_have_text("The wall is set in noir")
    expect(page.locator("#look pre")).to_contain_text("theme: noir")
    assert {card["theme"] for card in cards(page)} == {"noir"}
    assert (studio.folder / "campaign.yaml").read_bytes() == campaign
    page.get_by_role("button", name="Back to the campaign’s own").click()
    expect(page.get_by_text("This is the look of the campaign file")).to_be_visible()
    assert {card["theme"] for card in cards(page)} == {"own"}


def test_a_variant_and_an_accent_are_tried_and_told_as_lines_to_keep(page: Page) -> None:
    page.get_by_role("button", name="Look").click()
    page.get_by_role("group", name="Theme").get_by_text("arthouse", exact=True).click()
    expect(page.locator("#look pre")).to_have_text("theme: arthouse")
    variant = page.get_by_role("group", name="Variant").locator("label").nth(1)
    name = variant.inner_text()
    variant.click()
    expect(page.locator("#look pre")).to_contain_text(f"theme: arthouse/{name}")
    page.locator("#look input[type=color]").fill("#0b5d3b")
    expect(page.locator("#look pre")).to_contain_text(re.compile("0b5d3b", re.IGNORECASE))
    page.get_by_role("button", name="Copy the lines for the campaign file").click()
    page.wait_for_function("() => navigator.clipboard.readText().then(text => text.startsWith('theme: arthouse'))")
    page.get_by_role("button", name="Back to the campaign’s own").click()
    expect(page.get_by_text("This is the look of the campaign file")).to_be_visible()


def test_the_arrow_keys_go_through_the_themes_and_escape_gives_the_focus_back(page: Page) -> None:
    page.keyboard.press("l")
    page.locator("#look input[name=theme]:checked").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#look pre")).to_contain_text("theme:")
    page.keyboard.press("Escape")
    expect(page.locator("#look")).to_be_hidden()
    expect(page.get_by_role("button", name="Look")).to_be_focused()
    page.keyboard.press("l")
    page.get_by_role("button", name="Back to the campaign’s own").click()
    expect(page.get_by_text("This is the look of the campaign file")).to_be_visible()
