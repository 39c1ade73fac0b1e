"""What cannot be made is shown with the words and the reason; nothing else suffers."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import CREDITS, TALK
from tests.studio.browser.running import Running, assert_open_to_all, cards, open_card, running, said


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A studio on a good interview, one in which nobody is named, one that cannot be read, and a broken theme."""
    folder = tmp_path_factory.mktemp("campaign")
    (folder / "ida.txt").write_text(TALK)
    (folder / "ida.yaml").write_text(CREDITS)
    (folder / "nobody.txt").write_text(f"Q: How do you begin?\n\nA: {ANSWER}\n")
    (folder / "short.txt").write_text("Q: Hello?\n\nA: Yes.\n")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 cut off")
    (folder / "themes").mkdir()
    (folder / "themes" / "mine.yaml").write_text("name: mine\nextends: noir\npalette: {ink: nocolour}\n")
    (folder / "campaign.yaml").write_text(
        "theme: noir\nformats: [x, story]\nselect: {per_interview: 2}\n"
        "interviews: [ida.txt, nobody.txt, short.txt, broken.docx]\n"
    )
    with running(folder) as started:
        yield started


def test_a_quote_without_a_card_stands_on_the_wall_with_its_words_and_why(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    failed = [card for card in cards(page) if card["status"] == "failed"]
    assert failed
    for card in failed:
        tile = page.locator(f".tile[data-card='{card['id']}']")
        tile.scroll_into_view_if_needed()
        expect(tile.locator(".words")).to_have_text(card["text"])
        expect(tile).to_contain_text("nobody is named as the speaker")
    assert not [url for url in asked if any(card["id"] in url for card in failed)]


def test_its_page_says_what_is_missing_and_nothing_of_a_draft(page: Page) -> None:
    failed = next(card for card in cards(page) if card["status"] == "failed")
    page.locator(f".tile[data-card='{failed['id']}'] a").click()
    expect(page.get_by_role("heading", name="Why there is no card")).to_be_visible()
    expect(page.locator(".stage")).to_contain_text("There is no picture yet")
    expect(page.get_by_role("heading", name="Why it is a draft")).to_have_count(0)


def test_where_there_is_no_card_nothing_can_be_approved(page: Page, studio: Running) -> None:
    failed = next(card for card in cards(page) if card["status"] == "failed")
    page.locator(f".tile[data-card='{failed['id']}'] a").focus()
    page.keyboard.press("a")
    assert "There is no card to approve: nobody is named as the speaker" in said(page)
    open_card(page, failed)
    expect(page.locator(".verdict").get_by_role("button", name="Approve")).to_have_count(0)
    expect(page.locator(".verdict").get_by_role("button", name="Reject")).to_be_visible()
    page.keyboard.press("a")
    assert "There is no card to approve" in said(page)
    assert not studio.decisions


def test_many_mistakes_leave_the_cards_in_sight_and_are_all_there(page: Page, studio: Running) -> None:
    spoilt = [studio.folder / "themes" / f"bad{number}.yaml" for number in range(4)]
    for path in spoilt:
        path.write_text(f"name: {path.stem}\nextends: noir\npalette: {{ink: nocolour, paper: neither}}\n")
    problems = page.locator("#problems")
    expect(problems).to_contain_text("8 more to mend")
    expect(problems.get_by_text("bad3.yaml:3:26")).to_be_hidden()
    problems.locator("summary").click()
    expect(problems.get_by_text("bad3.yaml:3:26")).to_be_visible()
    box = problems.bounding_box()
    assert box is not None
    assert box["height"] <= 0.4 * 900
    for path in spoilt:
        path.unlink()
    expect(problems.locator("summary")).to_have_count(0)


def test_it_is_compared_with_nothing_without_an_error(page: Page) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(error.message))
    failed = next(card for card in cards(page) if card["status"] == "failed")
    page.evaluate("id => { location.hash = `#/compare/${encodeURIComponent(id)}`; }", failed["id"])
    expect(page.locator(".compared")).to_contain_text("There is no picture of this card")
    page.keyboard.press("j")
    expect(page.locator(".compared .picture")).to_have_count(0)
    assert not errors


def test_what_is_wrong_with_files_is_told_at_the_top_with_its_place(page: Page) -> None:
    problems = page.locator("#problems")
    expect(problems).to_contain_text("broken.docx")
    place = problems.locator("code").filter(has_text="mine.yaml")
    expect(place).to_have_text("themes/mine.yaml:3:11")  # as seen from the campaign


def test_an_interview_that_gave_no_card_stands_on_the_wall_with_the_way_to_its_answers(page: Page) -> None:
    page.get_by_role("region", name="short.txt").get_by_role("link", name="Choose quotes").click()
    expect(page.get_by_text("The only answer holds no words that may stand alone.")).to_be_visible()
    page.go_back()
    page.locator("#words").fill("weather")
    expect(page.get_by_role("region", name="short.txt")).to_have_count(0)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_what_is_wrong_or_missing_keeps_nobody_out(
    browser: Browser, studio: Running, axe: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    # The page's policy allows no script but its own: the check is put in past it.
    context = browser.new_context(
        viewport={"width": width, "height": 844}, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(studio.address)
    page.wait_for_selector(".tile .unmade")
    assert_open_to_all(page, axe)
    open_card(page, next(card for card in cards(page) if card["status"] == "failed"))
    assert_open_to_all(page, axe)
    for address, words in (
        ("#/choose/short.txt", "no words that may stand alone"),
        ("#/card/gone", "no card of this name"),
        ("#/wall?q=nothing+holds+this", "No card passes these filters"),
    ):
        page.evaluate("address => { location.hash = address; }", address)
        expect(page.locator("main")).to_contain_text(words)
        assert_open_to_all(page, axe)
    context.close()
