"""Several pages with an index, for campaigns with too many cards for one."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.gallery import is_page, page_bytes, pages
from quotecards.platforms import platforms
from tests.gallery.records import Record, a_card, a_carousel, a_file, a_manifest, a_refused_card, a_slide

HEAD = {"campaign": "talks", "theme": "noir", "formats": ["story", "x"]}


def made(*runs: Record) -> dict[str, str]:
    return {path: data.decode() for path, data in pages(HEAD, runs, platforms())}


def links(page: str) -> list[tuple[str, str]]:
    found = re.findall(r'<a (?:rel="\w+" )?href="([^"#]*\.html)"[^>]*>(.*?)</a>', page)
    return [(address, re.sub("<[^>]*>", "", words)) for address, words in found]


@pytest.fixture
def three() -> dict[str, str]:
    ole = a_card("The sea waits", id="ole--the-sea-waits", status="draft")
    ole["quote"] = ole["quote"] | {"path": "talks/ole.txt"}
    ole["credits"] = ole["credits"] | {"speaker": ole["credits"]["speaker"] | {"value": "Ole <Berg>"}, "film": None}
    return made(a_manifest(a_card(), a_refused_card()), a_manifest(a_card(id="la"), ole), a_manifest(a_card(id="z")))


def test_one_page_leads_to_the_next_and_all_to_the_index(three: dict[str, str]) -> None:
    assert list(three) == ["pages/001.html", "pages/002.html", "pages/003.html", "index.html"]
    index, before, after = ("../index.html", "All pages"), "Previous page", "Next page"
    assert links(three["pages/001.html"]) == [index, ("002.html", after)] * 2
    assert links(three["pages/002.html"]) == [("001.html", before), index, ("003.html", after)] * 2
    assert links(three["pages/003.html"]) == [("002.html", before), index] * 2


def test_the_index_tells_what_is_where(three: dict[str, str]) -> None:
    index = three["index.html"]
    assert links(index) == [
        ("pages/001.html", "Page 1: ida"),
        ("pages/002.html", "Page 2: ida – ole"),
        ("pages/003.html", "Page 3: ida"),
    ]
    assert "Ida Lund on Salt Roads; Ole &lt;Berg&gt;" in index
    assert "3 pages · 4 cards · 1 draft · 1 not made · 8 pictures · theme noir" in index
    assert (
        '>2 cards · 1 draft · <a href="pages/002.jpg" aria-label="Contact sheet of page 2">Contact sheet</a><' in index
    )
    assert '<a href="002.jpg">Contact sheet</a>' in three["pages/002.html"]
    assert "<script" not in index


def test_a_page_shows_its_cards_as_one_page_for_all_would_with_pictures_one_folder_up(three: dict[str, str]) -> None:
    alone = page_bytes(a_manifest(a_card(), a_refused_card()), platforms()).decode()
    shown = re.search(r"<main>.*</main>", alone, re.DOTALL)
    assert shown
    assert shown[0].replace('src="', 'src="../').replace('href="', 'href="../') in three["pages/001.html"]
    assert "Page 1: 1 card · 1 not made · 2 pictures" in three["pages/001.html"]
    assert "<title>talks, page 1 – quote cards</title>" in three["pages/001.html"]


def test_a_carousel_is_one_entry_with_its_files_one_folder_up() -> None:
    slides = [a_slide(number) for number in (1, 2, 3)]
    found = made(a_manifest(*slides) | {"carousels": [a_carousel(*slides)]})
    assert found["pages/001.html"].count("<article") == 1
    assert 'href="../linkedin/ida--passage.pdf"' in found["pages/001.html"]
    assert "1 card · 6 pictures" in found["index.html"]


def test_many_names_are_not_all_given() -> None:
    cards = []
    for number in range(20):
        card: dict[str, Any] = a_card(id=f"{number:02}")
        film = card["credits"]["film"] | {"value": {"title": f"Film {number}", "director": "", "year": None}}
        cards.append(card | {"credits": card["credits"] | {"film": film}})
    index = made(a_manifest(*cards))["index.html"]
    assert "Ida Lund on Film 11 and 8 more" in index
    assert "Film 12" not in index


def test_a_campaign_without_a_card_has_an_index() -> None:
    assert list(made()) == ["index.html"]
    assert "0 cards" in made()["index.html"]


def test_the_same_cards_give_the_same_bytes() -> None:
    runs = [a_manifest(a_card(files=[a_file(path="story/ö ?.jpg")]))]
    assert made(*runs) == made(*runs)
    assert 'src="../story/%C3%B6%20%3F.jpg"' in made(*runs)["pages/001.html"]


@given(st.text() | st.from_regex(r"pages/[0-9./]{0,12}\.(html|jpg)"))
def test_only_plain_numbers_are_pages(path: str) -> None:
    if is_page(path):
        assert re.fullmatch(r"pages/(0[0-9]{2}|[1-9][0-9]{2,8})\.(html|jpg)", path)


def test_a_page_is_known_by_its_path() -> None:
    assert all(map(is_page, ("pages/001.html", "pages/870.jpg", "pages/12345.html")))
    assert not any(map(is_page, ("pages/1.html", "pages/0001.html", "pages/x.html", "index.html", "pages/../001.html")))
