"""What web pages and Word files have in common: paragraphs of runs, of which some are bold, italic, linked or styled.

The readers of both write paragraphs; `assemble` makes of them the plain text with its blocks. A paragraph may hold
more than one block, as where a bold question and its answer share one.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from quotecards.errors import Place, ReadError
from quotecards.light import light
from quotecards.model.lines import close_up
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress, Label, is_wordy, undress
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.label_names import is_name
from quotecards.readers.body.stamps import stamp_of
from quotecards.readers.body.stylenames import names_speaker

MAX_PARAGRAPHS = 200_000  # some thirty novels; more are no interview
LINK = "link"  # the mark of what leads elsewhere

_LABEL = 40  # characters of a label
_BLANKS = re.compile("[ \t\n\f\r]+")
_UNEVEN = ("  ", "\t", "\n", "\f", "\r")  # any other blanks are single already
_WORDY = re.compile(r"[^\W_]")
_LETTER = re.compile(r"[^\W\d_]")
_SENTENCE = re.compile(r"[.?!…。？！؟][\"'”’»)\]]*\s*$")
_QUESTION = re.compile(r"[?？؟][\"'”’»)\]]*\s*$")
_TITLE = re.compile(r"[«“„\"]?[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄ][^.?!:]{1,58}")  # upright in italics, as titles are
_OPENING = " \u00a0\"'“‘«„¿¡([—–-"
_NEAR = 12  # characters that are looked at beside a stretch
_FEWEST_WORDS = 2  # of a bold sentence; a single one is a label or a stress
_MOST_WORN = 0.6  # of all blocks: a style that more of them wear sets nothing apart

_MOST_CUTS = 20  # in one paragraph

_Stretch = tuple[int, int]


@light
class Run:
    """The characters `start` to `end` of a paragraph, and how they are marked: `Dress`, `LINK` or names of styles."""

    start: int
    end: int
    marks: frozenset[str]


@light
class Paragraph:
    """A paragraph or a line of one: `line` and `gap` are those of the `Block`s it will be, `label` the first one's."""

    text: str
    runs: tuple[Run, ...]
    line: int
    gap: int = 1
    dress: frozenset[str] = frozenset()
    given: TurnKind | None = None
    label: Label | None = None

    def share(self, mark: str) -> float:
        """The share of the characters that are so marked."""
        if not self.runs:
            return 0.0
        marked = sum(min(run.end, len(self.text)) - run.start for run in self.runs if mark in run.marks)
        return marked / len(self.text)


class Writer:
    """Collects runs into paragraphs, with all white space as single blanks. `name` is the file's in messages."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._line = 1
        self._gap = 1
        self._count = 0

    @property
    def length(self) -> int:
        """How many characters are written since the last paragraph ended."""
        return self._length

    def write(self, text: str, marks: frozenset[str], line: int) -> None:
        """More of the paragraph; `line` counts where it is the first of it."""
        if holds_any(text, _UNEVEN):  # as of few words
            text = _BLANKS.sub(" ", close_up(text))
        if not self._length or self._pieces[-1].endswith((" ", "\t")):
            text = text.removeprefix(" ")
        if not text:
            return
        if not self._length:
            self._line = line
        start = self._length
        self._pieces.append(text)
        self._length += len(text)
        if marks and self._runs and self._runs[-1].end == start and self._runs[-1].marks == marks:
            self._runs[-1] = replace(self._runs[-1], end=self._length)
        elif marks:
            self._runs.append(Run(start, self._length, marks))

    def tab(self, marks: frozenset[str], line: int) -> None:
        """A tab: kept behind what may be the label of who speaks, elsewhere a blank."""
        head = "".join(self._pieces).strip() if self._length <= _LABEL else ""
        if not (head and is_name(head)):
            self.write(" ", marks, line)
        elif not self._pieces[-1].endswith("\t"):
            self._pieces.append("\t")
            self._length += 1

    def drop_from(self, start: int, signs: frozenset[str]) -> None:
        """Takes back what was written from `start` on, if it is nothing but `signs`: a footnote's number, a time."""
        first, length = len(self._pieces), self._length
        while first and length > start:
            first -= 1
            length -= len(self._pieces[first])
        if length != start or not signs.issuperset("".join(self._pieces[first:])):
            return
        del self._pieces[first:]
        self._length = start
        while self._runs and self._runs[-1].start >= start:
            self._runs.pop()
        if self._runs and self._runs[-1].end > start:
            self._runs[-1] = replace(self._runs[-1], end=start)

    def break_line(self) -> Paragraph | None:
        """The line so far. The next one stands directly below it, but for a blank line where two breaks follow."""
        paragraph = self._finish()
        self._gap = 0 if paragraph else 1
        return paragraph

    def end(self) -> Paragraph | None:
        """The paragraph so far, if there are words in it. Raises ReadError where there are too many."""
        paragraph = self._finish()
        self._gap = 1
        return paragraph

    def _finish(self) -> Paragraph | None:
        if not self._pieces:
            return None
        text = "".join(self._pieces).rstrip(" \t")
        runs, line, gap = tuple(self._runs), self._line, self._gap
        self._pieces, self._runs, self._length = [], [], 0
        if not is_wordy(text):
            return None
        self._count += 1
        if self._count > MAX_PARAGRAPHS:
            hint = "an interview has a few hundred; is it the right file?"
            raise ReadError(f"has more than {MAX_PARAGRAPHS:,} paragraphs", place=Place(self._name, line), hint=hint)
        return Paragraph(text, runs, line, gap)


