"""Answers that a publication sets in quotation marks, as many papers do: “I never rehearse. It kills the scene.”

Where most are set so, these marks say only that somebody answers, and what stands inside them is the answer. Otherwise
they would make it another's words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotecards.model.lines import paragraphs
from quotecards.model.signed import signed_notes
from quotecards.model.text import ANSWER, Turn, line_at

_CLOSERS = {"“": "”“", "„": "“”", "«": "»", "»": "«", "”": "”", '"': '"', "「": "」"}
_STOPS = " \t\n\u00a0\u202f.,;"  # what may stand behind the last mark
_FEWEST = 3  # answers in marks
_ALL = 2  # or of so few all, where they are long
_LONG = 200  # characters
EVIDENCE = "in quotation marks, as most answers here"

_Spans = list[tuple[int, int]]


def without_marks(text: str, turns: Sequence[Turn], lines: Sequence[tuple[int, int]]) -> tuple[Turn, ...]:
    """The turns of `text`. Where most answers stand in quotation marks, each is what these hold, paragraph by
    paragraph where each of these has its own. `lines` are those of the document."""
    opened = [at for at, turn in enumerate(turns) if turn.kind is ANSWER and text[turn.start] in _CLOSERS]
    if len(opened) < _ALL:  # as in most talks
        return tuple(turns)
    found = {at: spans for at in opened if (spans := _inside(text, turns[at].start, turns[at].end))}
    said = sum(turn.end - turn.start for turn in turns if turn.kind is ANSWER)
    quoted = sum(turns[at].end - turns[at].start for at in found)
    all_long = quoted == said and all(turns[at].end - turns[at].start >= _LONG for at in found)
    if len(found) < (_ALL if all_long else _FEWEST) or 3 * quoted < 2 * said:
        return tuple(turns)
    return tuple(part for at, turn in enumerate(turns) for part in _parts(text, turn, found.get(at, []), lines))


def _parts(text: str, turn: Turn, spans: _Spans, lines: Sequence[tuple[int, int]]) -> Iterator[Turn]:
    if not spans:
        yield turn
    for start, end in spans:
        line = turn.line + text.count("\n", turn.start, start)
        if lines and line > turn.line:  # of a page, whose text has other lines
            line = line_at(lines, start)
        yield replace(turn, start=start, end=end, line=line, evidence=(*turn.evidence, EVIDENCE))


def _inside(text: str, start: int, end: int) -> _Spans:
    """What the marks of an answer hold, by paragraphs; nothing where something of it stands outside of them.

    A paragraph that goes on may begin with a mark again, even one that closes elsewhere, and need not end on one; nor
    does one in which the text breaks off.
    """
    spans: _Spans = []
    opener = text[start]
    closed = True
    for first, until in _lines_that_open(text, start, end):
        last = _without_note(text, first, until)
        opens = text[first] == opener or (not closed and text[first] in _CLOSERS[opener])
        stop = first + len(text[first:last].rstrip(_STOPS))
        begin = first + opens
        if opens < closed or begin >= stop:  # after a closed one, words without marks
            return []
        closed = stop - begin > 1 and text[stop - 1] in _CLOSERS[opener]
        inner = text[begin : stop - 1 if closed else last]
        if _leaves(inner, opener):
            return []
        begin += len(inner) - len(inner.lstrip())
        spans.append((begin, begin + len(inner.strip())))
    breaks_off = text[end - 1].isalnum() and not text[end:].strip()
    return spans if closed or breaks_off else []


def _lines_that_open(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The paragraphs, and what stands directly below a line and begins with the mark again."""
    marks = text[start] + _CLOSERS[text[start]]
    for first, until in paragraphs(text, start, end):
        begin, below = first, text.find("\n", first, until)
        while below >= 0:
            if text[below + 1] in marks and text[below - 1] not in marks:
                yield begin, below
                begin = below + 1
            below = text.find("\n", below + 1, until)
        yield begin, until


def _leaves(inner: str, opener: str) -> bool:
    """Whether the marks close, or open once more, before the end."""
    depth = 0
    for mark in inner:
        if mark == opener and mark not in '"”':
            depth += 1
        elif mark in _CLOSERS[opener]:
            depth -= 1
            if depth < 0:
                return True
    return depth > 0


def _without_note(text: str, start: int, end: int) -> int:
    """Where a paragraph ends without the note of an editor behind it."""
    for first, last in signed_notes(text[start:end]):
        if not text[start + last : end].strip(_STOPS):
            return start + len(text[start : start + first].rstrip())
    return end
