"""The reader of Markdown: the words of an article as a reader sees them, in which all offsets count.

Lines that were broken by hand are joined with a blank; paragraphs stand two line breaks apart. Marks, the targets of
links, pictures, comments, footnotes and code are gone; what they say of a block (a heading, bold, a list, a quoted
block, a caption) stays as its dress. A small scanner of our own: it reads several times faster than a full parser,
and interviews need the block structure of CommonMark, not its nesting.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from quotecards.errors import Place, ReadError
from quotecards.late import late
from quotecards.light import light
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress, inner_dress, is_wordy, prefix_dress, recurring
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import front_matter
from quotecards.readers.body.pictures import pictures_in
from quotecards.readers.roles.asking import is_quoted
from quotecards.readers.roles.shapes import is_credit_line, is_stamp
from quotecards.readers.text.inline import SIGNS, Inline, plain, reference
from quotecards.readers.text.marked_up import with_quotes_cited
from quotecards.readers.text.mdheads import with_heads_apart
from quotecards.readers.text.mdlines import Line, lines_of

_WORDY = re.compile(r"[^\W_]")
_DEFINITION = re.compile(r"^[> \t]{0,6}\[(?!\^)([^\[\]\n]{1,300})\]:", re.MULTILINE)
_CLOSING = frozenset(".!?…:;。！？؟»”\"’')]*_")  # with which sentences end
_ASKED = r"[?？؟][\s\"'”’»)\]]*$"
_ITALIC_ASKED = re.compile(r"\n([*_])(?![*_\s])[^*_\n]{3,400}\? ?\1[ \t]+[^\s*_]")
_SOME = 2
_SAID = r"[.!…。！][\s\"'”’»)\]]*$"
_BEGINS_TURN = re.compile(r"\*\*|__|[^\s:：]{1,30}(?: [^\s:：]{1,30}){0,3}[:：]\**(?:\s|$)|[–—―]")
_LABELLED = re.compile(r"(?:\*\*|__)?[A-Z]{1,4}[:：](?:\*\*|__)?\s|(\*\*|__)[^*_\n]{1,40}[:：]\s?\1")
_TARGET = re.compile(r"\]\([^()\s]*\)?")
_PICTURES = ("![", "[![", "[](", "<img")
_OPENED = frozenset({Dress.HEADING, Dress.DASH, Dress.NUMBER})  # whose marks are off already
_PARTED = ("\u00a0", "  ", "\t")  # behind a name in italics, which words alone can be too
_OPENING_MARKS = frozenset('"“„«‟')
_OPENING = " \u00a0\"'“‘«„¿¡([—–-"
_SENTENCE = 2  # words of one set apart; a single one is a label or a stress
_PULLED, _TITLE, _STAMP = 60, 40, 14  # characters
_WHEN = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]?[ \t\u00a0]+")
_LEAD = 64  # characters: the longest name that is set apart


def read_markdown(raw: bytes, name: str) -> Body:
    """The body of a Markdown file. Raises ReadError for what is no text, SettingError for malformed front matter."""
    source = decode(raw, name)
    source = with_quotes_cited(source) if "[/quote]" in source else source
    matter, start, first_line = front_matter(source, name)
    targets = {reference(label) for label in _DEFINITION.findall(source, start)} if "]:" in source else set()
    marked = "?*" in source or "?_" in source or "? *" in source
    signs = tuple(sign for sign in SIGNS if sign in source)
    article = _Article(targets, signs, marked and len(_ITALIC_ASKED.findall(f"\n{source[start:]}")) >= _SOME)
    for paragraph, soft in _paragraphs(with_heads_apart(lines_of(source[start:], first_line))):
        article.add(paragraph, soft)
    if not article.blocks:
        raise ReadError("holds no words", place=Place(name), hint="an interview needs a question and an answer")
    return Body(
        "".join(article.parts), tuple(article.blocks), matter, tuple(article.lines), pictures=pictures_in(source, start)
    )


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[list[Line], bool]]:
    """Lines that belong together, and whether only a soft break parts them from those before."""
    width = _measure(lines) if _are_turns(lines) else None
    again = recurring(line.text for line in lines)
    paragraph: list[Line] = []
    soft = False
    for line in lines:
        if paragraph and _runs_on(paragraph[-1], line, width) and again.isdisjoint((paragraph[-1].text, line.text)):
            paragraph.append(line)
            continue
        if paragraph:
            yield paragraph, soft
            above = paragraph[-1]
            soft = not (line.gap or line.opens or above.alone or above.hard or _asks(above.text))
            soft = soft and not _BEGINS_TURN.match(line.text)
        paragraph = [line]
    if paragraph:
        yield paragraph, soft


def _are_turns(lines: Sequence[Line]) -> bool:
    """Whether answers stand right below their questions, so that lines mean more than Markdown makes of them."""
    asked = [below for above, below in pairwise(lines) if not above.alone and _asks(above.text)]
    return 2 * sum(1 for below in asked if not below.gap and not below.opens) > len(asked)


def _asks(text: str) -> bool:
    """Whether a question mark ends a line, but for what closes it."""
    tail = text[-12:]
    return ("?" in tail or not tail.isascii()) and late(_ASKED).search(tail) is not None


def _measure(lines: Sequence[Line]) -> int:
    """The width at which paragraphs were broken by hand; 0 where they were not, or where each line is a sentence."""
    followed = [above for above, below in pairwise(lines) if not below.gap and not below.opens and not above.alone]
    unfinished = sorted([_length(line) for line in followed if line.text[-1] not in _CLOSING])
    if len(unfinished) < max(2, len(followed) // 2):
        return 0
    width = unfinished[len(unfinished) * 9 // 10]
    return width if width >= 30 else 0


def _is_marked(text: str) -> bool:
    """Whether a line is bold or italic from end to end: a question, a label, a caption."""
    return text[:1] in {"*", "_"} and text[-1:] == text[:1] and text.count(text[0]) <= 6


def _length(line: Line) -> int:
    return len(_TARGET.sub("]", line.text)) if "](" in line.text else len(line.text)


def _runs_on(above: Line, below: Line, width: int | None) -> bool:
    """Whether a paragraph goes on. Markdown says so of every line without a blank one before; where people write a line
    for each turn (`width` is known), a finished line that was not full ends its block."""
    if below.gap or below.opens or above.alone or below.alone or above.given is not below.given:
        return False
    if (Dress.CITED in above.dress) != (Dress.CITED in below.dress):
        return False
    if below.text.startswith("**") and above.text.count("**") % 2:  # it closes what is bold above
        return True
    if len(below.text) <= _STAMP and is_stamp(below.text):  # when somebody spoke, below their name
        return len(above.text) <= _TITLE
    if _is_marked(above.text) or _is_marked(below.text) or (len(above.text) <= _STAMP and is_stamp(above.text)):
        return False
    if _stands_alone(above.text) and not below.text[:1].islower():
        return False
    if above.text[-1] not in _CLOSING:
        if _LABELLED.match(below.text):
            return False
        return not above.hard or not _BEGINS_TURN.match(below.text)
    if above.hard or _BEGINS_TURN.match(below.text):
        return False
    return width is None or (bool(width) and len(above.text) + len(below.text.split(None, 1)[0]) >= width * 0.75)


def _stands_alone(text: str) -> bool:
    """Whether a line credits a picture, or is a whole quotation as long as those that are pulled out of a talk."""
    if text[:1] in _OPENING_MARKS:
        return len(text) >= _PULLED and is_quoted(text)
    return len(text) <= _PULLED and is_credit_line(text)


@dataclass(slots=True)
class _Article:
    """The plain text as it grows, with its blocks and the lines that they come from."""

    targets: set[str]
    signs: tuple[str, ...]  # of marks, those that the file has at all
    italics: bool  # questions in italics and their answers share paragraphs
    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    lines: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0
    pictured: bool = False

    def add(self, paragraph: Sequence[Line], soft: bool) -> None:
        """One paragraph: its words, and a block for it, or two where a bold question and its answer share it."""
        first = paragraph[0]
        if len(paragraph) == 1 and self.is_bare(first.text):  # as most
            self.add_bare(first, soft)
            return
        source = first.text if len(paragraph) == 1 else "\n".join([line.text for line in paragraph])
        words = plain(source, self.targets)
        text = words.text.replace("\n", " ")
        if not is_wordy(text):
            self.pictured = words.pictures or "[" in source
            return
        begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
        dress = self.dress_of(first, pictured=source.startswith(_PICTURES))
        gap = self.part(first, soft)
        offset = self.length - begin
        at = 0
        for line in paragraph:
            self.lines.append((max(self.length, offset + words.offset_of(at)), line.number))
            at += len(line.text) + 1
        dressed = _Paragraph(text, words, offset, dress, first.given, first.number)
        split = _run_in(text, begin, words, italics=self.italics)
        for start, stop in ((begin, split), (split, end)) if split else ((begin, end),):
            block = dressed.block(start, stop, gap)
            if len(paragraph) > 1:
                number = next(number for at, number in reversed(self.lines) if at <= block.start)
                block = replace(block, line=number)
            self.blocks.append(block)
            gap = 0
        self.parts.append(text[begin:end])
        self.length += end - begin
        self.pictured = False

    def is_bare(self, text: str) -> bool:
        """Whether a line begins and ends with its words, and holds no marks."""
        if not text[0].isalpha():
            return False
        for sign in self.signs:
            if sign in text:
                return False
        return not (text[-1].isspace() or text.isupper())

    def add_bare(self, line: Line, soft: bool) -> None:
        """A paragraph of one line without marks: its words are those of the file."""
        dress = self.dress_of(line)
        gap = self.part(line, soft)
        text, start = line.text, self.length
        self.lines.append((start, line.number))
        self.parts.append(text)
        self.length += len(text)
        self.blocks.append(Block(text, start, self.length, line.number, gap, dress, None, line.given))
        self.pictured = False

    def dress_of(self, first: Line, pictured: bool = False) -> frozenset[str]:
        """What a paragraph wears that begins with the line `first`, or with a picture."""
        below_picture = pictured or first.pictured or (self.pictured and not first.gap)
        return first.dress | {Dress.PICTURED} if below_picture else first.dress

    def part(self, first: Line, soft: bool) -> int:
        """Part a paragraph from the one above it; the blank lines between them."""
        gap = min(first.gap, 1) if self.pictured else first.gap
        if self.blocks:
            parting = "\n\n" if gap else " " if soft else "\n"
            self.parts.append(parting)
            self.length += len(parting)
        return gap


@light
class _Paragraph:
    """The words of a paragraph, which begin at `offset` of the article and in `line` of the file, and how it is set."""

    text: str
    words: Inline
    offset: int
    dress: frozenset[str]
    given: TurnKind | None
    line: int

    def block(self, start: int, end: int, gap: int) -> Block:
        """The block of the characters `start` to `end`."""
        bold, italic, offset = self.words.bold, self.words.italic, self.offset
        shown = self.text[start:end]
        if not (bold or italic) and shown[:1].isalpha() and not shown.isupper():  # as most paragraphs
            shown = shown.rstrip()
            return Block(
                shown, offset + start, offset + start + len(shown), self.line, gap, self.dress, None, self.given
            )
        marks: set[str] = set()
        if bold and start < bold[0][0] < end and _WHEN.fullmatch(self.text, start, bold[0][0]):  # 0:12 **Clara** I row
            start = bold[0][0]
        if self.dress.isdisjoint(_OPENED):
            start, marks = prefix_dress(self.text, start, end)
        shown = self.text[start:end]
        start, end = start + len(shown) - len(shown.lstrip()), start + len(shown.rstrip())
        shown = shown.strip()
        if bold and _covers(bold, self.text, start, end):
            marks.add(Dress.BOLD)
        elif italic and _covers(italic, self.text, start, end):
            marks.add(Dress.ITALIC)
            italic = ()
        marks |= inner_dress(shown)
        dress = self.dress | marks if marks else self.dress
        block = Block(shown, offset + start, offset + end, self.line, gap, dress, given=self.given)
        if not (bold or italic):  # most paragraphs are plain
            return block
        apart = bold or [one for one in italic if shown.startswith(_PARTED, one[1] - start)]
        lead = next((last - start for first, last in apart if first <= start < last), 0)
        return replace(
            block,
            lead=lead if 0 < lead <= _LEAD and start + lead < end else 0,
            italics=tuple((offset + first, offset + last) for first, last in italic if start <= first < last <= end),
        )


def _covers(spans: Sequence[tuple[int, int]], text: str, start: int, end: int) -> bool:
    """Whether no word of `text[start:end]` stands outside of `spans`, but for a title between two of them."""
    at = start
    for first, last in spans:
        between = text[at : min(first, end)] if first > at else ""
        if _WORDY.search(between) and (at == start or len(between) > _TITLE):
            return False
        at = max(at, last)
    return at >= end or not _WORDY.search(text, at, end)


def _run_in(text: str, begin: int, words: Inline, *, italics: bool) -> int:
    """Where a question or sentence at the head of a paragraph ends that is bold, or in italics where these ask, if more
    follows in the same one; else 0."""
    spans = words.bold or (words.italic if italics else ())
    if not spans:  # as in most
        return 0
    end = max((stop for at, stop in spans if not text[begin:at].strip()), default=0)
    apart, below = text[begin:end], text[end:].lstrip(_OPENING)
    if not is_wordy(below) or below[0].islower():
        return 0
    return end if late(_ASKED).search(apart) or (late(_SAID).search(apart) and len(apart.split()) >= _SENTENCE) else 0
