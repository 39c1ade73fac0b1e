"""HTML as a stream of tags and texts, read once from left to right: the time is linear for any input.

Follows the tokenisation of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) as far
as text and structure need it. Parsers that build the standard's tree take minutes for a page nested 100,000 deep; and
none of the light ones tells the line of the file in which a text stands.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from html import unescape
from itertools import islice
from typing import NamedTuple

_MOST_ATTRIBUTES = 200  # looked at in one tag
_ATTRIBUTE = r"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+|(?=>)))?"""
_TAG = re.compile(rf"<(/?)([A-Za-z][^\s/>]*+)((?:[\s/]++|{_ATTRIBUTE})*+)>")
_ATTRIBUTES = re.compile(
    r"""([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)))?""",
)
_MARKUP = re.compile(r"<(?=[A-Za-z/!?])")  # any other `<` is text
_LETTER = re.compile(r"/?[A-Za-z]")
_COMMENT_ENDS = re.compile(r"--!?>")
_LONG_NUMBER = re.compile(r"&#\d{8,};?")  # beyond Unicode, and beyond what int() reads
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}


class Token(Enum):
    """What a part of the stream is. The text of a raw element (script, title …) holds no tags."""

    TEXT = auto()
    RAW = auto()
    START = auto()
    END = auto()
    COMMENT = auto()


class Part(NamedTuple):
    """One part: a tag's name in lower case and its attributes as written, or a text as written, and where it begins."""

    token: Token
    words: str
    attributes: str
    position: int


def parts_of(source: str, *, xml: bool = False) -> Iterator[Part]:
    """The tags, texts and comments of `source`. In `xml`, `<p/>` is an element without content."""
    at, size = 0, len(source)
    while at < size:
        markup = _MARKUP.search(source, at)
        opens = markup.start() if markup else size
        if opens > at:
            yield Part(Token.TEXT, source[at:opens], "", at)
        if opens == size:
            return
        if tag := _TAG.match(source, opens):
            name = tag[2].lower()
            at = tag.end()
            yield Part(Token.END if tag[1] else Token.START, name, "" if tag[1] else tag[3], opens)
            if tag[1]:
                continue
            if xml and tag[3].endswith("/"):
                yield Part(Token.END, name, "", opens)
            elif name in _RAW:
                closes = _RAW[name].search(source, at)
                end = closes.start() if closes else size
                yield Part(Token.RAW, source[at:end], name, at)
                at = end
        elif _LETTER.match(source, opens + 1):
            return  # the file ends inside of a tag
        else:
            at = _end_of_comment(source, opens)
            yield Part(Token.COMMENT, source[opens:at], "", opens)


def _end_of_comment(source: str, opens: int) -> int:
    """Where a comment ends, or a declaration, which is read like one."""
    if source.startswith("<!--", opens):
        closes = _COMMENT_ENDS.search(source, opens + 2)
        return closes.end() if closes else len(source)
    return source.find(">", opens) + 1 or len(source)


def attributes_of(written: str) -> dict[str, str]:
    """The attributes of a tag, their names in lower case; of several with one name, the first counts."""
    found: dict[str, str] = {}
    if not written:  # as in most tags
        return found
    for match in islice(_ATTRIBUTES.finditer(written), _MOST_ATTRIBUTES):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), decoded(value))
    return found


def decoded(text: str) -> str:
    """The text with its character references (`&eacute;`, `&#233;`) as characters."""
    return unescape(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text
