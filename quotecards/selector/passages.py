"""Passages that are worth a carousel: several slides that follow each other in one answer.

A passage begins with a sentence that stands alone and ends where a paragraph does, so that the thought is brought to
its end. Its score is that of its sentences, whatever its length.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from quotecards.model.quote import Passage, Quote
from quotecards.model.settings import FirstLetter, HouseStyle, Selection
from quotecards.model.text import Document
from quotecards.selector.candidates import is_whole
from quotecards.selector.guards import Excerpt, is_refused
from quotecards.selector.passage import build_quote
from quotecards.selector.ranking import Heard
from quotecards.selector.scoring import score_of
from quotecards.selector.sentences import Sentence
from quotecards.selector.signals.elsewhere import does_lean
from quotecards.selector.slides import MOST, Slide, slides_of
from quotecards.selector.statement import count_words
from quotecards.selector.weights import Weights


class Run(NamedTuple):
    """The sentences `first` to `last`, inclusive, of the answer `answer`, with their score and number of words."""

    score: float
    answer: int
    first: int
    last: int
    words: int

    def sentences(self, heard: Sequence[Heard]) -> Sequence[Sentence]:
        return heard[self.answer].sentences[self.first : self.last + 1]


def ranked_runs(
    document: Document, heard: Sequence[Heard], wanted: Sequence[int], weights: Weights, selection: Selection
) -> list[Run]:
    """Every run that is longer than a card and that `MOST` slides can hold, of the answers `wanted`, best first."""
    found = [run for answer in wanted for run in _runs(document.text, heard[answer], answer, weights, selection)]
    return sorted(found, key=lambda run: (-run.score, run.answer, run.first, run.last))


def slides_to_show(document: Document, heard: Heard, run: Sequence[Sentence], selection: Selection) -> list[Slide]:
    """The run's slides; none where something in it may not be shown or it cannot be broken."""
    start, end = run[0].start, run[-1].end
    if not is_whole(document.text[start:end], run, heard.turn.language or document.language):
        return []
    slides = slides_of(document.text, run, selection.min_words, selection.max_words)
    # What follows stands on slides of its own: the whole is judged in its place, the first slide also by itself.
    for first, last in (slides[0], Slide(start, end)) if slides else ():
        excerpt = Excerpt.of(document, heard.turn, first, last, heard.question, sentences=heard.sentences)
        if is_refused(excerpt, selection.guards):
            return []
    return slides


def build_passage(
    document: Document, heard: Heard, slides: Sequence[Slide], selection: Selection, *, score: float = 0.0
) -> Passage:
    """The slides as quotes, and the passage that they make together.

    The house style's edits of a beginning are those of the first: what follows goes on, and keeps its first letter and
    its And or But. The guards see the whole, and the first slide by itself.
    """
    score = round(min(1.0, max(0.0, score)), 4)
    style = selection.style
    going_on = replace(style, first_letter=FirstLetter.KEEP, drop_connectives=False)

    def quote(slide: Slide, style: HouseStyle) -> Quote:
        return build_quote(
            document,
            heard.turn,
            *slide,
            style,
            question=heard.question,
            score=score,
            guards=selection.guards,
            sentences=heard.sentences,
        )

    first, *others = slides
    whole = quote(Slide(first.start, slides[-1].end), style)
    further = (replace(quote(slide, going_on), warnings=()) for slide in others)
    opening = quote(first, style)
    warnings = tuple(dict.fromkeys((*whole.warnings, *opening.warnings)))
    return Passage(whole, (replace(opening, warnings=warnings), *further))


def _runs(text: str, heard: Heard, answer: int, weights: Weights, selection: Selection) -> Iterator[Run]:
    sentences = heard.sentences
    sizes = [count_words(text[one.start : one.end]) for one in sentences]
    for first, rating in enumerate(heard.ratings):
        if rating.standing < weights.usual_standing or does_lean(heard.statements[first]):
            continue
        words = 0
        for last in range(first, len(sentences)):
            words += sizes[last]
            if (last > first and not _follows(text, sentences[last - 1], sentences[last])) or (
                words > MOST * selection.max_words
            ):
                break
            if words > selection.max_words and _ends_paragraph(sentences, last):
                run = slice(first, last + 1)
                lengths = [max(1, one.end - one.start) for one in sentences[run]]
                score = score_of(heard.ratings[run], lengths, weights) - weights.house.further_sentence * (last - first)
                yield Run(score, answer, first, last, words)


def _follows(text: str, one: Sentence, other: Sentence) -> bool:
    """Whether nothing but blanks lies between two sentences: neither a cut of the publication nor a stage note."""
    return not other.joined and not text[one.end : other.start].strip()


def _ends_paragraph(sentences: Sequence[Sentence], at: int) -> bool:
    return at + 1 == len(sentences) or sentences[at + 1].paragraph != sentences[at].paragraph
