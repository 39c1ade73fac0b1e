"""The reader of web pages as saved from a browser: `.html`, `.htm`, `.xhtml`."""

from collections.abc import Sequence
from dataclasses import replace

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.paragraphs import assemble
from quotecards.readers.body.pictures import worded
from quotecards.readers.web.html_page import read_page
from quotecards.readers.web.html_source import source_of
from quotecards.readers.web.page_about import about_of
from quotecards.readers.web.page_body import body_of
from quotecards.readers.web.page_credits import credits_of, titles_of
from quotecards.readers.web.posts_page import told_by_posts

_OPENING, _ABOVE = 10, 40  # blocks of an opening; lines of the page above it


def read_html(raw: bytes, name: str) -> Body:
    """The article of a page, without what surrounds it, and the credits that the page states.

    Raises ReadError for what is no web page, states a wrong encoding, or holds no text.
    """
    source = source_of(raw, name)
    return replace(read_source(source.text, name), notes=source.notes)


def read_source(source: str, name: str) -> Body:
    """The same of a page that is decoded."""
    page = read_page(source, name, xml=source.lstrip("\ufeff \t\n").startswith("<?xml"))
    article = body_of(told_by_posts(page.lines), titles_of(page.metadata))
    text, blocks = assemble(article.paragraphs)
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="does it show in a browser? save the whole page")
    lines = tuple((block.start, block.line) for block in blocks)
    stated = credits_of(page.metadata, article.bylines)
    about = replace(about_of(page.metadata), above=article.above, beside=article.beside)
    pictures = worded(words for words, line in page.metadata.pictures if _is_above(line, lines))
    return Body(text, blocks, lines=lines, page=stated, about=about, pictures=pictures)


def _is_above(line: int, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether a picture in a line of the page stands among the first blocks, or right above them."""
    first, last = lines[0][1], lines[min(len(lines), _OPENING) - 1][1]
    return first - _ABOVE <= line <= last
