"""A passage longer than a card, broken into slides: where a sentence ends, and only where one is too long for a slide,
at the border of a clause. No slide runs over a paragraph or breaks inside quotation marks or brackets.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quotecards.selector.quoted import is_balanced, scan
from quotecards.selector.sentences import Sentence
from quotecards.selector.statement import count_words

FEWEST, MOST = 2, 10  # slides
COMFORTABLE = 20  # words: what stands large on a slide; chosen by eye
# Where a clause ends that a blank follows: at a semicolon, a colon, a dash, or a comma before a joining word.
_CLAUSE = re.compile(r"[;:](?=\s)|\s(?:--|[–—])(?=\s)|,(?=\s+(?:and|but|so|or|because|while|when)\s)")


class Slide(NamedTuple):
    """A span of the document."""

    start: int
    end: int


class _Piece(NamedTuple):
    """What is never broken: a sentence, or a clause of one too long. `ends` says whether the sentence ends with it."""

    start: int
    end: int
    words: int
    paragraph: int
    ends: bool


class _Cost(NamedTuple):
    """What a way to break costs, the weightiest first: breaks inside sentences, squares of words over or under."""

    inside: int
    uneven: int


def slides_of(text: str, sentences: Sequence[Sentence], least: int, most: int) -> list[Slide]:
    """The slides of the passage that the sentences make, each of `least` to `most` words, as near to a comfortable
    number as can be.

    The first ends with a sentence, so that it can stand alone. Empty where there is no such way in 2 to 10 slides.
    """
    pieces = [piece for sentence in sentences for piece in _pieces(text, sentence, most)]
    ways: list[tuple[_Cost, list[Slide]] | None] = [(_Cost(0, 0), []), *(None for _ in pieces)]
    for end in range(1, len(pieces) + 1):
        last = pieces[end - 1]
        found = []
        words = 0
        for start in range(end - 1, -1, -1):
            first, before = pieces[start], ways[start]
            words += first.words
            if words > most or first.paragraph != last.paragraph:
                break
            if before is None or words < least or (start == 0 and not last.ends) or len(before[1]) == MOST:
                continue
            slide = Slide(first.start, last.end)
            if not _stands_open(text, slide, sentences):
                cost = before[0]
                grown = _Cost(cost.inside + (not last.ends), cost.uneven + (words - COMFORTABLE) ** 2)
                found.append((grown, [*before[1], slide]))
        ways[end] = min(found, default=None)
    best = ways[-1]
    return best[1] if best and len(best[1]) >= FEWEST else []


def _pieces(text: str, sentence: Sentence, most: int) -> list[_Piece]:
    """The sentence as a whole, or its clauses where it is too long for a slide."""
    start, end = sentence.start, sentence.end
    borders = [end]
    if count_words(text[start:end]) > most:
        borders = [*(match.end() for match in _CLAUSE.finditer(text, start, end)), end]
    found = []
    for border in borders:
        piece = text[start:border]
        start += len(piece) - len(piece.lstrip())
        if start < border:
            found.append(_Piece(start, border, count_words(piece), sentence.paragraph, border == end))
        start = border
    return found


def _stands_open(text: str, slide: Slide, sentences: Sequence[Sentence]) -> bool:
    """Whether quotation marks or brackets open on the slide and do not close there, or the other way round."""
    speech = (one for sentence in sentences for one in sentence.speech)
    crossed = any(
        one.start < slide.end and slide.start < one.end and not (slide.start <= one.start and one.end <= slide.end)
        for one in speech
    )
    verbatim = text[slide.start : slide.end]
    return crossed or not is_balanced(verbatim, scan(verbatim))
