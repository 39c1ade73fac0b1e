"""Feeds: the item with the most words is a page, the others are nobody's words."""

import time
from html import escape
from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

ASKED = ["Why do you row at night?", "And in winter?"]
ANSWERED = ["It is quiet then, and in Low Tide nobody asks anything.", "I mend my oars & wait."]
INTRO = "<p>The rower Clara Voss made Low Tide. We met her in Wick.</p>"
TALK = INTRO + "".join(
    f"\n<p><b>{asked}</b></p>\n<p>{escape(said)}</p>" for asked, said in zip(ASKED, ANSWERED, strict=True)
)
OTHER = "<item><title>New oars</title><description>Ben Okri has oars to sell. Why not ask?</description></item>"
ENTRY = "<entry><title>New oars</title><summary>Ben Okri has oars to sell.</summary></entry>"
TITLE = "<title>Rain on oars</title>\n<link>https://lantern.example/7</link>"


def rss(*items: str) -> str:
    held = "\n".join(items)
    return f'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Lantern Review</title>\n{held}\n</channel></rss>'


def item(words: str, more: str = "") -> str:
    return f"<item>{TITLE}{more}\n{words}</item>"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (rss(OTHER, item(f"<content:encoded><![CDATA[{TALK}]]></content:encoded>")), "talk.xml"),
        (rss(OTHER, item(f"<description>{escape(TALK)}</description>")), "talk.rss"),
        (
            rss(
                item(f"<description>In short.</description><content:encoded>{escape(TALK)}</content:encoded>"),
                "<item><media:content><title>A boat</title></media:content></item>",
            ),
            "talk.xml",
        ),
        (f'<feed>{ENTRY}<entry>{TITLE}\n<content type="html">{escape(TALK)}</content></entry></feed>', "talk.atom"),
        (f'<feed><entry>{TITLE}\n<content type="xhtml"><div>{TALK}</div></content></entry>{ENTRY}</feed>', "talk.xml"),
        (f"<rdf:RDF>{OTHER}{item(f'<description><![CDATA[{TALK}]]></description>')}</rdf:RDF>", "talk.xml"),
    ],
)
def test_the_item_with_the_most_words_is_read_in_the_lines_of_the_file(tmp_path: Path, source: str, name: str) -> None:
    document = read(tmp_path, source, name)
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert set(speakers(document)) == {"Clara Voss"}
    assert document.text.startswith("Rain on oars")
    assert not any(words in document.text for words in ("Okri", "Lantern", "In short", "boat"))
    lines = source.split("\n")
    assert all(asked in lines[turn.line - 1] for asked, turn in zip(ASKED, document.turns[2::2], strict=True))
    assert "of 2 items" in document.notes[0]


@pytest.mark.parametrize(
    ("more", "author", "day"),
    [
        (
            "<dc:creator><![CDATA[Ann Lanning]]></dc:creator><pubDate>Fri, 02 Oct 2026 07:00:00 GMT</pubDate>",
            *("Ann Lanning", "2026-10-02"),
        ),
        ("<author>ann@oars.example (Ann Lanning)</author><dc:date>2026-10-02</dc:date>", "Ann Lanning", "2026-10-02"),
        (
            "<author><name>Ann Lanning</name><uri>x</uri></author><published>2026-10-02T07:00Z</published>",
            *("Ann Lanning", "2026-10-02"),
        ),
        ("<author>desk@oars.example</author><pubDate>soon</pubDate>", None, None),
    ],
)
def test_an_item_states_its_author_and_its_day(tmp_path: Path, more: str, author: str | None, day: str | None) -> None:
    source = rss(item(f"<description>{escape(TALK)}</description>", more))
    document = read(tmp_path, source, "talk.xml")
    stated = document.credits.source
    assert stated is not None
    assert (stated.value.author, stated.value.date, stated.value.url) == (author, day, "https://lantern.example/7")
    assert not any("items" in note for note in document.notes)


def test_an_item_of_plain_text_has_its_paragraphs(tmp_path: Path) -> None:
    talk = "\n\n".join(f"Q: {asked}\n\nA: {said}" for asked, said in zip(ASKED, ANSWERED, strict=True))
    document = read(tmp_path, rss(item(f"<description>{escape(talk)}</description>")), "talk.xml")
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_what_is_escaped_twice_is_read_as_it_shows_and_entities_stand_for_nothing(tmp_path: Path) -> None:
    talk = TALK.replace("quiet", escape(escape("<b>&all;quiet")))
    source = rss(item(f"<description>{escape(talk)}</description>"))
    source = source.replace("<rss", '<!DOCTYPE rss [<!ENTITY all SYSTEM "file:///etc/passwd">]><rss', 1)
    document = read(tmp_path, source, "talk.xml")
    assert "It is &lt;b&gt;&amp;all;quiet then" in document.text


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (rss(OTHER, "<item><description><![CDATA[<p>I row.</p></description></item>"), "4: has a CDATA section"),
        (rss("<item/>", "<item><description> </description></item>"), "feed without words"),
        (rss(), "feed without words"),
    ],
)
def test_feeds_without_words_or_end_are_one_clear_error(tmp_path: Path, source: str, error: str) -> None:
    with pytest.raises(ReadError, match=error):
        read(tmp_path, source, "talk.xml")


@pytest.mark.parametrize(
    "held",
    [
        "<item/>" * 100_000,
        "<item>" * 100_000,
        "<item><description><![CDATA[a]]></description>" * 20_000,
        "<item><link a='b'/><content>" * 20_000,
        f"<item><content>{'<content>' * 50_000}</item>",
        f"<item><author>{'<name>' * 50_000}</author><pubDate>{'1 ,' * 50_000}</pubDate></item>",
    ],
)
def test_a_hundred_thousand_items_or_tags_are_read_in_bounded_time(tmp_path: Path, held: str) -> None:
    begun = time.process_time()
    document = read(tmp_path, rss(held, item(f"<description>{escape(TALK)}</description>")), "talk.xml")
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert time.process_time() - begun < 5
