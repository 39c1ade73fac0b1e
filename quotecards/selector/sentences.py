"""Sentences of an answer. `sentencex` proposes borders; what follows here is what it cannot know of interviews.

No border inside a stretch in quotation marks or brackets; one after `!” And`; ellipses of the publication stand
between sentences, not in them; "I moved to the U.S. I was ten" is two sentences.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import NamedTuple

from sentencex import get_sentence_boundaries

from quotecards.late import late
from quotecards.model.edits import is_stage_note
from quotecards.model.lines import paragraphs
from quotecards.selector.quoted import Quoted, outermost

_NEAR = 40  # characters around a border that can decide on it
_PAGES = 8000  # characters
_STOPPED = r"[.!?。！？][”\"’')\]]*\s+"
_AFTER_QUOTED = re.compile(r"[.!?…。！？][”\"’'»」』)\]]+(\s+)(?=[^\w\s]*[^\W\d_])")
_CAPITAL_AFTER = r"(\s+)(?=[“\"‘'«(\[]?[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я])"
_AFTER_STOP = re.compile(r"[.!?…]+" + _CAPITAL_AFTER)
_AFTER_NOTE = re.compile(
    r"(?<=[.!?])\s*\[[^\[\]]*\]" + _CAPITAL_AFTER
)  # slow, so that it is tried only where a [ stands
_DOTTED = re.compile(r"\b(?:(?:[A-Za-z]\.){2,}|etc\.|Inc\.|Jr\.|Sr\.|Co\.)(\s+)(?=(\w+))")
_DOTTED_HINT = re.compile(r"\.(?:[A-Za-z]\.|(?<=etc\.|Inc\.)|(?<=[JS]r\.|Co\.))")  # in every match, and much faster
# Words that begin a sentence far more often than they follow an abbreviation inside one.
_OPENERS = frozenset(
    "I I'm I’m I've I’ve He She It We You They But And So The There This That When If My Our In".split()
)
_ELLIPSIS = re.compile(r"(?:…|\.{3,4}|\. \. \.)")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|vs|No|[A-Z])\.$")
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.$")  # im 19. Jahrhundert
_GERMAN_OPENER = re.compile(r"\s*(?:Ich|Er|Sie|Es|Wir|Man|Das|Da|Dann|Danach|Und|Aber|Der|Die|In|Im|Jetzt|Heute)\b")
_UNSURE = ("(?)", "(!)")  # who wrote it down is not sure of the word before
_LONGEST = 6  # characters of an abbreviation and the one before
_BRACKETED = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|（[^（）]*）")
_NOTE_BEHIND = re.compile(r"(?<=[.!?…”\"])\s*(?:\[[^\[\]]*\]|\([^()]*\))$")
_CUT_BEHIND = re.compile(r"(?:(?<=[.!?”\"])|\s)\s*(?:…|\.{3,4}|\. \. \.)$")
_LETTER = re.compile(r"[^\W\d_]")
_LEADING = re.compile(r"(?:\s|…|\.{2,4}|[.,;:!?·•*–—-])+")


class Sentence(NamedTuple):
    """`start` and `end` are offsets in the document; marks and the full stop belong to it, blanks around do not.

    `paragraph` numbers the paragraphs of the answer. `joined` says that the publication left something out before it;
    `broken` that it left something out inside. `speech` are the outermost stretches in quotation marks that it meets.
    """

    start: int
    end: int
    paragraph: int
    joined: bool = False
    broken: bool = False
    speech: tuple[Quoted, ...] = ()


def split_sentences(text: str, start: int, end: int, language: str = "en") -> list[Sentence]:
    """The sentences of `text[start:end]`, which may hold several paragraphs."""
    result: list[Sentence] = []
    for number, (first, last) in enumerate(paragraphs(text, start, end)):
        result += _sentences_of(text[first:last], first, number, language)
    return result


def omissions(text: str) -> list[tuple[int, int]]:
    """The ellipses that stand apart from the words around them: the publication's own cuts."""
    found: list[tuple[int, int]] = []
    if "…" not in text and ".." not in text and ". ." not in text:
        return found
    for match in _ELLIPSIS.finditer(text):
        before = text[: match.start()]
        apart = not before or before[-1].isspace() or (before.rstrip()[-1:] in '.!?”"' and not before[-1:].isalnum())
        if apart:
            found.append(match.span())
    return found


