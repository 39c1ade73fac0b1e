"""What a page states is declared, what only its address tells is inferred, what is malformed is nothing."""

import json
from pathlib import Path
from typing import Any

import pytest

from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.readers import read_document
from quotecards.readers.body.declared import Declaration
from quotecards.readers.web.html_file import read_html
from tests.readers.support import write

TALK = "<p><b>Who is it?</b></p><p>It is me, and I am late.</p>"
MOVIE = {"@type": "Movie", "name": "Salt Roads", "director": {"name": "Ada Brenner"}, "dateCreated": "2018-05-01"}
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "A road &amp; a winter",
    "author": [{"@type": "Person", "name": "Milo Ferrant"}, {"@type": "Person", "name": "Ida Moss"}],
    "publisher": {"@type": "Organization", "name": "Lantern Review"},
    "datePublished": "2019-05-04T10:00:00+02:00",
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://lantern.example/road"},
    "about": MOVIE,
}


def stated(head: str, body: str = TALK) -> Declaration:
    return read_html(f"<html><head>{head}</head><body>{body}".encode(), "talk.html").page


def data(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def source(head: str, body: str = TALK) -> Source | None:
    found = stated(head, body).credits.source
    return found.value if found else None


def test_json_ld_states_source_and_film() -> None:
    known = stated(data(ARTICLE)).credits
    assert known.source is not None
    assert known.source.value == Source(
        "Lantern Review", "A road & a winter", "Milo Ferrant, Ida Moss", "2019-05-04", "https://lantern.example/road"
    )
    assert known.film is not None
    assert known.film.value == Film("Salt Roads", "Ada Brenner", 2018)
    assert known.source.origin is known.film.origin is Origin.PAGE
    assert known.source.line == 1


def test_nodes_of_a_graph_are_followed_by_their_names() -> None:
    graph = [
        {"@type": "WebSite", "@id": "#site", "name": "Lantern Review"},
        {
            "@type": ["Article", "BlogPosting"],
            "headline": "A road",
            "isPartOf": {"@id": "#site"},
            "author": {"@id": "#m"},
        },
        {"@type": "Person", "@id": "#m", "name": "Milo Ferrant"},
    ]
    assert source(data({"@graph": graph})) == Source("Lantern Review", "A road", "Milo Ferrant")


def test_several_films_are_none_of_them_the_one() -> None:
    known = stated(data(ARTICLE | {"about": [MOVIE, {"@type": "Movie", "name": "Low Tide"}]})).credits
    assert known.film is None
    assert known.films == (Film("Salt Roads", "Ada Brenner", 2018), Film("Low Tide"))


def test_what_an_article_is_about_besides_films_is_no_film() -> None:
    assert stated(data(ARTICLE | {"about": {"@type": "Person", "name": "Ada Brenner"}})).credits.film is None


def test_metadata_of_the_head_state_what_json_ld_leaves_open() -> None:
    head = """<meta property="og:site_name" content="Lantern Review"><meta property="og:title" content="A road">
    <meta name="author" content="Milo Ferrant"><meta property="article:published_time" content="2019-05-04T10:00">
    <link rel="canonical" href="https://lantern.example/road">"""
    assert source(head) == Source(
        "Lantern Review", "A road", "Milo Ferrant", "2019-05-04", "https://lantern.example/road"
    )
    article = {"@type": "Article", "headline": "Another title"}
    mixed = source(head + data(article))
    assert mixed is not None
    assert (mixed.outlet, mixed.title, mixed.author) == ("Lantern Review", "Another title", "Milo Ferrant")


def test_the_strongest_statement_of_a_kind_counts_first() -> None:
    head = '<meta property="og:site_name" content="Noise">' + data(ARTICLE)
    found = source(head)
    assert found is not None
    assert found.outlet == "Lantern Review"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ('<p class="byline">By Milo Ferrant</p>', "Milo Ferrant"),
        ('<div class="entry-meta">By <a rel="author" href="/m">Milo Ferrant</a> | 4 May 2019</div>', "Milo Ferrant"),
        ('<p>Words by <span itemprop="author">Milo Ferrant</span>, 4 May</p>', "Milo Ferrant"),
        ('<p class="byline">Par Ida Moss et Milo Ferrant</p>', "Ida Moss"),
        ('<p class="byline">From our correspondent</p>', None),
        ("<p>By Milo Ferrant</p>", None),
    ],
)
def test_a_marked_by_line_names_the_author(byline: str, author: str | None) -> None:
    found = source('<meta property="og:site_name" content="Lantern Review">', byline + TALK)
    assert found is not None
    assert found.author == author


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0036)https://www.lantern.example/a/road -->",
        "<!--\n Page saved with a program \n url: https://www.lantern.example/a/road \n-->",
    ],
)
def test_the_address_alone_only_lets_infer_the_outlet(comment: str) -> None:
    found = stated("", comment + TALK).credits.source
    assert found is not None
    assert found.value == Source("lantern.example", url="https://www.lantern.example/a/road")
    assert not found.confirmed
    assert found.evidence == "the page’s address is https://www.lantern.example/a/road"


