from html.parser import HTMLParser

import pytest

from quotecards.gallery import page_bytes
from quotecards.platforms import platforms
from tests.gallery.records import Record, a_card, a_carousel, a_file, a_manifest, a_refused_card, a_slide

SCRIPT = "<script>alert('a')</script>"


class Page(HTMLParser):
    """What a browser would make of the page: its elements, and the text in each kind of them."""

    def __init__(self, record: Record, sheet: str | None = "contact-sheet.jpg") -> None:
        super().__init__()
        self.source = page_bytes(record, platforms(), sheet=sheet).decode()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def all(self, tag: str, attribute: str) -> list[str | None]:
        return [attributes[attribute] for name, attributes in self.elements if name == tag and attribute in attributes]


def test_every_picture_is_shown_with_its_description_in_the_order_of_the_formats() -> None:
    page = Page(a_manifest(a_card()))
    assert page.all("img", "src") == ["story/ida.jpg", "x/ida.jpg"]
    assert page.all("img", "alt") == [a_card()["alt_text"], a_card()["alt_texts"]["x"]]
    assert page.all("figure", "data-format") == ["story", "x"]


def test_every_caption_and_description_is_there_to_be_copied_word_for_word() -> None:
    card = a_card(titles={"pinterest": "Ida Lund — Salt Roads"})
    page = Page(a_manifest(card))
    for text in (*card["captions"].values(), *card["alt_texts"].values(), card["alt_text"], *card["titles"].values()):
        assert text in page.texts
    assert len(page.all("button", "aria-label")) == page.texts.count("Copy")


def test_platforms_that_take_the_same_texts_share_them() -> None:
    same = {"x": "One caption", "bluesky": "One caption"}
    page = Page(a_manifest(a_card(captions=same, alt_texts={"x": "A", "bluesky": "A"})))
    assert "X, Bluesky" in page.texts
    assert page.texts.count("One caption") == 1


def test_the_texts_stand_in_the_order_of_the_pictures_and_those_for_anywhere_else_last() -> None:
    captions = {"default": "One", "bluesky": "Two", "x": "Three", "facebook": "Four"}
    files = [a_file("x", 1600, 900), a_file("bluesky", 1080, 1350)]
    record = a_manifest(a_card(captions=captions, alt_texts={}, files=files)) | {"formats": ["x", "bluesky"]}
    texts = Page(record).texts
    shown = [texts.index(title) for title in ("Three", "Two", "Four", "Anywhere else")]
    assert shown == sorted(shown)


def test_a_quote_that_is_markup_stays_text() -> None:
    plain = Page(a_manifest(a_card()))
    page = Page(a_manifest(a_card(SCRIPT), a_refused_card(SCRIPT), campaign=SCRIPT))
    assert page.all("script", "src") == []
    assert [tag for tag, _ in page.elements].count("script") == [tag for tag, _ in plain.elements].count("script") == 1
    assert SCRIPT not in page.source
    assert f"“{SCRIPT}”" in page.texts


@pytest.mark.parametrize("field", ["id", "why", "missing_texts", "language"])
def test_whatever_a_manifest_holds_stays_text(field: str) -> None:
    hostile = '"><img src=x onerror=alert(1)>'
    card = a_card(files=[a_file(path=f"story/{hostile}.jpg", format=hostile, platform=hostile)])
    card[field] = [hostile] if isinstance(card[field], list) else hostile
    page = Page(a_manifest(card))
    assert [tag for tag, _ in page.elements].count("img") == 1
    assert not page.all("img", "onerror")


