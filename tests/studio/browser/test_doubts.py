"""An editor looks into a guard's doubt, and leaves a note for those who read the decisions later."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.campaign.samples import CREDITS
from tests.studio.browser.running import Running, cards, open_card, running, said

TALK = (
    "Q: Who made it?\n\nA: Rivers never forget their own stones. "
    "I know that Bob Hale stole the negative of our second film.\n"
)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A studio on an interview in which somebody is accused."""
    folder = tmp_path_factory.mktemp("campaign")
    (folder / "ida.txt").write_text(TALK)
    (folder / "ida.yaml").write_text(CREDITS)
    wishes = "select: {guards: {weak: allow}}"
    (folder / "campaign.yaml").write_text(f"theme: noir\nformats: [x]\n{wishes}\ninterviews: ida.txt\n")
    with running(folder) as started:
        yield started


def test_a_doubt_that_was_looked_into_is_confirmed_with_one_click_and_taken_back(page: Page, studio: Running) -> None:
    card = next(card for card in cards(page) if "Bob Hale" in card["text"])
    open_card(page, card)
    expect(page.locator(".status[data-status=draft]")).to_be_visible()
    page.get_by_role("button", name="I have checked this").click()
    expect(page.locator(".verdict .status[data-status=ready]")).to_be_visible()
    expect(page.get_by_role("heading", name="Why it is a draft")).to_have_count(0)
    expect(page.locator(".remarks.warned")).to_contain_text("An editor has confirmed it.")
    assert "confirmed:" in studio.decisions
    page.keyboard.press("u")
    expect(page.get_by_role("heading", name="Why it is a draft")).to_be_visible()
    assert "confirmed:" not in studio.decisions


def test_a_note_is_kept_beside_the_decision_and_stays_when_it_is_left(page: Page, studio: Running) -> None:
    open_card(page, cards(page)[0])
    page.get_by_role("button", name="Write a note").click()
    page.get_by_role("textbox", name="Note").fill("Agreed with the publicist")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".noted")).to_have_text("Agreed with the publicist")
    assert "Note kept" in said(page)
    assert "note: Agreed with the publicist" in studio.decisions
    page.get_by_role("button", name="Change the note").click()
    page.get_by_role("textbox", name="Note").fill("Something else")
    page.get_by_role("button", name="Leave it").click()
    expect(page.locator(".noted")).to_have_text("Agreed with the publicist")
    expect(page.get_by_role("button", name="Change the note")).to_be_focused()


def test_why_a_card_was_rejected_is_told_as_that(page: Page) -> None:
    card = cards(page)[0]
    open_card(page, card)
    page.keyboard.press("r")
    expect(page.locator(".toast").last).to_contain_text("Rejected")
    open_card(page, card)
    page.get_by_role("button", name="the note").or_(page.get_by_role("button", name="Write a note")).click()
    page.get_by_role("textbox", name="Note").fill("Not before the premiere")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".remarks.why")).to_contain_text("Why it was rejected")
    expect(page.locator(".remarks.why")).to_contain_text("Not before the premiere")
