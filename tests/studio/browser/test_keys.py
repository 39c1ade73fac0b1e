"""By the keyboard alone, on this machine alone, and honest where the studio is gone."""

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.studio.browser.running import Running, cards, open_card, shown


def test_the_first_thing_reached_leads_past_the_head(page: Page) -> None:
    page.reload()
    page.wait_for_selector(".tile")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to the cards")
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    assert shown(page)


def test_every_thing_that_has_the_focus_shows_it(page: Page) -> None:
    page.evaluate("document.querySelector('.skip').focus()")
    for _ in range(12):
        page.keyboard.press("Tab")
        width = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert width == "solid", page.evaluate("document.activeElement.outerHTML")


def test_the_sheet_of_keys_tells_what_acts_here_and_gives_the_focus_back(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keys")
    for words in ("approve, and go on", "undo the last decision", "hand over"):
        expect(sheet.get_by_text(words)).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(page.locator(".tile a").first).to_be_focused()


def test_single_keys_can_be_switched_off_for_those_who_type_them_by_chance(page: Page) -> None:
    page.keyboard.press("?")
    page.get_by_label("Single keys act").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("l")
    expect(page.locator("#look")).to_be_hidden()
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.press("?")
    page.get_by_label("Single keys act").check()
    page.keyboard.press("Escape")
    page.keyboard.press("l")
    expect(page.locator("#look")).to_be_visible()


def test_letters_typed_into_a_field_are_no_commands(page: Page) -> None:
    page.keyboard.press("/")
    field = page.get_by_label("Words")
    expect(field).to_be_focused()
    page.keyboard.type("lh?")
    expect(field).to_have_value("lh?")
    expect(page.locator("dialog")).to_have_count(0)


def test_keys_go_from_card_to_card_and_through_its_formats(page: Page) -> None:
    first, second = cards(page)[:2]
    open_card(page, first)
    page.keyboard.press("j")
    expect(page.locator("h1")).to_have_text(second["text"])
    page.keyboard.press("k")
    expect(page.locator("h1")).to_have_text(first["text"])
    expect(page.locator(".place")).to_have_text(re.compile("^1 of "))
    page.keyboard.press("f")
    expect(page.locator(".other[aria-pressed=true]")).to_have_attribute("aria-label", re.compile("Story"))
    page.keyboard.press("f")
    page.keyboard.press("f")
    expect(page.locator(".other[aria-pressed=true]")).to_have_attribute("aria-label", "Instagram portrait")


def test_the_switch_changes_the_scheme_and_is_remembered(page: Page) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.get_by_label("Colours").select_option("dark")
    dark = page.evaluate(colour)
    assert dark != light
    page.reload()
    page.wait_for_selector(".tile")
    assert page.evaluate(colour) == dark


def test_nothing_is_asked_of_any_other_machine_and_nothing_is_complained_of(
    context: BrowserContext, studio: Running
) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(studio.address)
    page.wait_for_selector(".tile img:not(.blank)")
    open_card(page, cards(page)[0])
    page.keyboard.press("l")
    page.wait_for_selector(".themes img:not(.blank)")
    assert complaints == []
    assert asked
    assert all(url.startswith((studio.base, "data:", "blob:")) for url in asked)


def test_words_of_an_interview_never_become_markup(page: Page) -> None:
    hostile = '<img src=x onerror="window.hit = 1"><b>bold</b>'

    def answer(route, request):  # type: ignore[no-untyped-def]
        body = route.fetch().json()
        for card in body["cards"]:
            card.update(text=hostile, speaker=hostile, film=hostile, alt=hostile, interview=hostile)
        route.fulfill(json=body)

    page.route("**/api/cards", answer)
    page.reload()
    page.wait_for_selector(".tile")
    expect(page.locator("h2").first).to_have_text(hostile)
    assert page.evaluate("window.hit") is None
    assert page.locator("main b").count() == 0


def test_the_cards_are_asked_for_once(context: BrowserContext, studio: Running) -> None:
    asked: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url.removeprefix(studio.base)))
    page.goto(studio.address)
    page.wait_for_selector(".tile img:not(.blank)")
    page.wait_for_timeout(500)
    assert asked.count("api/cards") == 1
    assert asked.count("api/events") == 1
