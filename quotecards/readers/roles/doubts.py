"""Where it is not certain that the words of an answer are the guest's: what is told so becomes drafts."""

import re
import sys
from collections.abc import Iterator, Sequence

from quotecards.late import late
from quotecards.model.text import ANSWER, QUESTION, Doubt
from quotecards.readers.body.label_names import is_full_name, is_name
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.weights import CUES

_CERTAIN = 2.0  # what other thresholds catch, and what they cost, is told in benchmarks/reading/README.md
_SAYS_I = CUES["speaks_of_me"].words
_MARKED = r"[\"“„«»‟「][^\"“”„«»‟「」]*[\"”“»«」]"
_OPENING = frozenset('"“„«»‟「')
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3  # words outside of quotation marks that are more than “she says”
_SOME = 2  # answers in quotation marks
# A name and a colon, which did not count as a label: it stands there once.
_NAMED = re.compile(r"(?P<name>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+){0,2})\s?[:：]\s")
_BEGINNING = 5  # words that are shown


def doubts_of(decoded: Sequence[Decoded], of_all: str | None = None) -> tuple[Doubt, ...]:
    """The passages of answers that somebody else may have said, in order, each with the reason; `of_all` is one for all
    of them, unless quotation marks show that somebody speaks."""
    answers = [part for part in decoded if part.kind is ANSWER]
    quoted = [part for part in answers if part.block.text[0] in _OPENING and late(_MARKED).search(part.block.text)]
    told = len(quoted) >= _SOME and 2 * len(quoted) > len(answers)
    if of_all and not told:
        blocks = [part.block for part in answers]
        return tuple(Doubt(block.start, block.end, block.line, of_all) for block in blocks)
    named = any(part.block.label and part.block.label.voice for part in answers)
    tail = _tail(decoded)
    return tuple(
        doubt
        for part in answers
        if told or part.lead < _CERTAIN or ":" in (text := part.block.text) or "：" in text or part.block.start >= tail
        for doubt in _doubts(part, told=told, named=named, last=part.block.start >= tail)
    )


def _tail(decoded: Sequence[Decoded]) -> int:
    """Where the paragraphs begin that stand below the first one of the last answer. Editors print there what nobody
    said."""
    last = (at for at in range(len(decoded) - 1, -1, -1) if decoded[at].kind is QUESTION)
    asked = next(last, len(decoded))
    return next((part.block.start for part in decoded[asked + 2 :]), sys.maxsize)


def _doubts(part: Decoded, *, told: bool, named: bool, last: bool) -> Iterator[Doubt]:
    block = part.block
    name = _NAMED.match(block.text) if not block.label else None
    if name and (is_name(name["name"]) if named else is_full_name(name["name"])):
        reason = f"“{name['name']}” at its head may be the name of who speaks there"
        yield Doubt(block.start, block.end, block.line, reason)
        return
    if part.lead < _CERTAIN:
        words = " ".join(block.text.split()[:_BEGINNING])
        reason = f"no label says who speaks, and “{words} …” may as well be asked or told as answered"
        yield Doubt(block.start, block.end, block.line, reason)
    elif last and not block.label and _SAYS_I not in part.evidence:
        words = " ".join(block.text.split()[:_BEGINNING])
        reason = f"nobody says “I” in “{words} …” at the end: an editor may have added it"
        yield Doubt(block.start, block.end, block.line, reason)
    elif told:
        for start, end in _outside(block.text):
            reason = "it stands outside of the quotation marks in which the answers are"
            yield Doubt(block.start + start, block.start + end, block.line, reason)


def _outside(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of `text` between what stands in quotation marks, if they are more than a few words."""
    edges = [0, *(edge for match in late(_MARKED).finditer(text) for edge in match.span()), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if len(_WORD.findall(text, start, end)) >= _FEWEST:
            yield start, end
