"""The reader of feeds, RSS and Atom (`.rss`, `.atom`, `.xml`): the item with the most words is set as a page, in the
lines of the file; the others and the channel are nobody's words.

The file is read as a stream of tags, as pages are: nothing is fetched, no entity stands for more than a character, and
the time is linear. https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from email.utils import parsedate
from html import escape
from itertools import chain
from typing import NamedTuple

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.web.html_file import read_source
from quotecards.readers.web.html_tokens import Part, Token, attributes_of, decoded, parts_of

ROOTS = frozenset({"rss", "feed", "rdf"})
_ITEMS = frozenset({"item", "entry"})
_WORDS = ("content:encoded", "content", "description", "summary")  # the first of these that an item has
_CDATA = re.compile(r"<!\[CDATA\[(?P<words>.*?)(?P<end>\]\]>|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_NAME = re.compile(r"<(?:\w{1,20}:)?name>([^<]{1,300})<", re.IGNORECASE)  # of an author of Atom


class _Said(NamedTuple):
    """What an element of an item holds, as HTML, and where that begins."""

    html: str
    position: int


def read_feed(source: str, name: str) -> Body:
    """The item of a feed that has the most words, and a remark which one that is.

    Raises ReadError where none has words, or the file ends inside of one.
    """

    def as_text(found: re.Match[str]) -> str:
        if not found["end"]:
            place = Place(name, source.count("\n", 0, found.start()) + 1)
            raise ReadError("has a CDATA section that never ends", place=place, hint="save the feed again")
        return escape(found["words"], quote=False)

    source = _CDATA.sub(as_text, source)
    item: Mapping[str, _Said] = {}
    words = _Said("", 0)
    count = number = most = 0
    for count, one in enumerate(_items(source), 1):
        held = next((one[key] for key in _WORDS if key in one and one[key].html.strip()), words)
        size = len(_TAG.sub("", held.html))
        if size > most:
            item, words, number, most = one, held, count, size
    if not most:
        raise ReadError("is a feed without words", place=Place(name), hint="save the page that an item leads to")
    body = read_source(_as_page(source, item, words), name)
    line = source.count("\n", 0, words.position) + 1
    which = f"a feed of {count} items: read is item {number} (line {line}), which has the most words"
    return replace(body, notes=(which,)) if count > 1 else body


def _items(source: str) -> Iterator[Mapping[str, _Said]]:
    """What each item holds directly. The end of an item ends what is left open in it, as does that of the file."""
    item: dict[str, _Said] | None = None
    inside = ""
    begins = depth = 0
    for part in chain(parts_of(source, xml=True), [Part(Token.END, "item", "", len(source))]):
        tag, starts = part.words, part.token is Token.START
        if not (starts or part.token is Token.END):
            continue
        if item is not None and inside:
            depth += (1 if starts else -1) if tag == inside else 0
            if not depth or tag in _ITEMS:
                written = source[begins : part.position]
                item.setdefault(inside, _Said(written if "<" in written else decoded(written), begins))
                inside = ""
        elif item is not None and starts and tag not in _ITEMS:
            inside, depth, begins = tag, 1, part.position + len(f"<{tag}{part.attributes}>")
            if tag == "link" and (to := attributes_of(part.attributes)).get("rel", "alternate") == "alternate":
                item.setdefault("href", _Said(to.get("href", ""), begins))
        if tag in _ITEMS:
            if item is not None:
                yield item
            item = {} if starts else None


def _as_page(source: str, item: Mapping[str, _Said], words: _Said) -> str:
    """An item as a page, its title and its words in the lines in which they stand."""
    held = {key: " ".join(said.html.split()) for key, said in item.items() if said is not words}
    day = parsedate(held.get("pubdate", "")[:100])
    stated = {
        "author": _author(held.get("dc:creator") or held.get("author", "")),
        "date": "-".join(f"{one:02}" for one in day[:3]) if day else held.get("published") or held.get("dc:date", ""),
        "og:url": held.get("link") or held.get("href", ""),
    }
    title = held.get("title", "")
    head = "".join(f'<meta name="{key}" content="{escape(value)}">' for key, value in stated.items() if value)
    line = source.count("\n", 0, words.position)
    above = min(line, source.count("\n", 0, item["title"].position)) if title else line
    titled = f"<h1>{title}</h1>" if title else ""
    page = words.html if "<" in words.html else words.html.replace("\n\n", "\n\n<p>")
    head = f"<head><title>{_TAG.sub('', title)}</title>{head}</head>"
    return f"{head}{chr(10) * above}{titled}{chr(10) * (line - above)}<div>{page}</div>"


def _author(written: str) -> str:
    """A name: of Atom's `<name>`, of RSS's `ann@oars.example (Ann Lanning)`, or all that is written."""
    found = _NAME.search(written)
    name = decoded(found[1]) if found else _TAG.sub("", written)
    return name.partition("(")[2].rstrip(" )") if "@" in name else name