def assemble(paragraphs: Sequence[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    """The plain text of `paragraphs`, in which they are set apart by blank lines, and its blocks."""
    common = _common(paragraphs)
    text = "".join(f"{_separator(paragraph, at)}{paragraph.text}" for at, paragraph in enumerate(paragraphs))
    blocks: list[Block] = []
    offset = 0
    for at, paragraph in enumerate(paragraphs):
        offset += len(_separator(paragraph, at))
        blocks += _blocks(paragraph, text, offset, common)
        offset += len(paragraph.text)
    return text, tuple(blocks)


def _separator(paragraph: Paragraph, at: int) -> str:
    return ("\n\n" if paragraph.gap else "\n") if at else ""


def _common(paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """The styles that nearly everything wears."""
    worn = Counter(style for paragraph in paragraphs for style in paragraph.dress)
    return frozenset(style for style, count in worn.items() if count > _MOST_WORN * len(paragraphs))


def _blocks(paragraph: Paragraph, text: str, offset: int, common: frozenset[str]) -> Iterator[Block]:
    stretches = _stretches(paragraph)
    cuts = sorted({0, len(paragraph.text), *islice(_cuts(paragraph.text, stretches), _MOST_CUTS)})
    gap, dress = paragraph.gap, paragraph.dress - common
    for start, end in pairwise(cuts):
        block = undress(text, offset + start, offset + end, paragraph.line, gap)
        if block is None:
            continue
        label = paragraph.label if start == 0 else None
        if not (stretches or dress or paragraph.given or label):  # most paragraphs are plain
            yield block
            continue
        first, last = block.start - offset, block.end - offset
        worn = {mark for mark, found in stretches.items() if _covers(found, paragraph.text, first, last)}
        stamp = stamp_of(block.text)
        lead = max((_lead(found, first + stamp) for mark, found in stretches.items() if mark not in worn), default=0)
        lead += stamp if lead else 0
        if any(map(names_speaker, worn | dress)):  # a name in a line of its own
            lead = last - first
        yield replace(
            block,
            dress=block.dress | worn | dress,
            label=label,
            given=paragraph.given,
            lead=min(lead, last - first),
            italics=tuple(
                (offset + max(a, first), offset + min(b, last))
                for a, b in ([] if Dress.ITALIC in worn else stretches.get(Dress.ITALIC, []))
                if a < last and b > first
            ),
        )
        gap = 0


def _stretches(paragraph: Paragraph) -> dict[str, list[_Stretch]]:
    """Where each mark holds, with what only blanks and punctuation part put together."""
    found: dict[str, list[_Stretch]] = {}
    for run in paragraph.runs:
        end = min(run.end, len(paragraph.text))
        for mark in run.marks - {LINK}:
            stretches = found.setdefault(mark, [])
            if stretches and not _WORDY.search(paragraph.text, stretches[-1][1], run.start):
                stretches[-1] = stretches[-1][0], end
            else:
                stretches.append((run.start, end))
    return {mark: found[mark] for mark in sorted(found)}


def _cuts(text: str, stretches: dict[str, list[_Stretch]]) -> Iterator[int]:
    """Where a block ends inside of a paragraph: around a whole sentence that is set apart from the words beside it."""
    for mark, found in stretches.items():
        for start, end in found:
            inner, before, after = text[start:end], text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
            opens = not _LETTER.search(text, 0, start)
            ends = bool((_SENTENCE if opens and mark == Dress.BOLD else _QUESTION).search(inner[-_NEAR:]))
            begins = opens or bool(_SENTENCE.search(before))
            goes_on = after.lstrip(_OPENING)[:1].islower()
            if ends and begins and not goes_on and len(inner.split()) >= _FEWEST_WORDS:
                yield from () if opens else (start,)
                yield from (end,) if _WORDY.search(text, end) else ()


def _covers(stretches: Sequence[_Stretch], text: str, start: int, end: int) -> bool:
    """Whether every word from `start` to `end` lies in the stretches, but for a title between two of them."""
    inside = [(first, last) for first, last in stretches if last > start and first < end]
    edges = [start, *(edge for stretch in inside for edge in stretch), end]
    outside = [gap for gap in zip(edges[::2], edges[1::2], strict=True) if _WORDY.search(text, *gap)]
    if len(outside) != 1 or not inside:
        return bool(inside) and not outside
    ((first, last),) = outside
    title = text[first:last].strip()
    return start < first and last < end and 2 * len(title) <= end - start and _TITLE.fullmatch(title) is not None


def _lead(stretches: Sequence[_Stretch], start: int) -> int:
    """How many of the characters from `start` on are set apart."""
    return next((last - start for first, last in stretches if first <= start < last), 0)