@pytest.mark.parametrize(
    ("written", "date"),
    [
        *[("2019-05-04", "2019-05-04"), ("2019-05", "2019-05"), ("2019", "2019"), ("2019-05-04 10:00", "2019-05-04")],
        *[
            ("2019-02-30", None),
            ("1719-05-04", None),
            ("4 May 2019", None),
            ("20190504", None),
            ("", None),
            (True, None),
        ],
        *[(None, None), ({"a": 1}, None), ([2019], "2019"), ([[]], None)],
    ],
)
def test_only_dates_of_the_calendar_count(written: Any, date: str | None) -> None:
    found = source(data(ARTICLE | {"datePublished": written}))
    assert found is not None
    assert found.date == date


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/road", "file:///etc/passwd", "http://[x", "", 7])
def test_only_addresses_of_the_web_count(address: Any) -> None:
    found = source(data(ARTICLE | {"mainEntityOfPage": address}) + f'<link rel="canonical" href="{address}">')
    assert found is not None
    assert found.url in {None, "http://[x"}


@pytest.mark.parametrize(
    ("lang", "words", "language"),
    [
        ("en-GB", "Who is it? It is me and I am the one that you have to meet.", "en-GB"),
        ("pt_br", "Onde estava? Não sei, mas o que eu vi foi uma coisa muito linda para os olhos.", "pt-BR"),
        ("en", "Où étiez-vous ? Je ne sais pas, mais ce que j’ai vu était dans les yeux des autres.", "fr"),
        ("fr", "Zut? Pah.", "fr"),
        ("not a language", "Who is it? It is me and I am the one that you have to meet.", "en"),
    ],
)
def test_the_stated_language_counts_unless_the_words_are_another(
    lang: str, words: str, language: str, tmp_path: Path
) -> None:
    question, answer = words.split("? ") if "? " in words else words.split(" ? ")
    html = f'<html lang="{lang}"><p><b>{question}?</b></p><p>{answer}</p>'
    assert read_document(write(tmp_path, html, "talk.html")).language == language


def test_a_sidecar_comes_before_the_page_and_the_page_before_labels(tmp_path: Path) -> None:
    write(tmp_path, "source: Evening Paper\nspeaker: Ada Brenner", "talk.yaml")
    html = (
        data(ARTICLE)
        + "<p><b>Ida:</b> Who is it?</p><p><b>Ada:</b> Me.</p><p><b>Ida:</b> Why?</p><p><b>Ada:</b> So.</p>"
    )
    known = read_document(write(tmp_path, html, "talk.html")).credits
    assert known.source == Stated(Source("Evening Paper"), Origin.SIDECAR, line=1)
    assert known.film is not None
    assert known.film.origin is Origin.PAGE


def test_a_page_that_states_nothing_states_nothing() -> None:
    assert stated("") == Declaration()
    assert stated("<meta charset=utf-8><meta name=author><time></time><link rel=canonical>").credits == Credits()


@pytest.mark.parametrize(
    "changed",
    [
        {"headline": ["A road & a winter", "Milo’s road"]},
        {"headline": {"@value": "A road & a winter", "@language": "en"}},
        {"author": {"@type": "Person", "name": ["Milo Ferrant", "Ida Moss"]}},
        {"author": [[{"name": "Milo Ferrant"}], {"name": "Ida Moss"}, {"name": "Ida Moss"}]},
        {"publisher": [{"@type": "Organization", "name": {"@value": "Lantern Review"}}]},
        {"datePublished": ["2019-05-04"]},
        {"@type": ["Article", "Interview"]},
        {"@type": "Review", "about": None, "itemReviewed": MOVIE},
    ],
)
def test_values_may_be_lists_and_objects(changed: dict[str, Any]) -> None:
    assert stated(data({**ARTICLE, **changed})) == stated(data(ARTICLE))


@pytest.mark.parametrize(
    "wrapped", ["<!--\n{}\n-->", "/*<![CDATA[*/{}/*]]>*/", "//<![CDATA[\n{}\n//]]>", "{};", " {} ; "]
)
def test_what_is_put_around_the_data_is_no_part_of_them(wrapped: str) -> None:
    script = f'<script type="application/ld+json">{wrapped.replace("{}", json.dumps(ARTICLE))}</script>'
    found = stated(script).credits
    assert found.source is not None
    assert found.source.value.outlet == "Lantern Review"


def test_a_film_of_two_directors_names_both() -> None:
    film = {**MOVIE, "director": [{"name": "Ada Brenner"}, {"name": "Ida Moss"}]}
    found = stated(data({**ARTICLE, "about": film})).credits.film
    assert found is not None
    assert found.value.director == "Ada Brenner, Ida Moss"
