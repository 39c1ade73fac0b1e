"""Candidates: the spans of an answer that could be a card.

One sentence, two or three that follow each other in a paragraph, or a part of one (`trims`). Nothing that starts or
ends inside quotation marks or brackets, crosses a place where the publication left something out, or has words missing.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.edits import is_stage_note
from quotecards.selector.questions import asks
from quotecards.selector.quoted import Scan, is_balanced, scan
from quotecards.selector.sentences import Sentence
from quotecards.selector.trims import trims

LONGEST_RUN = 3
_DOTTED_END = re.compile(r"\b(?:[A-Za-z]\.){2,}$|\b(?:etc|Inc|Jr|Sr|Co|Ltd)\.$")
_TAIL = 8  # characters that show whether an end is dotted
_BRACKET = re.compile(r"\[([^\[\]]*)\]")
_MISSING = (
    r"(?i)inaudible|unintelligible|indistinct|crosstalk|cross talk|unclear|illegible|redacted|missing|omitted|music|"
    r"clip|audio|video|link|photo|ph\b|sic\b|\?|^[\s.…_-]*$|\d{1,2}:\d\d"
)
# At the end of a line, which may have become a blank: to close it up might change it. Vor- und Nachteile are whole.
_BROKEN_WORD = (
    r"[^\W\d_]-\s+(?!(?:and|or|to|und|oder|bis|bzw|sowie|noch|et|ou|y|o|e|i|en|of|och|eller|og|a|nebo|lub|oraz)\b)"
    r"(?=[^\W\d_])(?![A-ZÀ-ÖØ-Þ])"
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_ELLIPSIS_END = re.compile(r"(?:…|\.\.|\. \.)[”\"’')\]]*$")


class Candidate(NamedTuple):
    """A span of the document, and which sentences of its answer it takes (`first` to `last`, inclusive).

    `part` is that sentence as far as the span goes, where it takes only part of one.
    """

    start: int
    end: int
    first: int
    last: int
    part: Sentence | None = None


def runs(
    sentences: Sequence[Sentence], lengths: Sequence[int], min_words: int, max_words: int
) -> Iterator[tuple[int, int]]:
    """The first and the last of every run of sentences of one answer within the limits, in the order of the text.

    `lengths` are the words of the sentences, without stage notes. `is_whole` judges each.
    """
    for first in range(len(sentences)):
        words = lengths[first]
        if min_words <= words <= max_words:
            yield first, first
        for last in range(first + 1, min(first + LONGEST_RUN, len(sentences))):
            words += lengths[last]
            if words > max_words or not _touch(sentences[last - 1], sentences[last]):
                break
            if words >= min_words:
                yield first, last


def whole(text: str, sentences: Sequence[Sentence], first: int, last: int) -> Candidate:
    """A run of whole sentences as a candidate."""
    return Candidate(*span(text, sentences[first : last + 1]), first, last)


def parts(text: str, whole: Sentence, index: int, *, raise_letter: bool) -> Iterator[tuple[Candidate, Sentence]]:
    """The parts of one English sentence, the `index`th of its answer, and what each is of it.

    Without `raise_letter` only those that begin with a capital.
    """
    for trim in trims(text[whole.start : whole.end]):
        start, end = whole.start + trim.start, whole.start + trim.end
        speech = tuple(one for one in whole.speech if start <= one.start and one.end <= end)
        crossed = any(one.start < end and start < one.end for one in whole.speech if one not in speech)
        part = whole._replace(start=start, end=end, speech=speech)
        start, end = span(text, [part])
        if not crossed and (raise_letter or not text[start].islower()):
            yield Candidate(start, end, index, index, part), part


def span(text: str, sentences: Sequence[Sentence]) -> tuple[int, int]:
    """The span of a run of sentences. A single one is set like a headline: it ends before its full stop."""
    start, end = sentences[0].start, sentences[-1].end
    if len(sentences) > 1:
        return start, end
    last, before = text[end - 1], text[end - 2 : end - 1]
    ends_on_stop = last in ".。" and end - start > 1 and before not in ".…" and not before.isspace()
    if ends_on_stop and not _DOTTED_END.search(text[max(start, end - _TAIL) : end]):
        end -= 1
    return start, end


def is_whole(
    verbatim: str, sentences: Sequence[Sentence] = (), language: str = "en", *, marks: Scan | None = None
) -> bool:
    """Whether a span may be shown at all: nothing missing, nothing half open, not someone else's words throughout, and
    no question at its end; one that the span itself goes on to answer may stay. `marks` are those of `verbatim`, where
    the caller has them.
    """
    if any(sentence.broken for sentence in sentences) or _ELLIPSIS_END.search(verbatim):
        return False
    if not verbatim.rstrip("”\"’'»)]").endswith(tuple(".!?。！？…")) and verbatim[-1:] in ",;:-–—":
        return False
    if any(late(_MISSING).search(inside) for inside in _BRACKET.findall(verbatim)):
        return False
    if "(?)" in verbatim or (("- " in verbatim or "-\n" in verbatim) and late(_BROKEN_WORD).search(verbatim)):
        return False
    marks = marks or scan(verbatim)
    if _is_aside(verbatim) or _crosses_speech(sentences) or not is_balanced(verbatim, marks):
        return False
    start = sentences[0].start if sentences else 0
    parts = [(0, len(verbatim)), *((one.start - start, one.end - start) for one in sentences)]
    if any(_is_quoted(marks, *part) for part in parts):
        return False
    return not asks(verbatim[parts[-1][0] :], language)


def _is_aside(verbatim: str) -> bool:
    """Whether a bracket opens at the start and closes at the end."""
    closing = _CLOSING.get(verbatim[:1])
    return closing is not None and verbatim.find(closing) >= len(verbatim.rstrip(".!? ")) - 1


def _is_quoted(found: Scan, start: int, end: int) -> bool:
    """Whether nearly all of a stretch stands in quotation marks: someone else's words."""
    covered = sum(max(0, min(one.end, end) - max(one.start, start)) for one in found.stretches if one.depth == 1)
    return covered >= 0.8 * (end - start)


def _touch(one: Sentence, next_one: Sentence) -> bool:
    return one.paragraph == next_one.paragraph and not next_one.joined


def _crosses_speech(sentences: Sequence[Sentence]) -> bool:
    """Whether some stretch in quotation marks begins before the span or goes on after it, or never ends."""
    if not sentences:
        return False
    start, end = sentences[0].start, sentences[-1].end
    return any(
        not one.closed or one.start < start or one.end > end for sentence in sentences for one in sentence.speech
    )


def bracketed_words(verbatim: str) -> bool:
    """Whether words in square brackets, the publication's own, stay in the span."""
    return "[" in verbatim and any(not is_stage_note(match.group()) for match in _BRACKET.finditer(verbatim))
