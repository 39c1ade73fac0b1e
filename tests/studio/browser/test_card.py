"""One card: its formats, what lies over it, what it rests on, its texts and its lines."""

import re

from playwright.sync_api import Page, expect

from tests.studio.browser.running import Running, cards, open_card


def test_all_formats_stand_beside_each_other_and_any_is_shown_large(page: Page) -> None:
    card = cards(page)[0]
    open_card(page, card)
    expect(page.locator(".other")).to_have_count(len(card["formats"]))
    page.get_by_role("button", name="X", exact=True).click()
    expect(page.locator(".large figcaption")).to_contain_text("1600 × 900")
    expect(page.locator(".large img")).to_have_js_property("naturalWidth", 1600)


def test_the_large_picture_is_described_as_it_will_be_posted(page: Page) -> None:
    card = cards(page)[0]
    open_card(page, card)
    expect(page.locator(".large img")).to_have_attribute("alt", re.compile(re.escape(card["text"])))


def test_boxes_baselines_and_the_safe_area_are_drawn_over_it(page: Page) -> None:
    open_card(page, cards(page)[0])
    page.get_by_role("button", name=re.compile("Story")).click()
    for name, mark in (("Boxes", ".box"), ("Baselines", ".baseline"), ("Safe area", ".unsafe")):
        button = page.get_by_role("button", name=name)
        button.click()
        expect(page.locator(f".large .overlay {mark}").first).to_be_attached()
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(button).to_be_focused()
    texts = page.locator(".large .overlay .label")
    expect(texts.first).to_have_text(re.compile(r"\w"))
    lines = page.locator(".large .overlay .baseline").count()
    assert lines >= 3
    page.get_by_role("button", name="Baselines").click()
    expect(page.locator(".large .overlay .baseline")).to_have_count(0)


def test_a_phone_shows_the_picture_375_pixels_wide(page: Page) -> None:
    open_card(page, cards(page)[0])
    page.get_by_role("button", name="In its place").click()
    box = page.locator(".phone .picture").bounding_box()
    assert box is not None
    assert box["width"] == 375
    expect(page.locator(".phone-caption")).not_to_be_empty()
    page.get_by_role("button", name=re.compile("Story")).click()
    expect(page.locator(".phone.story .reply")).to_be_visible()


def test_the_passage_is_marked_word_for_word_under_its_question(page: Page) -> None:
    card = next(one for one in cards(page) if one["speaker"] == "Calla Renforth")
    open_card(page, card)
    expect(page.locator(".passage mark")).to_have_text(card["verbatim"])
    expect(page.locator(".question")).not_to_be_empty()
    facts = page.evaluate(
        "id => fetch('/api/card/' + encodeURIComponent(id)).then(answer => answer.json())", card["id"]
    )
    around = page.locator(".passage").text_content() or ""
    assert around in facts["answer"]["text"]
    assert around.split()[0] == (facts["before"] or card["verbatim"]).split()[0]
    assert around.split()[-1] == (facts["after"] or around).split()[-1]
    expect(page.locator(".evidence .file")).to_have_text(f"{card['interview']}, line {card['line']}")
    page.get_by_text("More of the interview").click()
    expect(page.locator(".source mark")).to_have_text(card["verbatim"])
    assert page.locator(".source .turn.question").count() > 0


def test_every_edit_is_shown_as_a_difference(page: Page) -> None:
    detail = "id => fetch('/api/card/' + encodeURIComponent(id)).then(answer => answer.json())"
    facts = [page.evaluate(detail, card["id"]) for card in cards(page)]
    edited = next(one for one in facts if one["edits"])
    open_card(page, edited)
    words = "".join(part["text"] for part in edited["diff"] if part["op"] != "removed")
    assert words.strip() == edited["text"]
    for part in edited["diff"]:
        if part["op"] != "same":
            tag = "ins" if part["op"] == "added" else "del"
            assert part["text"] in page.locator(f".diff {tag}").all_text_contents()
    plain = next(one for one in facts if not one["edits"])
    open_card(page, plain)
    expect(page.get_by_text("Nothing was edited")).to_be_visible()


def test_a_draft_says_why(page: Page) -> None:
    draft = next(card for card in cards(page) if card["status"] == "draft")
    open_card(page, draft)
    told = page.locator(".remarks.why li").all_text_contents()
    assert told == draft["why"]


def test_credits_tell_where_they_come_from(page: Page) -> None:
    open_card(page, next(card for card in cards(page) if card["status"] == "draft"))
    row = page.locator("[data-field=speaker]")
    expect(row).to_contain_text("Ibrahima Coutelle-Day")
    expect(row).to_contain_text("inferred")
    expect(row.get_by_role("button", name="Confirm Speaker")).to_be_visible()


def test_caption_and_description_are_copied_as_they_are(page: Page) -> None:
    open_card(page, cards(page)[0])
    post = page.locator(".texts .post").first
    page.get_by_role("button", name=re.compile("^Copy caption")).first.click()
    expect(page.locator("#said")).to_have_text(re.compile("copied"))
    assert page.evaluate("navigator.clipboard.readText()") == post.locator("> p").text_content()
    page.get_by_role("button", name=re.compile("^Copy description")).first.click()
    card = cards(page)[0]
    page.wait_for_function(
        "words => navigator.clipboard.readText().then(text => text.includes(words))", arg=card["text"]
    )


def test_a_card_is_downloaded_as_build_would_write_it(page: Page) -> None:
    card = cards(page)[0]
    open_card(page, card)
    with page.expect_download() as started:
        page.get_by_role("link", name="Download").click()
    assert started.value.suggested_filename.startswith(card["id"])
    assert started.value.path().read_bytes()[:3] in (b"\xff\xd8\xff", b"\x89PN")


def test_a_click_between_two_words_ends_the_line_there_and_is_kept(page: Page, studio: Running) -> None:
    card = next(one for one in cards(page) if len(one["text"].split()) > 5)
    open_card(page, card)
    gap = page.locator(".breaks button[aria-pressed=false]").first
    at = int(gap.get_attribute("data-at") or 0)
    gap.click()
    expect(page.locator(f".breaks [data-at='{at}']")).to_be_focused()
    page.wait_for_selector(".lines-preview img:not(.blank)")
    page.get_by_role("button", name="Keep these lines").click()
    expect(page.locator(".lines .quiet")).to_contain_text("set by hand")
    kept = next(one for one in cards(page) if one["id"] == card["id"])["lines"]
    words = card["text"].split()
    assert " ".join(kept).split() == words
    assert " ".join(words[:at]) in [" ".join(kept[:count]) for count in range(len(kept) + 1)]
    assert "lines:" in studio.decisions
    page.get_by_role("button", name="Let the theme break lines").click()
    expect(page.locator(".lines .quiet")).to_contain_text("As the theme breaks them")
    assert "lines:" not in studio.decisions


def test_a_card_that_is_not_there_leads_back_to_the_wall(page: Page) -> None:
    page.evaluate("location.hash = '#/card/nobody'")
    expect(page.locator("h1")).to_have_text("No such card")
    page.get_by_role("link", name="Back to the wall").click()
    page.wait_for_selector(".tile")
