"""Answers that run from right to left: the ends of a span go where the eye takes them, by pointer and by key."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.studio.browser.running import Running, cards, open_card, running
from tests.studio.browser.test_choose import candidates, marked, middle, open_candidates

HEBREW = """\
נועה ברגר על הסרט „גשר המלח”

ש: איך מתחיל אצלך סרט?

ת: סרט מתחיל אצלי תמיד בשקט, לפני שמישהו פותח את הפה. אני יושבת שעות ליד הים ומחכה שהאור יגיד לי איפה לעמוד. \
מי שלא יודע לחכות, לא יודע לצלם.

ש: מה למדת מן החורף?

ת: בשנת 1978 צילמנו 40 לילות על הגשר, ואף אחד לא ביקש ללכת הביתה. שחקנית שמקשיבה חזקה יותר משחקנית שמדברת.
"""
ARABIC = """\
ليلى حداد عن فيلم «طريق الملح»

س: كيف يبدأ الفيلم عندك؟

ج: يبدأ الفيلم عندي دائماً بالصمت، قبل أن يفتح أحد فمه. أجلس ساعات قرب البحر وأنتظر أن يخبرني الضوء أين أقف. \
من لا يعرف الانتظار لا يعرف التصوير.
"""
SIDECAR = "speaker: {}\nlanguage: {}\nfilm: {{title: {}, year: 2021}}\nsource: {{outlet: Kino, date: 2021-05}}\n"
COUNT = "text => text.trim().split(/\\s+/).length"
SETTLED = f"""() => {{
  const marked = [...document.querySelectorAll('.answer .in')].map(one => one.textContent).join('');
  const count = {COUNT};
  return count(marked) === count(document.querySelector('.chosen')?.textContent ?? '');
}}"""
FILES = ("noa.txt", "laila.txt")


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A studio on an interview in Hebrew and one in Arabic."""
    folder = tmp_path_factory.mktemp("campaign")
    (folder / "noa.txt").write_text(HEBREW, "utf-8")
    (folder / "noa.yaml").write_text(SIDECAR.format("נועה ברגר", "he", "גשר המלח"), "utf-8")
    (folder / "laila.txt").write_text(ARABIC, "utf-8")
    (folder / "laila.yaml").write_text(SIDECAR.format("ليلى حداد", "ar", "طريق الملح"), "utf-8")
    (folder / "campaign.yaml").write_text("theme: riviera\nformats: [x]\ninterviews: [noa.txt, laila.txt]\n")
    with running(folder) as started:
        yield started


def at(page: Page, end: str) -> int:
    """The place of the word at an end of the span, from 0."""
    return int(page.locator(f".handle.{end}").get_attribute("aria-valuenow") or 0) - 1


def drag(page: Page, end: str, word: int) -> None:
    goal = page.locator(f".answer [data-at='{word}']")
    page.wait_for_function(SETTLED)  # the words above the answer have changed, and with them where everything stands
    goal.scroll_into_view_if_needed()
    page.locator(f".handle.{end}").hover()
    page.mouse.down()
    page.mouse.move(*middle(goal), steps=5)
    page.mouse.up()


@pytest.mark.parametrize("file", FILES)
def test_the_first_end_stands_right_of_its_word_and_the_last_left_of_its_own(page: Page, file: str) -> None:
    open_candidates(page, file)
    for end, right in (("from", True), ("to", False)):
        word = page.locator(f".answer [data-at='{at(page, end)}']").bounding_box()
        assert word is not None
        edge = word["x"] + word["width"] if right else word["x"]
        assert abs(middle(page.locator(f".handle.{end}"))[0] - edge) < 3


@pytest.mark.parametrize(("file", "width"), [*zip(FILES, (1280, 390), strict=True)])
def test_both_ends_are_dragged_inwards_and_outwards_and_only_words_of_the_answer_are_chosen(
    page: Page, file: str, width: int
) -> None:
    open_candidates(page, file)
    page.set_viewport_size({"width": width, "height": 900})
    if width < 960:  # where there is room for one thing only, the candidate is opened first
        page.locator(".candidate").first.click()
    first, last = at(page, "from"), at(page, "to")
    drag(page, "from", first + 2)
    expect(page.locator(".handle.from")).to_have_attribute("aria-valuenow", str(first + 3))
    drag(page, "to", last - 2)
    expect(page.locator(".handle.to")).to_have_attribute("aria-valuenow", str(last - 1))
    answer = "".join(page.locator(".answer [data-at], .answer [data-at] + span").all_text_contents())
    assert marked(page) in answer
    assert len(marked(page).split()) == last - first - 3
    drag(page, "from", 0)
    end = page.locator(".answer [data-at]").count() - 1
    drag(page, "to", end)
    assert (at(page, "from"), at(page, "to")) == (0, end)
    assert marked(page) == answer


@pytest.mark.parametrize("file", FILES)
def test_the_left_arrow_goes_on_and_the_right_arrow_back(page: Page, file: str) -> None:
    open_candidates(page, file)
    end = page.locator(".handle.to")
    end.focus()
    page.keyboard.press("Home")
    start = at(page, "to")
    page.keyboard.press("ArrowLeft")
    expect(end).to_have_attribute("aria-valuenow", str(start + 2))
    page.keyboard.press("ArrowRight")
    expect(end).to_have_attribute("aria-valuenow", str(start + 1))
    page.keyboard.press("ArrowDown")  # down is always on
    expect(end).to_have_attribute("aria-valuenow", str(start + 2))
    page.keyboard.press("Shift+ArrowLeft")
    assert marked(page).rstrip().endswith((".", "؟", "?"))


def test_a_longer_span_is_taken_with_the_words_as_they_stand(page: Page, studio: Running) -> None:
    card = next(one for one in cards(page) if one["verbatim"].startswith("בשנת"))
    open_candidates(page, "noa.txt", instead=card["id"])
    page.locator(".handle.to").focus()
    page.keyboard.press("Shift+ArrowLeft")
    wanted = marked(page)
    assert len(wanted.split()) > len(card["verbatim"].split())
    assert wanted in HEBREW
    page.locator("[data-act=take]").click()
    expect(page.locator(".toast").last).to_be_visible()
    page.wait_for_function(
        "words => fetch('/api/cards').then(a => a.json()).then(all => all.cards.some(c => c.verbatim === words))",
        arg=wanted,
    )
    assert "pin: true" in studio.decisions
    page.keyboard.press("u")
    expect(page.locator(".toast").last).to_contain_text("Taken back")


def test_a_card_is_set_from_right_to_left_with_its_evidence(page: Page) -> None:
    card = next(one for one in cards(page) if one["interview"] == "laila.txt")
    open_card(page, card)
    expect(page.locator("h1")).to_have_attribute("dir", "rtl")
    mark = page.locator(".evidence mark")
    assert mark.evaluate("one => getComputedStyle(one).direction") == "rtl"
    assert mark.inner_text() in ARABIC
    assert candidates(page, "laila.txt")
