"""Other quotes, and longer or shorter ones: only words as they stand in one answer."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.studio.browser.running import Running, cards, open_card, said


def open_candidates(page: Page, interview: str, instead: str = "") -> None:
    hash_ = "#/choose/" + interview.replace("/", "%2F") + (f"?for={instead}" if instead else "")
    page.evaluate("hash => { location.hash = hash; }", hash_)
    page.wait_for_selector(".handle.from")


def candidates(page: Page, interview: str) -> list[dict[str, Any]]:
    ask = "path => fetch(`/api/interview/${encodeURIComponent(path)}/candidates`).then(answer => answer.json())"
    found: list[dict[str, Any]] = page.evaluate(ask, interview)["candidates"]
    return found


def marked(page: Page) -> str:
    """The words between the two ends."""
    return "".join(page.locator(".answer .in").all_text_contents())


def middle(locator: Locator) -> tuple[float, float]:
    box = locator.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_candidates_stand_there_best_first_with_reasons(page: Page) -> None:
    path = cards(page)[0]["interview"]
    open_candidates(page, path)
    known = candidates(page, path)
    words = page.locator(".candidate .words")
    assert words.all_text_contents() == [one["text"] for one in known[:20]]
    page.get_by_role("button", name=f"Show {len(known) - 20} more").click()
    assert words.all_text_contents() == [one["text"] for one in known]
    expect(page.locator(".candidate").nth(20)).to_be_focused()
    expect(page.locator(".chosen")).to_have_text(known[0]["text"])
    assert [one.split(": ", 1)[1] for one in page.locator(".reasons li > span:last-child").all_text_contents()] == [
        reason["words"] for reason in known[0]["reasons"]
    ]
    page.keyboard.press("j")
    expect(page.locator(".chosen")).to_have_text(known[1]["text"])


def test_the_ends_move_by_words_and_sentences_with_the_arrow_keys_and_the_preview_follows(page: Page) -> None:
    path = cards(page)[0]["interview"]
    open_candidates(page, path)
    page.wait_for_selector(".preview img:not(.blank)")
    before, picture = marked(page), page.locator(".preview img").get_attribute("src")
    page.keyboard.press("e")
    expect(page.locator(".handle.from")).to_be_focused()
    page.keyboard.press("ArrowRight")
    assert before.split(None, 1)[1] == marked(page)
    page.keyboard.press("ArrowLeft")
    page.locator(".handle.to").focus()
    page.keyboard.press("Shift+ArrowRight")
    longer = marked(page)
    assert longer.startswith(before.rstrip("."))
    assert len(longer) > len(before)
    expect(page.locator(".handle.to")).to_have_attribute("aria-valuetext", re.compile(f"{len(longer.split())} words"))
    expect(page.locator(".preview img")).not_to_have_attribute("src", picture or "")


def test_both_ends_know_their_words_as_soon_as_they_are_there(page: Page) -> None:
    page.evaluate("() => { window.requestAnimationFrame = () => 0; }")  # a page so busy that it is not drawn for long
    open_candidates(page, cards(page)[0]["interview"])
    count = len(marked(page).split())
    first, last = (int(page.locator(f".handle.{end}").get_attribute("aria-valuenow") or 0) for end in ("from", "to"))
    assert count > 0
    assert (first > 0, last - first + 1) == (True, count)


def test_an_end_is_dragged_over_the_answer(page: Page) -> None:
    path = cards(page)[0]["interview"]
    open_candidates(page, path)
    last = page.locator(".answer .in[data-at]").last
    at = int(last.get_attribute("data-at") or 0)
    goal = page.locator(f".answer [data-at='{at - 2}']")
    goal.scroll_into_view_if_needed()
    page.mouse.move(*middle(page.locator(".handle.to")))
    page.mouse.down()
    page.mouse.move(*middle(goal), steps=4)
    page.mouse.up()
    expect(page.locator(".handle.to")).to_have_attribute("aria-valuenow", str(at - 1))
    expect(page.locator(".answer .in[data-at]").last).to_have_attribute("data-at", str(at - 2))
    page.get_by_role("button", name="As it was").click()
    expect(page.locator(".answer .in[data-at]").last).to_have_attribute("data-at", str(at))


def test_no_end_can_leave_the_answer(page: Page) -> None:
    path = cards(page)[0]["interview"]
    open_candidates(page, path)
    page.locator(".handle.from").focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".handle.from")).to_have_attribute("aria-valuenow", "1")
    page.locator(".handle.to").focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    words = page.locator(".answer [data-at]").count()
    expect(page.locator(".handle.to")).to_have_attribute("aria-valuenow", str(words))


def test_another_candidate_is_taken_and_becomes_a_card(page: Page, studio: Running) -> None:
    path = cards(page)[0]["interview"]
    open_candidates(page, path)
    free = next(index for index, one in enumerate(candidates(page, path)) if not one["card"])
    one = candidates(page, path)[free]
    page.locator(".candidate").nth(free).click()
    page.get_by_role("button", name="Take these words").click()
    expect(page.locator(".toast").last).to_contain_text("Pinned")
    assert "pin: true" in studio.decisions
    page.wait_for_function(
        "text => fetch('/api/cards').then(a => a.json()).then(all => all.cards.some(card => card.text === text))",
        arg=one["text"],
    )
    page.keyboard.press("u")
    expect(page.locator(".toast").last).to_contain_text("Taken back")
    assert "pin: true" not in studio.decisions
    expect(page.locator(".candidate").nth(free)).not_to_contain_text("a card now")


def test_a_shorter_span_takes_the_place_of_the_card(page: Page) -> None:
    card = next(one for one in cards(page) if len(one["verbatim"].split()) > 8)
    open_card(page, card)
    page.get_by_role("link", name="Other words").click()
    page.wait_for_selector(".handle.from")
    expect(page.locator("q")).to_contain_text(card["text"][:40])
    expect(page.locator(".chosen")).to_have_text(card["text"])
    page.locator(".handle.to").focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".chosen")).not_to_have_text(card["text"])
    words = page.locator(".chosen").inner_text()
    page.locator("[data-act=take]").click()
    expect(page.locator("h1")).to_have_text(words)
    assert "#/card/" in page.url
    after = cards(page)
    assert words in [one["text"] for one in after]
    assert card["id"] not in [one["id"] for one in after]
    assert words.split()[1:-1] == card["text"].split()[1 : len(words.split()) - 1]
    page.keyboard.press("u")
    expect(page.locator(".toast").last).to_contain_text("Taken back")
    page.wait_for_function(
        "id => fetch('/api/cards').then(a => a.json()).then(all => all.cards.some(card => card.id === id))",
        arg=card["id"],
    )


def test_a_banned_quote_frees_its_place_and_can_be_allowed_again(page: Page, studio: Running) -> None:
    card = cards(page)[0]
    open_candidates(page, card["interview"])
    at = next(i for i, one in enumerate(candidates(page, card["interview"])) if one["card"] == card["id"])
    page.locator(".candidate").nth(at).click()
    page.get_by_role("button", name="Ban").click()
    expect(page.locator(".candidate").nth(at)).to_have_class(re.compile("banned"))
    assert card["id"] not in [one["id"] for one in cards(page)]
    assert "ban: true" in studio.decisions
    page.get_by_role("button", name="Allow again").click()
    expect(page.locator(".candidate").nth(at)).not_to_have_class(re.compile("banned"))
    assert card["id"] in [one["id"] for one in cards(page)]
    assert said(page).startswith("No longer banned")
