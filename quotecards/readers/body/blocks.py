"""From text to blocks: the paragraphs and lines that the decoder then tells apart.

A block is one line, or several where lines were broken by hand at a fixed width. Typographic dress around a block
(`### `, `**…**`, `> `, `1. `, `— `) is no part of its words, but a cue.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import islice, pairwise

from quotecards.late import late
from quotecards.light import light
from quotecards.model.text import TurnKind
from quotecards.readers.body.recurring import CLOSING, OFTEN, SCRAP, recurring

_WORDY = re.compile(r"[^\W_]")
_DRESS = (
    r"(?P<heading>#{1,6}[ \t]+)|(?P<cited>>[ \t]*)"
    r"|(?P<number>(?!\d\d?\.[ \t][^\W\d_]{3,10}\.?[ \t](?:19|20)\d\d$)"  # 14. Mai 2033
    r"\d{1,3}(?:\.\d{1,2})?[.)][-)]?(?:[ \t]+|(?=[^\W\d_]{2}|¿))|\(\d{1,2}\)[ \t]+)"
    r"|(?P<dash>[-=]>[ \t]+|[–—―─][ \t\u00a0\u202f]*|-(?:[ \t]+|(?=[¿¡A-ZÀ-ÖØ-ÞА-ЯŁŚŻ])))"
)
_NUMBERED = r"\(?[A-Z]?\d{1,3}[.):]{1,2}\s+"  # 1. Why?, Q1: Why?, (1) Why?
_INITIALS = r"(?:[^\W\d_]{1,4}\.?|(?:[^\W\d_]\. ?){2,3}(?<! ))[ \u00a0][-–—][ \u00a0]"  # CV – I did., C. V. – I did.
_LETTER = r"[A-ZВО]\.(?: |[–—-]{1,2} ?)(?=\S)"  # Q. Why?, Q.—Why?
_HEAD = rf"(?:[^\W\d_][^:.?!\n]{{0,40}}|(?:[^\W\d_]\. ?){{2,3}}):(?=\s)|[A-ZÀ-ÖØ-ÞА-Я]{{2,4}} (?=[^\W_])|{_LETTER}"
_CAPITALS = r"[^\W\d_a-z]{2}(?:[ '’-]?[^\W\d_a-z]){0,26}\.(?= [^\s.])"  # VOSS. I did.
_NARROWEST, _ABBREVIATION = 50, 10  # characters: of a line alone that is broken by hand; capitals at most
_NOTHING: frozenset[str] = frozenset()
_DRESSES = frozenset("#>-=–—―─(")  # signs with which a dress begins; figures do, too


def is_wordy(text: str) -> bool:
    """Whether `text` holds a letter or a figure."""
    return text[:1].isalnum() or _WORDY.search(text) is not None


class Dress(StrEnum):
    """What sets a block apart for the eye."""

    HEADING = "heading"
    CITED = "cited"
    NUMBER = "number"
    DASH = "dash"
    BOLD = "bold"
    ITALIC = "italic"
    CAPITALS = "capitals"
    BRACKETED = "bracketed"  # in square brackets from end to end
    RULED = "ruled"  # a rule stands above it
    PICTURED = "pictured"  # a picture stands directly above it
    INSET = "inset"  # an indent opens it right below another paragraph: one more of the same turn


# What opens and closes words, in Markdown, on wikis and in forums, and how it sets them
_MARKS = (
    *((mark, mark, Dress.BOLD) for mark in ("***", "___", "**", "__", "'''''")),
    *((mark, mark, Dress.ITALIC) for mark in "*_"),
    ("'''", "'''", Dress.BOLD),
    ("''", "''", Dress.ITALIC),
    ("[b]", "[/b]", Dress.BOLD),
    ("[i]", "[/i]", Dress.ITALIC),
    *((f"{'=' * depth} ", f" {'=' * depth}", Dress.HEADING) for depth in (4, 3, 2)),
)
_OPENERS = frozenset("*_'[=")


@light
class Label:
    """Who speaks, as the text itself says before a turn: `shown` as printed, `voice` as understood.

    A container that knows who speaks gives `shown` alone, and posts of a thread what is known of who wrote them;
    cast.py finds out the rest.
    """

    shown: str
    kind: TurnKind | None = None
    voice: str | None = None


@light
class Block:
    """A stretch of the text: `text` is the characters `start` to `end`, without dress, label and outer blanks.

    `gap` counts the blank lines before it, so 0 means directly below the block before; the first block has 1. What
    only some containers know: `dress` may hold names of styles beside those of `Dress`; `given` is the kind that the
    container itself states; the first `lead` characters are set apart from the rest, as names of speakers are;
    `italics` are the stretches in italics, by their offsets in the whole text.
    """

    text: str
    start: int
    end: int
    line: int
    gap: int
    dress: frozenset[str] = _NOTHING
    label: Label | None = None
    given: TurnKind | None = None
    lead: int = 0
    italics: tuple[tuple[int, int], ...] = ()


def split(text: str, start: int = 0, first_line: int = 1) -> list[Block]:
    """The blocks of `text` from the offset `start` on, which stands in line `first_line`. Linear in the text."""
    lines = list(_lines(text, start, first_line))
    width = _measure(lines)
    found: Iterable[Block] = lines
    if width:
        found = _joined(text, lines, width)
    elif any(not line.gap and line.text[0].islower() for line in lines):  # hardly any line goes on in most texts
        found = _joined_alone(text, lines)
    return [
        block
        for line in found  # most are plain, and to ask that in a call of its own takes twice as long
        if (block := line if line.text[0].isalpha() and not line.text.isupper() else _undressed(text, line))
    ]


def _undressed(text: str, line: Block) -> Block | None:
    """A line of `text` without its dress, where it has one: capitals throughout, such as many questions have, leave it
    as it is."""
    if not line.text[0].isalpha():
        return undress(text, line.start, line.end, line.line, line.gap)
    dress = inner_dress(line.text)
    return Block(line.text, line.start, line.end, line.line, line.gap, frozenset(dress)) if dress else line


def _joined(text: str, lines: list[Block], width: int) -> Iterator[Block]:
    """Lines that were broken by hand put together again."""
    first = lines[0]
    again = recurring(line.text for line in lines)
    labels = _line_heads(lines)
    inset = {line.start for line in lines if text[max(0, line.start - 1)] in " \t"}
    inset = inset if 4 * len(inset) < 3 * len(lines) else set()  # with which each paragraph begins
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        runs_on = below and below.gap == 0 and not below.text.startswith(labels) and _runs_on(line, below, width)
        opens = below and below.start in inset and line.text[-1] in CLOSING and not _hangs(text, first, below)
        runs_on = runs_on and not opens
        if runs_on and below and again.isdisjoint((line.text, below.text)):
            continue
        whole = replace(first, text=text[first.start : line.end], end=line.end)
        yield from (whole,) if "?\n" not in whole.text or not first.text[0].isdecimal() else _answered(whole)
        first = below or first


def _hangs(text: str, first: Block, below: Block) -> bool:
    """Whether a line begins right under the first word behind a number: 1. You row.   Why?"""
    words = first.start + number.end() if (number := late(_NUMBERED).match(first.text)) else 0
    return words - text.rfind("\n", 0, words) == below.start - text.rfind("\n", 0, below.start)


def _answered(block: Block) -> Iterator[Block]:
    """What has a number, and asks at the end of a line for the last time: what is answered stands below."""
    asked = block.text.rfind("?") + 1
    if block.text[asked : asked + 1] != "\n":
        yield block
        return
    below = block.text[asked:].lstrip()
    yield replace(block, text=block.text[:asked], end=block.start + asked)
    yield Block(below, block.end - len(below), block.end, block.line + block.text.count("\n", 0, asked + 1), 0)


def _joined_alone(text: str, lines: list[Block]) -> Iterator[Block]:
    """Single paragraphs that were broken by hand, such as an introduction out of a mail, put together again."""
    at = 0
    for number, line in enumerate(lines):
        if number + 1 < len(lines) and not lines[number + 1].gap:
            continue
        group = lines[at : number + 1]
        at = number + 1
        if len(group) > 1 and _is_broken(group):
            yield replace(group[0], text=text[group[0].start : line.end], end=line.end)
        else:
            yield from group


def _is_broken(group: Sequence[Block]) -> bool:
    """Whether lines directly below one another are a paragraph that was broken by hand: all but the last are full, none
    is a sentence with its end, and somewhere a small letter goes on. Titles and lists do so by chance only."""
    width = max([len(line.text) for line in group[:-1]])
    if not _NARROWEST <= width <= 140 or len(group[-1].text) > width + 2:
        return False
    if not any(below.text[0].islower() and line.text[-1] not in CLOSING for line, below in pairwise(group)):
        return False
    return all(
        len(line.text) + 1 + len(below.text.split(None, 1)[0]) > width - 2 and _runs_on(line, below, width)
        for line, below in pairwise(group)
    )


def _line_heads(lines: Sequence[Block]) -> tuple[str, ...]:
    """What stands at the head of lines again and again as labels do: `CLARA VOSS:`; of at least two people initials
    without a mark, `CV I did.`, one letter, `Q. Why?`, and names in capitals with a full stop, `VOSS. I did.`"""
    found = [late(_HEAD).match(line.text) for line in lines if not line.text.isupper()]
    counts = Counter(head.group() for head in found if head)
    often = [head for head, times in counts.items() if times >= OFTEN]
    initials = [head for head in often if head[-1] == " " and head[-2] != "."]
    letters = [head for head in often if head[-2:] == ". "]
    capital = (line.text for line in lines if line.text[1:2].isupper() and "." in line.text[:SCRAP])
    stopped = Counter(head.group() for text in capital if (head := late(_CAPITALS).match(text)))
    names = [head for head, times in stopped.items() if times >= OFTEN and head.isupper()]
    heads = (head for head in often if head[-1] != " " or len(letters if head[-2] == "." else initials) > 1)
    return (*heads, *(names if len(names) > 1 else ()))


def _lines(text: str, start: int, number: int) -> Iterator[Block]:
    """The lines that hold words, as blocks whose dress is not taken off yet."""
    gap = 1
    for line, raw in enumerate(text[start:].split("\n"), number):
        if raw and (raw[0].isalnum() or is_wordy(raw)):
            bare = raw.strip()
            first = start if raw[0] == bare[0] else start + len(raw) - len(raw.lstrip())
            yield Block(bare, first, first + len(bare), line, gap)
            gap = 0
        else:
            gap += 1
        start += len(raw) + 1


def _measure(lines: list[Block]) -> int:
    """The width at which lines were broken by hand, in characters; 0 where they were not.

    In such a text most lines that another one follows directly stop in the middle of a sentence, and nearly where the
    others do; headlines of a page below one another are of any length.
    """
    followed = [line.text for line, below in pairwise(lines) if below.gap == 0]
    unfinished = sorted([len(text) for text in followed if text[-1] not in CLOSING])
    if len(unfinished) < max(2, len(followed) // 2):
        return 0
    width = unfinished[len(unfinished) * 95 // 100]
    if unfinished[len(unfinished) // 2] * 4 < width * 3 or not 30 <= width <= 140:
        return 0
    return width if 5 * sum([len(line.text) > width + 2 for line in lines]) <= len(lines) else 0


def _runs_on(line: Block, below: Block, width: int) -> bool:
    """Whether the sentence goes on from `line` to the one directly below."""
    if late(_DRESS).match(below.text):
        return False
    next_word = below.text.split(None, 1)[0]
    if next_word.endswith((":", "：")) or (next_word.isupper() and late(_INITIALS).match(below.text)):
        return False
    full = len(line.text) + 1 + len(next_word) > width - 2
    if line.text[-1] not in CLOSING:
        return len(line.text) * 2 > width or full
    return full and line.text.isupper() == below.text.isupper()  # questions may be all capitals


def undress(text: str, start: int, end: int, line: int, gap: int) -> Block | None:
    dress: set[str]
    words = text[start:end]
    if words[:1].isalpha() and not words.isupper():  # as most: nothing sets them apart
        words = words.rstrip()
        return Block(words, start, start + len(words), line, gap)
    start, dress = prefix_dress(text, start, end)
    words = text[start:end]
    if words[:1] in _OPENERS:
        start, words, set_as = _unmarked(start, words)
        dress |= set_as
    if not is_wordy(words):
        return None
    dress |= inner_dress(words)
    bare = words.lstrip()
    start += len(words) - len(bare)
    bare = bare.rstrip()
    return Block(bare, start, start + len(bare), line, gap, frozenset(dress) if dress else _NOTHING)


def _unmarked(start: int, words: str) -> tuple[int, str, set[str]]:
    """The words between the marks that hold all of them, where they begin, and how the marks set them."""
    for opens, closes, dress in _MARKS:
        inside = words[len(opens) : -len(closes)]
        if words.startswith(opens) and words.endswith(closes) and inside and opens.strip() not in inside:
            return start + len(opens), inside, {dress}
    return start, words, set()


def prefix_dress(text: str, start: int, end: int) -> tuple[int, set[str]]:
    """Where the words of a block begin, behind its number, dash or marks, and what these are."""
    dress: set[str] = set()
    first = text[start : start + 1]
    if first not in _DRESSES and not first.isdecimal():  # most blocks just begin
        return start, dress
    while match := late(_DRESS).match(text, start, end):
        dress.add(Dress(str(match.lastgroup)))
        start = match.end()
    return start, dress


def inner_dress(words: str) -> set[Dress]:
    """What sets all words of a block apart: capitals, where they are more than an abbreviation; square brackets."""
    dress: set[Dress] = set()
    # Letters of scripts without capitals do not count.
    if words.isupper() and next(islice(filter(str.isupper, words), _ABBREVIATION, None), None):
        dress.add(Dress.CAPITALS)
    if words[:1] == "[" and words[-1:] == "]" and words.count("[") == 1:
        dress.add(Dress.BRACKETED)
    return dress
