"""Approving by keyboard: saved means on the disk, two windows never overwrite each other, and lost means told."""

import contextlib
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Route, expect

from quotecards.campaign.decisions.decisions import read_decisions
from tests.studio.browser.running import Running, cards, open_card

READY = "document.querySelectorAll('.tile[data-status=ready]').length"


def ready(page: Page) -> list[dict[str, object]]:
    return [card for card in cards(page) if card["status"] == "ready" and not card["decided"]]


def saved(studio: Running, card: dict[str, object]) -> str | None:
    """What the file of decisions says of a card."""
    entries = read_decisions(studio.folder / "decisions.yaml").entries
    words = str(card["verbatim"]).split()
    return next((one.status for one in entries if one.words.split() == words), None)


def test_approved_is_shown_once_it_stands_in_the_file_and_the_count_goes_down(page: Page, studio: Running) -> None:
    left = page.locator("#left")
    card = ready(page)[0]
    undecided = sum(one["decided"] is None for one in cards(page))
    expect(left).to_have_text(f"{undecided} of {len(cards(page))} left to decide")
    while page.evaluate("document.activeElement.closest('.tile')?.dataset.card") != card["id"]:
        page.keyboard.press("j")
    page.keyboard.press("a")
    tile = page.locator(f"[data-card='{card['id']}']")
    expect(tile.locator(".status")).to_have_text("Approved")
    assert saved(studio, card) == "approved"
    expect(left).to_have_text(f"{undecided - 1} of {len(cards(page))} left to decide")
    expect(page.locator("#said")).to_contain_text("Approved")
    page.keyboard.press("u")
    expect(tile.locator(".status")).to_have_text("Ready")
    assert saved(studio, card) is None


def test_one_goes_on_to_the_next_that_is_undecided_and_undo_leads_back(page: Page) -> None:
    first, second = ready(page)[:2]
    open_card(page, first)
    page.keyboard.press("r")
    expect(page.locator("h1")).to_have_text(str(second["text"]))
    page.keyboard.press("u")
    expect(page.locator("h1")).to_have_text(str(first["text"]))
    expect(page.locator(".verdict .status")).to_have_text("Ready")


@pytest.fixture
def held(page: Page) -> Iterator[list[Route]]:
    """What the page asks to be saved, which does not reach the studio, also when the page is closed."""
    routes: list[Route] = []

    def hold(route: Route) -> None:
        routes.append(route)

    page.route("**/api/decide", hold)
    yield routes
    for route in routes:
        with contextlib.suppress(Error):  # it was answered
            route.abort()


def test_nothing_is_shown_as_saved_while_the_server_has_not_answered(
    page: Page, studio: Running, held: list[Route]
) -> None:
    before = studio.decisions
    card = ready(page)[0]
    open_card(page, card)
    page.keyboard.press("a")
    expect(page.locator(".verdict .status")).to_have_text("Saving …")
    for _ in range(300):  # a busy machine takes its time
        if not held:
            page.wait_for_timeout(100)
    page.wait_for_timeout(300)
    expect(page.locator(".toast")).to_have_count(0)
    assert studio.decisions == before
    expect(page.locator("h1")).to_have_text(str(card["text"]))
    held[0].fulfill(status=500, json={"error": "the disk is full", "place": None, "hint": None})
    expect(page.locator(".toast.failed")).to_contain_text("Not saved: the disk is full")
    expect(page.locator("#warned")).to_contain_text("Not saved")
    expect(page.locator(".verdict .status")).to_have_text("Ready")


@pytest.fixture
def other(context: BrowserContext, page: Page, studio: Running) -> Iterator[Page]:
    """A second window, which hears nothing of what the first one does."""
    second = context.new_page()
    second.add_init_script("window.EventSource = class {};")  # a stream that breaks off would be a studio that is gone
    second.goto(studio.base)
    second.wait_for_selector(".tile")
    yield second
    second.close()


