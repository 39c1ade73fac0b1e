"""The reader of Markdown: the words of an article as a reader sees them, in which all offsets count.

Lines that were broken by hand are joined with a blank; paragraphs stand two line breaks apart. Marks, the targets of
links, pictures, comments, footnotes and code are gone; what they say of a block (a heading, bold, a list, a quoted
block, a caption) stays as its dress. A small scanner of our own: it reads several times faster than a full parser,
and interviews need the block structure of CommonMark, not its nesting.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from quotecards.errors import Place, ReadError
from quotecards.late import late
from quotecards.light import light
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress, inner_dress, is_wordy, prefix_dress
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import front_matter
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.pictures import pictures_in
from quotecards.readers.body.stamps import stamp_of
from quotecards.readers.text.inline import SIGNS, Inline, plain, reference
from quotecards.readers.text.marked_up import with_quotes_cited
from quotecards.readers.text.mdheads import with_heads_apart
from quotecards.readers.text.mdlines import Line, lines_of
from quotecards.readers.text.mdparagraphs import ASKED, paragraphs_of

_WORDY = re.compile(r"[^\W_]")
_DEFINITION = re.compile(r"^[> \t]{0,6}\[(?!\^)([^\[\]\n]{1,300})\]:", re.MULTILINE)
_ITALIC_ASKED = re.compile(r"\n([*_])(?![*_\s])[^*_\n]{3,400}\? ?\1[ \t]+[^\s*_]")
_SOME = 2
_SAID = r"[.!…。！][\s\"'”’»)\]]*$"
_PICTURES = ("![", "[![", "[](", "<img")
_ASKS = ("?", "？", "؟")
_OPENED = frozenset({Dress.HEADING, Dress.DASH, Dress.NUMBER})  # whose marks are off already
_PARTED = ("\u00a0", "  ", "\t")  # behind a name in italics, which words alone can be too
_OPENING = " \u00a0\"'“‘«„¿¡([—–-"
_SENTENCE = 2  # words of one set apart; a single one is a label or a stress
_WHEN = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]?[ \t\u00a0]+")
_TITLE = 40  # characters of one between what is set apart
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
    for paragraph, soft in paragraphs_of(with_heads_apart(lines_of(source[start:], first_line))):
        article.add(paragraph, soft)
    if not article.blocks:
        raise ReadError("holds no words", place=Place(name), hint="an interview needs a question and an answer")
    return Body(
        "".join(article.parts), tuple(article.blocks), matter, tuple(article.lines), pictures=pictures_in(source, start)
    )


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
        if self.dress.isdisjoint(_OPENED) or (shown[:1].isdecimal() and shown.rstrip().endswith(_ASKS)):  # ### 1. Why?
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
        apart = bold or [one for one in italic if _may_label(shown, one[0] - start, one[1] - start)]
        named = start + stamp_of(block.text)
        lead = next((last - start for first, last in apart if first <= named < last), 0)
        return replace(
            block,
            lead=lead if 0 < lead <= _LEAD and start + lead < end else 0,
            italics=tuple((offset + first, offset + last) for first, last in italic if start <= first < last <= end),
        )


def _may_label(text: str, first: int, last: int) -> bool:
    """Whether italics from `first` to `last` may hold who speaks: before a mark, or a name above a sentence."""
    if first or text.startswith(_PARTED, last):
        return text.startswith(_PARTED, last)
    return begins_with_given_name(text[:last]) and not text[last:].lstrip()[:1].islower()


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
    return end if late(ASKED).search(apart) or (late(_SAID).search(apart) and len(apart.split()) >= _SENTENCE) else 0
