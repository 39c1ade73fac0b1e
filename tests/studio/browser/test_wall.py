"""The wall: every card by interview, filtered, and always as the files are."""

import re

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.studio.browser.running import SAMPLES, Running, cards, shown


def test_every_card_stands_under_its_interview_with_its_description(page: Page) -> None:
    expect(page.locator(".interview")).to_have_count(len(SAMPLES))
    known = cards(page)
    assert shown(page) == [card["id"] for card in known]
    page.wait_for_selector(".tile img:not(.blank)")
    alts = page.eval_on_selector_all(".tile img", "all => all.map(one => one.alt)")
    assert alts == [card["alt"] for card in known]


def test_pictures_far_below_the_window_are_not_asked_for(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 600})
    page.reload()
    page.wait_for_selector(".tile img:not(.blank)")
    page.wait_for_timeout(300)
    last = page.locator(".tile img").last
    assert last.get_attribute("src") is None
    last.scroll_into_view_if_needed()
    expect(last).to_have_attribute("src", re.compile("/api/picture/"))


def test_the_place_of_a_picture_is_kept_before_it_has_come(page: Page) -> None:
    page.route("**/api/picture/**", lambda route: route.abort())
    page.reload()
    page.wait_for_selector(".tile")
    box = page.locator(".tile .picture").first.bounding_box()
    assert box is not None
    assert abs(box["width"] / box["height"] - 1080 / 1350) < 0.01


def test_filters_narrow_the_wall_and_stand_in_the_address(page: Page) -> None:
    known = cards(page)
    page.get_by_label("Speaker").select_option("Calla Renforth")
    assert shown(page) == [card["id"] for card in known if card["speaker"] == "Calla Renforth"]
    assert "speaker=Calla+Renforth" in page.url
    page.reload()
    page.wait_for_selector(".tile")
    assert shown(page) == [card["id"] for card in known if card["speaker"] == "Calla Renforth"]
    film = next(card["film"] for card in known if card["film"])
    page.get_by_label("Film").select_option(film)
    assert shown(page) == [card["id"] for card in known if card["film"] == film and card["speaker"] == "Calla Renforth"]


def test_drafts_can_be_looked_at_alone_and_are_counted(page: Page) -> None:
    drafts = [card["id"] for card in cards(page) if card["status"] == "draft"]
    assert drafts
    button = page.get_by_role("button", name="Drafts")
    expect(button).to_contain_text(str(len(drafts)))
    button.click()
    assert shown(page) == drafts
    expect(button).to_have_attribute("aria-pressed", "true")


def test_words_are_found_whatever_their_case_and_accents(page: Page) -> None:
    card = next(card for card in cards(page) if "é" in card["text"])
    word = max((word for word in card["text"].split() if "é" in word and word.isalpha()), key=len)
    page.get_by_label("Words").fill(word.upper().replace("É", "E"))
    assert card["id"] in shown(page)
    assert len(shown(page)) < len(cards(page))


def test_where_no_card_passes_the_page_says_so_and_leads_back(page: Page) -> None:
    page.get_by_label("Words").fill("xyzzy")
    expect(page.get_by_text("No card passes these filters")).to_be_visible()
    page.get_by_role("link", name="Show all").click()
    page.wait_for_selector(".tile")
    assert len(shown(page)) == len(cards(page))


def test_another_format_changes_every_picture(page: Page) -> None:
    page.get_by_label("Format").select_option("x")
    box = page.locator(".tile .picture").first.bounding_box()
    assert box is not None
    assert abs(box["width"] / box["height"] - 1600 / 900) < 0.01
    assert "format=x" in page.url


def test_a_theme_written_in_an_editor_is_followed_and_its_mistake_shown_with_its_line(
    page: Page, studio: Running
) -> None:
    theme = studio.folder / "themes" / "own.yaml"
    before = page.locator(".tile img").first.get_attribute("src")
    theme.write_text("name: own\nextends: swiss\npalette: {field: bluu}\n")
    expect(page.locator(".banner code")).to_contain_text("own.yaml:3")
    assert page.locator(".tile").count() == len(cards(page))
    theme.write_text('name: own\nextends: swiss\npalette: {field: "#0B3D2E"}\n')
    expect(page.locator(".banner")).to_have_count(0)
    expect(page.locator(".tile img").first).not_to_have_attribute("src", before or "")


def test_a_card_that_is_left_gets_the_focus_back_on_the_wall(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("j")
    third = shown(page)[2]
    page.keyboard.press("Enter")
    page.wait_for_selector(".verdict")
    page.keyboard.press("Escape")
    page.wait_for_selector(".tile")
    assert page.evaluate("document.activeElement.closest('.tile')?.dataset.card") == third


def test_pictures_in_sight_are_asked_for_first_and_no_more_at_once_than_are_drawn_and_one_ahead(
    context: BrowserContext, studio: Running
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": 1280, "height": 500})
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/api/picture/**", hold)
    page.goto(studio.address)
    page.wait_for_selector(".tile .picture[aria-busy=true]")
    most = page.evaluate("fetch('/api/campaign').then(answer => answer.json())")["at_once"] + 1
    in_sight = page.evaluate(
        """() => [...document.querySelectorAll('.tile')]
            .filter(one => one.querySelector('.picture')?.getBoundingClientRect().top < innerHeight)
            .map(one => encodeURIComponent(one.dataset.card))"""
    )
    asked: list[str] = []
    while len(asked) < len(in_sight):
        page.wait_for_timeout(100)
        assert waiting
        assert len(waiting) <= most
        asked.append(waiting[0].request.url)
        waiting.pop(0).continue_()
    assert [name for name, url in zip(in_sight, asked, strict=True) if name not in url] == []
    page.unroute_all(behavior="ignoreErrors")


def test_pictures_that_did_not_come_while_the_studio_was_gone_come_once_it_is_back(page: Page) -> None:
    page.wait_for_selector(".tile img:not(.blank)")
    page.route("**/api/**", lambda route: route.abort())
    page.get_by_label("Format").select_option("story")
    refused = page.locator(".tile .refused")
    expect(refused.first).to_have_text("The studio does not answer.")
    page.unroute_all(behavior="ignoreErrors")
    expect(refused).to_have_count(0)
    page.wait_for_selector(".tile img:not(.blank)")


def test_a_picture_that_failed_while_the_studio_was_gone_for_a_moment_is_asked_for_again(page: Page) -> None:
    page.wait_for_selector(".tile img:not(.blank)")
    failed: set[str] = set()

    def once(route: Route) -> None:
        if route.request.resource_type == "image" and route.request.url not in failed:
            failed.add(route.request.url)
            route.abort()
        else:
            route.continue_()

    page.route("**/api/picture/**", once)
    with page.expect_request_finished(lambda request: request.url in failed):  # asked for again, and answered
        page.get_by_label("Format").select_option("story")
    expect(page.locator(".tile .picture[aria-busy=true]")).to_have_count(0)
    expect(page.locator(".tile .refused")).to_have_count(0)
    page.unroute_all(behavior="ignoreErrors")