def _sentences_of(paragraph: str, offset: int, number: int, language: str) -> list[Sentence]:
    quoted = outermost(paragraph)
    cuts = omissions(paragraph)
    closed = [(one.start, one.end) for one in quoted if one.closed]
    if "(" in paragraph or "[" in paragraph or "（" in paragraph:
        closed += [match.span() for match in _BRACKETED.finditer(paragraph)]
    borders = _outside(_borders(paragraph, language), closed)
    borders |= {b for _, b in cuts if not _lower_case_follows(paragraph, b)}
    sentences: list[Sentence] = []
    cut_starts, speech_starts, speech_ends = [a for a, _ in cuts], [q.start for q in quoted], [q.end for q in quoted]
    previous = 0
    for first, last in pairwise(sorted({0, *borders, len(paragraph)})):
        start, end = _trim(paragraph, first, last)
        if start >= end:
            continue
        if not quoted and not cuts:
            sentences.append(Sentence(offset + start, offset + end, number))
            continue
        before, after = bisect_left(cut_starts, start), bisect_left(cut_starts, end)
        speech = quoted and quoted[bisect_right(speech_ends, start) : bisect_left(speech_starts, end)]
        sentences.append(
            Sentence(
                offset + start,
                offset + end,
                number,
                joined=before > bisect_left(cut_starts, previous),
                broken=after > before,
                speech=tuple([one._replace(start=offset + one.start, end=offset + one.end) for one in speech]),
            )
        )
        previous = end
    return sentences


def _outside(borders: set[int], closed: list[tuple[int, int]]) -> set[int]:
    """The borders that do not lie inside a closed stretch."""
    if not closed:
        return borders
    kept: set[int] = set()
    spans = sorted(closed, reverse=True)
    inside_until = 0
    for border in sorted(borders):
        while spans and spans[-1][0] < border:
            inside_until = max(inside_until, spans.pop()[1])
        if border >= inside_until:
            kept.add(border)
    return kept


def _borders(paragraph: str, language: str) -> set[int]:
    """Where a sentence ends, blanks after it included, before quoted speech is looked at."""
    code = language.partition("-")[0] or "en"
    found = _proposed(paragraph, code)
    found = {at for at in found if not _goes_on(paragraph, at, code)}
    for pattern in (_AFTER_QUOTED, _AFTER_STOP, *((_AFTER_NOTE,) if "[" in paragraph else ())):
        for match in pattern.finditer(paragraph):
            border = match.end()
            if border in found:
                continue
            if not _goes_on(paragraph, border, code) and not _lower_case_follows(paragraph, border):
                found.add(border)
    for match in _DOTTED.finditer(paragraph) if _DOTTED_HINT.search(paragraph) else ():
        if match[2] in _OPENERS or paragraph[match.end() : match.end() + 3] in {"I'm", "I’m", "I'v", "I’v"}:
            found.add(match.end())
        else:
            found.discard(match.end())
    return found


def _goes_on(paragraph: str, at: int, code: str) -> bool:
    """Whether a sentence goes on at a border that was proposed: behind an abbreviation, the dot of .NET, a (?), or a
    German ordinal."""
    before = paragraph[max(0, at - _NEAR) : at].rstrip()
    if not before.endswith("."):
        return before.endswith(_UNSURE)
    if code == "de" and before[-2:-1].isdigit() and _ORDINAL.search(before):
        return not _GERMAN_OPENER.match(paragraph, at)
    begins_word = paragraph[at - 1] == "." and paragraph[at : at + 1].isalnum()
    if begins_word and before[-2:-1] in " \n(":
        return True
    near = before[-_LONGEST:]
    return not (near.islower() and near[-3:] != "vs.") and _ABBREVIATION.search(near) is not None


def _proposed(paragraph: str, code: str) -> set[int]:
    """The borders of sentencex, which is given a few pages at a time: its time grows with the square of the length."""
    found: set[int] = set()
    at = 0
    while at < len(paragraph):
        end = len(paragraph)
        if end - at > _PAGES:
            stops = [match.end() for match in late(_STOPPED).finditer(paragraph, at + _PAGES // 2, at + _PAGES)]
            end = stops[-1] if stops else at + _PAGES
        found |= {at + int(one["end_index"]) for one in get_sentence_boundaries(code, paragraph[at:end])}
        if end < len(paragraph) and not paragraph[end - 1].isspace():
            found.discard(end)
        at = end
    return found


def _lower_case_follows(paragraph: str, at: int) -> bool:
    letter = _LETTER.search(paragraph, at, at + _NEAR)
    return letter is not None and letter.group().islower()


def _trim(paragraph: str, start: int, end: int) -> tuple[int, int]:
    """Leave out blanks, what the publication joined with (`… `), and stage notes after the full stop."""
    if paragraph[start].isalnum():
        return start, _trim_behind(paragraph, start, end)
    match = _LEADING.match(paragraph, start, end)
    start = match.end() if match else start
    note = _BRACKETED.match(paragraph, start, end)
    if note and is_stage_note(note.group()):
        start = note.end()
        match = _LEADING.match(paragraph, start, end)
        start = match.end() if match else start
    return start, _trim_behind(paragraph, start, end)


def _trim_behind(paragraph: str, start: int, end: int) -> int:
    """Where a sentence ends, without blanks, stage notes after the full stop, and what was cut behind it."""
    text = paragraph[start:end].rstrip()
    tail = _NOTE_BEHIND.search(text) if text.endswith((")", "]")) else None
    if tail and is_stage_note(tail.group()):
        text = text[: tail.start()].rstrip()
    apart = _CUT_BEHIND.search(text) if text.endswith(("…", "..", ". .")) else None
    if apart and apart.start():
        text = text[: apart.start()].rstrip()
    return start + len(text)
