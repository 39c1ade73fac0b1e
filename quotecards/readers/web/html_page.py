"""From the stream of a page's tags to its lines of text, each with the element in which it stands.

Elements nested deeper than `_DEEPEST` are read as if they stood beside each other, as browsers do too. Text in bold,
italics or a link opened outside of a paragraph goes on in it; misplaced end tags are passed over.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from quotecards.errors import Place, ReadError
from quotecards.late import late
from quotecards.readers.body.blocks import Dress, Label
from quotecards.readers.body.paragraphs import Paragraph, Writer
from quotecards.readers.web.html_elements import (
    BLOCKS,
    CELLS,
    HIDDEN,
    IMPLIED,
    LINES,
    TABLE,
    VOID,
    Element,
    element_of,
    is_component,
    is_hidden,
    marks_of,
    names_author,
    speaker_of,
    unfolds,
    words_of,
)
from quotecards.readers.web.html_metadata import Metadata
from quotecards.readers.web.html_tables import Tables
from quotecards.readers.web.html_tokens import Part, Token, attributes_of, decoded, parts_of

_MOST_PARTS = 1_000_000
_DEEPEST = 256
_MOST_MARKS = 12  # on one run of text
_PASTED = re.compile(
    r"[\n>][ \t\r]*+\n[ \t]*+[^\s<>][^<>\n]{8,400}[?？؟][\"'”’»]?[ \t\r]*\n\s*+[^\s<>][^<>\n]{40,}+"
    r"(?:(?<=[.!?…。！？\"”’»)\]\r])(?=\n)|(?=<br))",
    re.IGNORECASE,
)
_PASTED_PAIRS = 3
_BLANKS = " \t\n\f\r"
_NOTE_SIGNS = frozenset("0123456789[]()*†‡,.: ")
_LINK_SIGNS = frozenset("#¶§🔗⚓∞\u200b\ufe0f\u00a0 ")
_TIMES = frozenset("time timestamp timecode ts".split())
_SPEAKERS = frozenset("speaker who spk talker".split())
_AFTER_NAMES = frozenset(":：-–—[(")
_NAME = 60  # characters of somebody in such an element
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a line of one, and where it stands. `author`: the page marks it as naming the author."""

    paragraph: Paragraph
    element: Element
    author: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    lines: list[Line]
    metadata: Metadata


@dataclass(slots=True)
class _Open:
    """An open element: a block, or one inside of a paragraph with the marks that it adds to those around it."""

    tag: str
    element: Element
    is_block: bool
    marks: frozenset[str]
    hidden: bool
    author: bool
    is_note: bool  # where digits are the number of a footnote, or the time of a recording
    speaks: bool  # where the words say who speaks behind them in the same paragraph
    start: int  # of the text in it


def read_page(source: str, name: str, *, xml: bool = False) -> Page:
    """The lines and the metadata of a page. Raises ReadError where there are too many lines or tags."""
    reader = _PageReader(source, name, lines=_stands_in_lines(source), xml=xml)
    for count, part in enumerate(parts_of(source, xml=xml)):
        if count >= _MOST_PARTS:
            hint = "a page has some ten thousand; is it the right file?"
            raise ReadError(f"has more than {_MOST_PARTS:,} tags and texts", place=Place(name), hint=hint)
        reader.read(part)
    reader.end_paragraph()
    return Page(reader.lines, reader.metadata)


