"""Which lines of Markdown are one paragraph: where people write a line for each turn, a line break means more than
Markdown makes of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.recurring import recurring
from quotecards.readers.roles.asking import is_quoted
from quotecards.readers.roles.shapes import is_credit_line, is_stamp
from quotecards.readers.text.mdlines import Line

_CLOSING = frozenset(".!?…:;。！？؟»”\"’')]*_")  # with which sentences end
ASKED = r"[?？؟][\s\"'”’»)\]]*$"
_BEGINS_TURN = re.compile(r"\*\*|__|[^\s:：]{1,30}(?: [^\s:：]{1,30}){0,3}[:：]\**(?:\s|$)|[–—―]")
_LABELLED = re.compile(r"(?:\*\*|__)?[A-Z]{1,4}[:：](?:\*\*|__)?\s|(\*\*|__)[^*_\n]{1,40}[:：]\s?\1")
_TARGET = re.compile(r"\]\([^()\s]*\)?")
_OPENING_MARKS = frozenset('"“„«‟')
_BOLD = ("**", "__")
_GOES_ON = frozenset(",.;:()")
_PROSE = 40  # characters of a line that is part of a sentence
_UNBROKEN = 200  # characters of a line that nobody broke by hand
_PULLED, _TITLE, _STAMP = 60, 40, 14  # characters


def paragraphs_of(lines: Sequence[Line]) -> Iterator[tuple[list[Line], bool]]:
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
    return ("?" in tail or not tail.isascii()) and late(ASKED).search(tail) is not None


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


def _is_within(above: str, below: str) -> bool:
    """Whether a title in italics has a line of its own within a sentence: it stood below prose that goes on, or what
    stands below it does."""
    if _is_marked(above):
        return (below[:1].islower() or below[:1] in _GOES_ON) and not above.startswith(_BOLD)
    return _is_marked(below) and len(above) >= _PROSE and above[-1] not in _CLOSING and not below.startswith(_BOLD)


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
    if _is_marked(above.text) or _is_marked(below.text) or is_stamp(above.text[: _STAMP + 1]):
        return _is_within(above.text, below.text)
    if _stands_alone(above.text) and not below.text[:1].islower():
        return False
    if above.text[-1] not in _CLOSING:
        if _LABELLED.match(below.text):
            return False
        return not above.hard or not _BEGINS_TURN.match(below.text)
    if above.hard or _BEGINS_TURN.match(below.text):
        return False
    return _fills(above.text, below.text, width)


def _fills(above: str, below: str, width: int | None) -> bool:
    """Whether a finished line is full, so that the next one need not begin anything."""
    if width:
        return len(above) + len(below.split(None, 1)[0]) >= width * 0.75
    return width is None and not (len(above) >= _UNBROKEN and _asks(below))


def _stands_alone(text: str) -> bool:
    """Whether a line credits a picture, or is a whole quotation as long as those that are pulled out of a talk."""
    if text[:1] in _OPENING_MARKS:
        return len(text) >= _PULLED and is_quoted(text)
    return len(text) <= _PULLED and is_credit_line(text)
