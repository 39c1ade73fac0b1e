"""From a document to its best quotes."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from quotecards.model.quote import Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document, Turn
from quotecards.selector.candidates import Candidate, is_whole
from quotecards.selector.guards import Excerpt, is_refused
from quotecards.selector.learned import Reader, is_installed, reread
from quotecards.selector.passage import answers_with_questions, build_quote
from quotecards.selector.ranking import Heard, Ranked, Ranker
from quotecards.selector.scoring import Scorer
from quotecards.selector.statement import is_english
from quotecards.selector.variety import varied
from quotecards.selector.weights import Weights, load_weights


class Selector:
    """Picks quotes. Holds what it was fitted to and nothing else: one selector serves any number of documents."""

    def __init__(self, weights: Weights, reader: Reader | None = None) -> None:
        self._reader = reader
        self._scorer = Scorer(weights)
        self._ranker = Ranker(self._scorer)

    @classmethod
    def load(cls, path: Path | None = None) -> "Selector":
        """A selector with the weights that come with quotecards, or with those at `path`.

        The learned reader has a part where its extra is installed. Raises SettingError when a file cannot be read.
        """
        return cls(load_weights(path), Reader.load() if is_installed() else None)

    @property
    def has_reader(self) -> bool:
        """Whether the learned reader has a part in picks from texts in its language, which is English."""
        return self._reader is not None

    def select(self, document: Document, selection: Selection) -> list[Quote]:
        """The best quotes of the document's answers, best first, `selection.per_interview` at most.

        Of a document of ready quotes all answers, each whole and in their order: somebody has picked them already.
        """
        if document.ready:
            return [
                build_quote(document, turn, turn.start, turn.end, selection.style, guards=selection.guards)
                for turn, _ in answers_with_questions(document)
                if _is_wanted(document, turn, selection)
            ]
        heard = self._ranker.hear(document)
        wanted = [index for index, one in enumerate(heard) if _is_wanted(document, one.turn, selection)]
        ranked = self._ranker.rank(document, heard, wanted, selection)
        best = varied(
            # Whether a span may be shown is asked of the best only: it takes longer than their scores.
            self._reread(
                (one for one in ranked if _may_be_shown(document, heard[one.answer], one.candidate, selection)),
                document.language,
                selection.per_interview,
            ),
            most=selection.per_interview,
            answers=len(wanted),
            answer_of=lambda one: one.answer,
            span_of=lambda one: (one.candidate.start, one.candidate.end),
            text_of=lambda one: document.text[one.candidate.start : one.candidate.end],
        )
        return [self._quote(document, heard[one.answer], one, selection) for one in best]

    def _reread(self, ranked: Iterable[Ranked], language: str, wanted: int) -> Iterable[Ranked]:
        """The candidates, the best of them as the learned reader ranks them."""
        reader = self._reader
        if reader is None or not is_english(language):
            return ranked
        rate = cache(reader.rate)  # candidates share sentences

        def read(one: Ranked) -> Ranked:
            told = [rate(statement.text) for statement in one.statements]
            lengths = [max(1, len(statement.text)) for statement in one.statements]
            reason = reader.reason(told, one.ratings, lengths, self._scorer.weights)
            return replace(one, score=one.score + reason.weight, house=(*one.house, reason))

        return reread(
            ranked,
            reader.reach(wanted),
            read=read,
            score_of=lambda one: one.score,
            capped=lambda one, score: replace(one, score=score),
        )

    def _quote(self, document: Document, heard: Heard, ranked: Ranked, selection: Selection) -> Quote:
        candidate = ranked.candidate
        return build_quote(
            document,
            heard.turn,
            candidate.start,
            candidate.end,
            selection.style,
            question=heard.question,
            score=round(min(1.0, max(0.0, ranked.score)), 4),
            reasons=(*self._scorer.reasons(ranked.statements, ranked.ratings), *ranked.house),
            guards=selection.guards,
            sentences=heard.sentences,
        )


def _may_be_shown(document: Document, heard: Heard, candidate: Candidate, selection: Selection) -> bool:
    run = (candidate.part,) if candidate.part else heard.sentences[candidate.first : candidate.last + 1]
    if not is_whole(document.text[candidate.start : candidate.end], run):
        return False
    excerpt = Excerpt.of(
        document, heard.turn, candidate.start, candidate.end, heard.question, sentences=heard.sentences
    )
    return not is_refused(excerpt, selection.guards)


def _is_wanted(document: Document, turn: Turn, selection: Selection) -> bool:
    """Whether an answer is by one of the speakers and about one of the films that were asked for."""
    film = turn.film or document.credits.film
    speaker = turn.speaker or document.credits.speaker
    return _among(speaker.value if speaker else None, selection.speakers) and _among(
        film.value.title if film else None, selection.films
    )


def _among(name: str | None, wanted: tuple[str, ...]) -> bool:
    return not wanted or (name is not None and name.casefold() in {one.casefold() for one in wanted})