class _PageReader:
    def __init__(self, source: str, name: str, *, lines: bool, xml: bool) -> None:
        self._by_lines, self._xml = lines, xml
        self.lines: list[Line] = []
        self.metadata = Metadata()
        self._breaks = _line_breaks(source)
        self._endless = _endless_links(source)
        self._writer = Writer(name)
        self._author = False
        self._picture = False  # whether a picture stands at the head of this line
        self._named = False  # whether the page marked the words so far as the name of who speaks
        self._speaker: str | None = None  # who speaks in the next line, as the page says
        self._above: frozenset[str] = _NOTHING  # what stands above the next line
        self._tables = Tables(self.lines)
        self._open = [_Open("#page", Element("#page"), True, _NOTHING, False, False, False, False, 0)]

    def read(self, part: Part) -> None:
        match part.token:
            case Token.TEXT:
                self._text(part.words, part.position)
            case Token.START:
                self._start(part.words, attributes_of(part.attributes), part.position)
            case Token.END:
                self._end(part.words)
            case Token.RAW:
                self.metadata.read_raw(part.attributes, part.words, self._line_at(part.position))
            case Token.COMMENT:
                self.metadata.read_comment(part.words)

    def end_paragraph(self) -> None:
        self._picture = self._named = False
        self._keep(self._writer.end())

    def _keep(self, paragraph: Paragraph | None) -> None:
        if paragraph:
            if self._above:
                paragraph = replace(paragraph, dress=self._above)
                self._above = _NOTHING
            if self._speaker:
                paragraph = replace(paragraph, label=Label(self._speaker))
                self._speaker = None
            self.lines.append(Line(paragraph, self._open[-1].element, self._author))
        self._author = False

    def _line_at(self, position: int) -> int:
        return bisect_right(self._breaks, position) + 1

    def _text(self, written: str, position: int) -> None:
        top = self._open[-1]
        if top.hidden:
            return
        text = decoded(written)
        if "\n" in text and (self._by_lines or any(one.tag == "pre" for one in self._open[-3:])):
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._keep(self._writer.break_line())
                self._write(line, top, self._line_at(position) + number)
            return
        if not self._writer.length and not text.strip(_BLANKS):  # between two elements
            return
        self._picture = self._picture and text.isspace()
        blanks = len(written) - len(written.lstrip()) if not self._writer.length else 0
        self._write(text, top, self._line_at(position + blanks))

    def _write(self, text: str, top: _Open, line: int) -> None:
        if self._named and not text.isspace():
            text = text if text.lstrip(_BLANKS)[:1] in _AFTER_NAMES else f": {text.lstrip(_BLANKS)}"
            self._named = False
        self._writer.write(text, top.marks, line)
        self._author = self._author or (top.author and not text.isspace())

    def _start(self, tag: str, attributes: Mapping[str, str], position: int) -> None:
        self.metadata.read_tag(tag, attributes, self._line_at(position))
        if tag in VOID:
            self._void(tag)
            return
        if position in self._endless:  # it would make links of all that follows
            return
        folding = tag == "button" and not self._writer.length and unfolds(attributes, self._open[-1].tag)
        is_block = tag in BLOCKS or is_component(tag, attributes) or (folding and self._open[-1].tag not in LINES)
        if is_block:
            self.end_paragraph()
            self._end_implied(tag)
        if len(self._open) >= _DEEPEST:
            return
        around = self._open[-1]
        hidden = around.hidden or (tag in HIDDEN and not folding) or (not is_block and is_hidden(attributes))
        element = around.element
        if is_block and not hidden:
            element = element_of(tag, attributes, around.element)
            self._speaker = speaker_of(attributes) or self._speaker
            element = self._tables.start(tag, attributes, element)
        marks = (
            around.marks if is_block or len(around.marks) >= _MOST_MARKS else around.marks | marks_of(tag, attributes)
        )
        words = _NOTHING if is_block else words_of(attributes)
        is_note = not is_block and (tag == "sup" or bool(words & _TIMES))
        author = around.author or names_author(attributes)
        self._open.append(
            _Open(tag, element, is_block, marks, hidden, author, is_note, bool(words & _SPEAKERS), self._writer.length)
        )
        if tag == "q" and not is_block:
            self._text("“", position)
        elif tag == "time" and self._writer.length and not hidden:  # no part of the word above it
            self._writer.write(" ", marks, self._line_at(position))

    def _void(self, tag: str) -> None:
        if tag == "br" and not self._open[-1].hidden:
            if self._picture:
                self._above = frozenset({Dress.PICTURED})
            self._picture = self._named = False
            self._keep(self._writer.break_line())
        elif tag == "img":
            self._picture = not self._writer.length
        elif tag == "hr":
            self.end_paragraph()
            self._above = frozenset({Dress.RULED})

    def _end_implied(self, tag: str) -> None:
        """A paragraph ends where the next one starts, a list's item where the next does, and so on."""
        closing, within = IMPLIED.get(tag, (_NOTHING, _NOTHING))
        for at in range(len(self._open) - 1, 0, -1):
            one = self._open[at]
            if one.tag in closing:
                del self._open[at:]
            elif one.tag in within or (one.is_block and one.tag not in LINES and not closing & {"td", "li", "dt"}):
                return

    def _end(self, tag: str) -> None:
        at = self._find(tag)
        if tag in BLOCKS or (at and self._open[at].is_block):
            self.end_paragraph()
            self._speaker = None
            if at:
                self._tables.end(tag)
                del self._open[at:]
            return
        if not at:
            if tag == "br" and not self._xml:  # </br> breaks a line, as browsers have it
                self._void(tag)
            return
        closed = self._open[at]
        if tag == "q":
            self._text("”", 0)
        elif closed.is_note and (closed.tag != "sup" or closed.start):
            self._writer.drop_from(closed.start, _NOTE_SIGNS)
        elif tag == "a" and closed.start:  # to the heading itself
            self._writer.drop_from(closed.start, _LINK_SIGNS)
        elif closed.speaks and not closed.start and 0 < self._writer.length <= _NAME:
            self._named = True
        del self._open[at]
        for one in self._open[at:]:  # elements that this one should have held to their end
            one.marks -= closed.marks - self._open[at - 1].marks

    def _find(self, tag: str) -> int:
        """Where in the open elements the end tag belongs, 0 where nowhere. What a table's cell holds stays in it."""
        for at in range(len(self._open) - 1, 0, -1):
            if self._open[at].tag == tag:
                return at
            if self._open[at].tag in CELLS and tag not in TABLE:
                return 0
        return 0


def _stands_in_lines(source: str) -> bool:
    """Whether a talk was pasted into the page as plain text: an empty line, a question, and its answer in the next
    line, again and again, with no element around any of them. A browser runs them together; their writer did not."""
    return len(list(islice(_PASTED.finditer(source), _PASTED_PAIRS))) == _PASTED_PAIRS


def _endless_links(source: str) -> frozenset[int]:
    """The offsets of links that do not end before the next one begins, nor before the page does."""
    if source.count("<a ") <= source.count("</a>"):
        return frozenset()
    links = list(late(r"<(?P<ends>/?)a(?=[\s>])").finditer(source))
    return frozenset(
        link.start()
        for link, following in zip(links, [*links[1:], None], strict=True)
        if not link["ends"] and not (following and following["ends"])
    )


def _line_breaks(source: str) -> list[int]:
    """The offsets at which a new line has begun."""
    found = []
    at = source.find("\n")
    while at >= 0:
        found.append(at + 1)
        at = source.find("\n", at + 1)
    return found
