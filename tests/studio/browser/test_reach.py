"""Nobody is kept from the studio: by axe's rules, by the keyboard, by either scheme, at either width."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.studio.browser.running import assert_open_to_all, cards, open_card

Scheme = Literal["light", "dark"]


def choose(page: Page) -> None:
    page.locator(".interview header a").first.click()
    page.locator(".candidate").nth(1).click()
    page.wait_for_selector(".handle.from")


def card(page: Page) -> None:
    open_card(page, next(one for one in cards(page) if one["status"] == "draft"))
    page.get_by_role("button", name="Safe area").click()
    page.wait_for_selector(".overlay")


def compare(page: Page) -> None:
    page.evaluate("id => { location.hash = `#/compare/${encodeURIComponent(id)}`; }", cards(page)[0]["id"])
    expect(page.locator(".compared img:not(.blank)")).to_have_count(2)


def place(page: Page) -> None:
    open_card(page, cards(page)[0])
    page.get_by_role("button", name="In its place").click()
    page.wait_for_selector(".phone")


def look(page: Page) -> None:
    page.get_by_role("button", name="Look").click()
    page.wait_for_selector(".themes img:not(.blank)")


def keys(page: Page) -> None:
    page.keyboard.press("?")
    page.wait_for_selector("dialog")


def hand_over(page: Page) -> None:
    page.get_by_role("button", name="Hand over").click()
    page.wait_for_selector(".told p")


def wall(page: Page) -> None:
    page.wait_for_selector(".tile img:not(.blank)")


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Scheme:
    chosen: Scheme = request.param
    return chosen


@pytest.fixture(params=[1280, 390])
def context(browser: Browser, scheme: Scheme, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    size = {"width": request.param, "height": 844}
    # The page's policy allows no script but its own: the check is put in past it.
    context = browser.new_context(viewport=size, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")  # type: ignore[arg-type]
    yield context
    context.close()


@pytest.mark.parametrize("view", [wall, look, card, place, choose, compare, keys, hand_over])
def test_axe_finds_nothing_that_keeps_anybody_out(page: Page, axe: str, view: Callable[[Page], None]) -> None:
    view(page)
    assert_open_to_all(page, axe)