def test_two_windows_do_not_overwrite_each_other(page: Page, other: Page, studio: Running) -> None:
    card = ready(page)[0]
    # The other window does not hear of changes: what it knows grows old.
    other.evaluate("id => { location.hash = '#/card/' + encodeURIComponent(id); }", card["id"])
    other.wait_for_selector(".credits")
    open_card(page, card)
    page.keyboard.press("r")
    expect(page.locator(".toast").last).to_contain_text("Rejected")
    other.get_by_role("button", name="Approve").click()
    box = other.get_by_role("dialog", name="Somebody else was first")
    expect(box).to_contain_text("Rejected")
    expect(box).to_contain_text("Approved")
    assert saved(studio, card) == "rejected"
    box.get_by_role("button", name="Keep theirs").click()
    expect(other.locator(".verdict .status")).to_have_text("Rejected")
    assert saved(studio, card) == "rejected"
    page.keyboard.press("u")


def test_a_conflict_can_be_settled_for_ones_own(page: Page, other: Page, studio: Running) -> None:
    card = ready(page)[0]
    other.evaluate("id => { location.hash = '#/card/' + encodeURIComponent(id); }", card["id"])
    other.wait_for_selector(".credits")
    open_card(page, card)
    page.keyboard.press("r")
    expect(page.locator(".toast").last).to_contain_text("Rejected")
    other.get_by_role("button", name="Approve").click()
    other.get_by_role("dialog").get_by_role("button", name="Save mine").click()
    expect(other.locator(".toast").last).to_contain_text("Approved")
    assert saved(studio, card) == "approved"


def test_what_another_window_decides_is_seen_at_once(page: Page, context: BrowserContext, studio: Running) -> None:
    second = context.new_page()
    second.goto(studio.base)
    second.wait_for_selector(".tile")
    card = ready(page)[0]
    open_card(page, card)
    page.keyboard.press("a")
    expect(second.locator(f"[data-card='{card['id']}'] .status")).to_have_text("Approved")
    page.keyboard.press("u")
    expect(second.locator(f"[data-card='{card['id']}'] .status")).to_have_text("Ready")
    second.close()


def test_two_cards_are_compared_and_decided_side_by_side(page: Page) -> None:
    first, second = ready(page)[:2]
    open_card(page, first)
    page.keyboard.press("c")
    expect(page.locator(".compared img:not(.blank)")).to_have_count(2)
    page.get_by_label("With").select_option(str(second["id"]))
    page.get_by_label("In the theme").select_option("noir")
    sources = page.eval_on_selector_all(".compared img", "all => all.map(one => one.src)")
    page.wait_for_function("() => document.querySelectorAll('.compared img')[1].src.includes('theme=noir')")
    assert "theme=noir" not in sources[0]
    page.keyboard.press("2")
    expect(page.locator(".compared section").nth(1).locator(".status")).to_have_text("Approved")
    expect(page.locator(".compared section").nth(0).locator(".status")).to_have_text("Ready")
    page.keyboard.press("1")
    expect(page.locator(".compared section").nth(0).locator(".status")).to_have_text("Approved")


def test_a_studio_that_is_gone_is_told_and_nothing_pretends_to_be_saved(page: Page, studio: Running) -> None:
    card = cards(page)[0]
    before = studio.decisions
    open_card(page, card)
    shown_before = page.locator(".verdict .status").inner_text()
    studio.process.send_signal(signal.SIGSTOP)
    try:
        page.context.set_offline(True)
        page.keyboard.press("a")
        expect(page.locator(".banner.lost")).to_contain_text("Nothing you do now is saved")
        expect(page.locator(".toast.failed").last).to_contain_text("nothing was saved")
        expect(page.locator(".verdict .status")).to_have_text(shown_before)
    finally:
        page.context.set_offline(False)
        studio.process.send_signal(signal.SIGCONT)
    expect(page.locator(".banner.lost")).to_have_count(0)
    assert studio.decisions == before