def test_the_page_asks_nothing_of_the_network() -> None:
    page = Page(a_manifest(a_card()))
    addresses = [value or "" for name in ("src", "href", "srcset", "action") for value in _values(page, name)]
    assert [one for one in addresses if "//" in one or one.startswith("/")] == []
    assert "url(" not in page.source
    assert "@import" not in page.source
    (policy,) = [a["content"] for _, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_drafts_are_marked_with_what_they_lack() -> None:
    page = Page(a_manifest(a_card(status="draft", why=["no source: say where the interview appeared"])))
    assert page.all("article", "data-state") == ["draft"]
    assert {"Draft", "no source: say where the interview appeared"} <= set(page.texts)


def test_a_ready_card_is_not_marked() -> None:
    assert "Draft" not in Page(a_manifest(a_card())).texts


def test_what_to_look_at_is_said() -> None:
    file = a_file("x", 1600, 900, checks={"over_faces": ["quote"]})
    page = Page(a_manifest(a_card(files=[file], missing_texts=["no caption for X"])))
    assert {"[laughs] was left out", "X: words lie over a face", "no caption for X"} <= set(page.texts)
    assert page.all("article", "data-warned") == [None]


def test_credits_stand_with_what_they_rest_on() -> None:
    texts = Page(a_manifest(a_card())).texts
    assert "inferred: the title names her, line 1" in texts
    assert "Salt Roads (Per Moe, 2021)" in texts
    assert "stands in the file beside the interview, line 2" in texts
    assert "not known" in texts
    assert "Photo: Noa Field" in texts


def test_where_the_words_stand_and_what_was_done_to_them_is_told() -> None:
    texts = Page(a_manifest(a_card())).texts
    assert {"ida.txt, line 11", "Do you rehearse?", "left out: “[laughs]”", "speaks of life and people"} <= set(texts)


def test_quotes_that_no_card_was_made_of_are_listed_with_the_reason() -> None:
    page = Page(a_manifest(a_card(), a_refused_card()))
    assert {"Not made", "They never paid anyone", "claims something about people"} <= set(page.texts)
    assert len(page.all("article", "id")) == 1


def test_what_people_decided_is_told_and_can_be_chosen() -> None:
    decided = [a_card(status=status) | {"id": status} for status in ("approved", "published", "ready")]
    rejected = a_refused_card("Nobody wants this") | {"status": "rejected", "why": ["too sad"]}
    page = Page(a_manifest(*decided, rejected))
    assert "3 cards · 1 approved · 1 published · 1 rejected · 6 pictures · theme noir" in page.texts
    assert {"Approved", "Published", "Rejected", "Nobody wants this", "too sad"} <= set(page.texts)
    assert "Not made" not in page.texts
    assert set(page.all("article", "data-state")) == {"approved", "published", "ready"}
    assert {"approved", "published"} <= set(page.all("option", "value"))
    assert "approved" not in Page(a_manifest(a_card())).all("option", "value")


def test_when_and_where_a_card_may_be_posted_is_told() -> None:
    licence = {"start": None, "until": "2025-08-31", "platforms": ["x"], "note": None}
    card = a_card(embargo=["2024-10-04T18:00:00+02:00"])
    card["credits"] = card["credits"] | {"photo": card["credits"]["photo"] | {"licence": licence}}
    texts = Page(a_manifest(card)).texts
    assert "under embargo until 2024-10-04 18:00:00+02:00" in texts
    assert "the licence of its photo holds until 2025-08-31 for x" in texts


def test_a_run_without_any_card_gives_a_page_that_says_so() -> None:
    page = Page(a_manifest(), sheet=None)
    assert "0 cards · 0 pictures · theme noir" in page.texts
    assert "Contact sheet" not in page.texts


def test_a_carousel_stands_there_once_with_its_slides_in_order_and_the_texts_of_the_whole() -> None:
    second, first = a_slide(2), a_slide(1)
    record = a_manifest(a_card(), second, first) | {"carousels": [a_carousel(first, second)]}
    page = Page(record)
    assert page.all("article", "id") == [a_card()["id"], "ida--passage"]
    assert page.all("img", "src")[2:] == ["story/1.jpg", "story/2.jpg", "x/1.jpg", "x/2.jpg"]
    assert page.all("img", "alt")[4:] == ["Slide 1 for X", "Slide 2 for X"]
    told = {"X, slide 2", "The whole", "The whole for X", "First post", "Second post", "Alt text of slide 2"}
    assert told <= {text.strip() for text in page.texts}
    assert "linkedin/ida--passage.pdf" in page.all("a", "href")


def test_a_card_of_given_words_needs_no_interview() -> None:
    page = Page(a_manifest(a_card(quote=None)))
    assert "Where it comes from" not in page.texts
    assert a_card()["captions"]["x"] in page.texts


def test_words_in_another_script_say_their_language_and_find_their_direction() -> None:
    page = Page(a_manifest(a_card("الصبر شجاعة", language="ar")))
    assert ("h2", {"lang": "ar", "dir": "auto"}) in page.elements


def test_half_a_character_does_not_stop_the_page() -> None:
    assert b"sea?" in page_bytes(a_manifest(a_card("sea\ud800")), platforms(), sheet=None)


def test_the_same_manifest_gives_the_same_bytes() -> None:
    one, other = (page_bytes(a_manifest(a_card(), a_refused_card()), platforms(), sheet="a.jpg") for _ in range(2))
    assert one == other


def _values(page: Page, attribute: str) -> list[str | None]:
    return [
        attributes[attribute]
        for name, attributes in page.elements
        if attribute in attributes and attributes[attribute] != "data:,"
    ]


def test_the_header_names_the_themes_that_the_cards_are_set_in() -> None:
    def said(*themes: str | None) -> str:
        cards = [a_card(id=str(at), **({"theme": theme} if theme else {})) for at, theme in enumerate(themes)]
        text = page_bytes(a_manifest(*cards), platforms(), sheet=None).decode()
        return next(part for part in text.replace("</p>", " · ").split(" · ") if part.startswith("theme"))

    assert said(None, None) == "theme noir"
    assert said("swiss") == "theme swiss"
    assert said(None, "swiss", None, "riviera/night") == "themes noir, riviera/night, swiss"
    assert said(*"abcdef") == "themes a, b, c, d and 2 more"
