"""Web pages made to hurt: each ends soon, in the right text or in one clear error."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.errors import ReadError
from quotecards.readers import read_document
from quotecards.readers.body.body import Body
from quotecards.readers.web.html_file import read_html
from tests.readers.support import write

TALK = "<p><b>Who is it?</b></p><p>It is me, and I am late.</p>"
DEEP = 100_000
SECONDS = 8.0  # of this process; the slowest took less than two


def text_of(html: str) -> str:
    return read_html(html.encode(), "talk.html").text


@pytest.mark.parametrize(
    ("opening", "times"),
    [("<div>", DEEP), ("<b>", DEEP), ("<table><tr><td>", DEEP // 4)]
    + [(opening, DEEP // 10) for opening in ("<span>", "<b><p>", "<a href=x><div>", "<ul><li>", "<blockquote>", "<q>",
       "<font color=red>", "<dl><dt>", "<section class='a b c'>", "<sup>", "<b class='a b c d e f g h i j'>")],
)  # fmt: skip
def test_what_is_nested_deep_is_read_in_time(opening: str, times: int) -> None:
    begun = time.process_time()
    text = text_of(f"{TALK}{opening * times}It is salt.")
    assert text.startswith("Who is it?\n\nIt is me, and I am late.")
    assert text.endswith("It is salt.")
    assert time.process_time() - begun < SECONDS


def test_what_is_drawn_is_no_text_however_deep() -> None:
    assert text_of(f"{TALK}{'<svg>' * DEEP}NOISE") == "Who is it?\n\nIt is me, and I am late."


@pytest.mark.parametrize(
    "noise",
    ["<", "<a ", "</", "<!--", "<!", "<?", "&", "&#9", "&amp", "<a b='", '<a b="', "<a b='\">", "<script>", "<title>",
     "<textarea>", "</div>", "</p>", "<b><i>x</b></i>", "x<sup>1</sup>", "<a =", "<a/", "<a \n", "<p", "<p/>",
     "<meta name=a content=b>", "<time datetime=x>", '<script type="application/ld+json">{"a":['],
)  # fmt: skip
def test_half_markup_is_read_in_linear_time(noise: str) -> None:
    begun = time.process_time()
    assert text_of(TALK + noise * (200_000 // len(noise))).startswith("Who is it?\n\nIt is me, and I am late.")
    assert time.process_time() - begun < SECONDS


def test_a_tag_of_a_hundred_thousand_attributes_is_one_tag() -> None:
    attributes = " ".join(f"a{n}=1" for n in range(100_000))
    assert text_of(f"<p {attributes}>Who?<p>Me.") == "Who?\n\nMe."


def test_numbers_beyond_unicode_are_one_unknown_character() -> None:
    assert text_of(f"<p>a&#{'9' * 100_000};b&#xD800;c&#x110000;") == "a\ufffdb\ufffdc\ufffd"


def test_a_page_of_too_many_tags_or_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quotecards.readers.body.paragraphs.MAX_PARAGRAPHS", 2_000)
    monkeypatch.setattr("quotecards.readers.web.html_page._MOST_PARTS", 20_000)
    for html, words in (("<br>x" * 2_001, "2,000 paragraphs"), ("<i>" * 20_001, "20,000 tags")):
        with pytest.raises(ReadError, match=words):
            read_html(html.encode(), "talk.html")


def test_data_scripts_that_nest_too_deep_or_refer_to_themselves_state_nothing() -> None:
    scripts = [
        "[" * 100_000,
        '{"a":' * 50_000 + "1" + "}" * 50_000,
        '{"@type": "Article", "@id": "x", "author": {"@id": "x"}, "about": {"@id": "x"}}',
        '{"@type": "Article", "publisher": [[[{}]]], "about": 7, "datePublished": ' + "9" * 10_000 + "}",
        '{"@type": ["Article", {}], "publisher": {"name": {"name": "x"}}, "author": [null, 3]}',
    ]
    for script in scripts:
        body = read_html(f'<script type="application/ld+json">{script}</script>{TALK}'.encode(), "talk.html")
        assert body.page.credits.source is None
        assert body.page.credits.film is None


def test_nothing_that_a_page_names_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = write(tmp_path, "NOISE", "secret.txt")
    links = "".join(
        markup.format(secret.as_uri())
        for markup in ('<!DOCTYPE html SYSTEM "{0}">', '<!DOCTYPE x [<!ENTITY e SYSTEM "{0}">]>', '<link href="{0}">',
                       '<iframe src="{0}"></iframe>', '<object data="{0}"></object>', '<base href="{0}">',
                       '<script src="{0}"></script>', '<meta http-equiv="refresh" content="0;url={0}">')
    )  # fmt: skip
    path = write(tmp_path, f"{links}{TALK}<p>&e;</p>", "talk.html")
    raw = path.read_bytes()

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something else is opened")

    monkeypatch.setattr("io.open", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("socket.socket", refuse)
    assert "NOISE" not in read_html(raw, "talk.html").text


def test_control_characters_are_dropped_and_marks_of_direction_stay(tmp_path: Path) -> None:
    path = write(tmp_path, "<p>Who\x01 is it?<p>It is \u202eme\u202c, \x7fI am\x1b late.", "talk.html")
    assert read_document(path).text == "Who is it?\n\nIt is \u202eme\u202c, I am late."


def read_or_refused(raw: bytes) -> Body | None:
    """The body, or None where one error says what is wrong, where, and what to do."""
    try:
        return read_html(raw, "talk.html")
    except ReadError as error:
        refusal = error
    assert refusal.hint
    assert refusal.place
    return None


PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<br>", "<table>", "<td>", "</td>", "</table>", "<li>", "<dl>",
     "<dt>", "<dd>", "<q>", "</q>", "<sup>", "</sup>", "<pre>", "</pre>", "<i class='x y'>", "</i>", "<hr>", "<img>",
     "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "<aside>", "</aside>", "<article>", "</article>",
     "<h1>", "</h1>", "<figure>", "</figure>", "<a href='/'>", "</a>", "<p hidden>", "Who is it?", "It is me.", " ",
     "\n", "1", "1. ", "— ", "&amp;", "&#x2014;", "<", ">", '"', "NAME:", "?", "é", "\u202e", "😀", "</html>",
     "<body>", "*", "_"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=60))
def test_any_page_is_read_or_refused_and_every_block_is_its_part_of_the_text(pieces: list[str]) -> None:
    html = "".join(pieces).encode("utf-8", "replace")
    body = read_or_refused(html)
    if body is None:
        return
    end = 0
    for block in body.blocks:
        assert body.text[block.start : block.end] == block.text
        assert block.start >= end
        assert block.text == block.text.strip()
        assert 1 <= block.line <= html.count(b"\n") + html.count(b"\r") + 1
        assert 0 <= block.lead <= len(block.text)
        assert all(block.start <= start < stop <= block.end for start, stop in block.italics)
        end = block.end


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    read_or_refused(raw)
