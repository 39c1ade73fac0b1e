"""Tags and texts of pages, well written and not."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.web.html_tokens import Token, attributes_of, decoded, parts_of


def seen(source: str, *, xml: bool = False) -> list[str]:
    """Each part: texts as they are, `+tag`, `-tag`, `!` for comments, `=` for raw text."""
    signs = {Token.TEXT: "", Token.START: "+", Token.END: "-", Token.COMMENT: "!", Token.RAW: "="}
    return [
        "!" if part.token is Token.COMMENT else signs[part.token] + part.words for part in parts_of(source, xml=xml)
    ]


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("a<B class=x>b</B >c", ["a", "+b", "b", "-b", "c"]),
        ("1 < 2 <3 << b", ["1 < 2 <3 << b"]),
        ("<p title=\"a>b\" data='<i>'>x", ["+p", "x"]),
        ("<p title=it's>x<p title='>y", ["+p", "x", "+p", "y"]),
        ("<br/><p/>x", ["+br", "+p", "x"]),
        ("a<!-- <p> -->b<!-->c<!--->d<!--x--!>e", ["a", "!", "b", "!", "c", "!", "d", "!", "e"]),
        ("<!DOCTYPE html><?xml x?></ >a", ["!", "!", "!", "a"]),
        ("<script>if (a<b) '</p>'</SCRIPT >x", ["+script", "=if (a<b) '</p>'", "-script", "x"]),
        ("<title>a <b> c</title><textarea></p>", ["+title", "=a <b> c", "-title", "+textarea", "=</p>"]),
        ("a<p class='x", ["a"]),
        ("a<!-- b", ["a", "!"]),
    ],
)
def test_parts_are_those_that_a_browser_sees(source: str, parts: list[str]) -> None:
    assert seen(source) == parts


def test_in_xml_an_element_may_end_where_it_begins() -> None:
    assert seen("<script src='x'/><p/>a", xml=True) == ["+script", "-script", "+p", "-p", "a"]


@pytest.mark.parametrize(
    ("written", "attributes"),
    [
        (" a=1 B='2' c=\"3\" d e = f", {"a": "1", "b": "2", "c": "3", "d": "", "e": "f"}),
        (' a="x &amp; y" a=2', {"a": "x & y"}),
        ("/a/b=c/d", {"a": "", "b": "c/d"}),
        (' a=""b=c', {"a": "", "b": "c"}),
    ],
)
def test_attributes_are_read_in_any_way_of_writing(written: str, attributes: dict[str, str]) -> None:
    assert attributes_of(written) == attributes


@pytest.mark.parametrize(
    ("written", "text"),
    [("&eacute;&#233;&#xE9;&copy", "ééé©"), ("a & b &c; &#x110000;", "a & b &c; \ufffd"), ("&#150;&hellip;", "–…")],
)
def test_character_references_are_characters(written: str, text: str) -> None:
    assert decoded(written) == text


@given(st.lists(st.sampled_from(["<p>", "</p>", "<i a='b'>", "<!--x-->", "text", " < ", "&amp;", "é"]), max_size=40))
def test_no_text_is_lost_and_positions_rise(pieces: list[str]) -> None:
    parts = list(parts_of("".join(pieces)))
    positions = [part.position for part in parts]
    assert positions == sorted(set(positions))
    texts = "".join(part.words for part in parts if part.token is Token.TEXT)
    assert texts == "".join(piece for piece in pieces if not piece.startswith("<"))
    assert Counter(part.words for part in parts if part.token is Token.START)["p"] == pieces.count("<p>")
