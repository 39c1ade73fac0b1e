"""From a document to its best quotes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path

from quotecards.model.quote import Passage, Quote
from quotecards.model.settings import Selection
from quotecards.model.text import Document, Turn
from quotecards.network import Sight, is_installed
from quotecards.selector.candidates import is_whole
from quotecards.selector.guards import Excerpt, has_secrets, is_refused
from quotecards.selector.learned import Reader, reread
from quotecards.selector.passage import answers_with_questions, build_quote
from quotecards.selector.passages import build_passage, ranked_runs, slides_to_show
from quotecards.selector.quoted import scan
from quotecards.selector.ranking import Heard, Ranked, Ranker, is_general_truth
from quotecards.selector.scoring import Rating, Scorer
from quotecards.selector.statement import count_words, is_english
from quotecards.selector.stories import each_told_once
from quotecards.selector.variety import Limits, Offer, content_words, varied
from quotecards.selector.weights import Weights, load_weights
from quotecards.selector.wishes import Wishes


class Selector:
    """Picks quotes. Holds what it was fitted to and nothing else: one selector serves any number of documents."""

    def __init__(self, weights: Weights, reader: Reader | None = None) -> None:
        self._reader = reader
        self._scorer = Scorer(weights)
        self._ranker = Ranker(self._scorer)

    @classmethod
    def load(cls, path: Path | None = None, network: Callable[[], Sight] | None = None) -> "Selector":
        """A selector with the weights that come with quotecards, or with those at `path`.

        The learned reader has a part where its extra is installed; `network` gives its network, where it is being
        loaded already. Raises SettingError when a file cannot be read.
        """
        return cls(load_weights(path), Reader.load(network=network) if is_installed() else None)

    @property
    def has_reader(self) -> bool:
        """Whether the learned reader has a part in picks from texts in its language, which is English."""
        return self._reader is not None

    def select(self, document: Document, selection: Selection, told: Collection[frozenset[str]] = ()) -> list[Quote]:
        """The best quotes of the document's answers: those that are pinned, then the best first.

        No more than `selection.per_interview`, but all that are pinned. `told` are the content words of stories that
        must not be told again. Of a document of ready quotes all answers, each whole and in their order: somebody has
        picked them already.
        """
        return self.select_again(document, selection, told, {})

    def select_again(
        self,
        document: Document,
        selection: Selection,
        told: Collection[frozenset[str]],
        rated: dict[str, Rating],
    ) -> list[Quote]:
        """As `select`. `rated` is what the learned reader made of sentences before; what it reads now is added.

        Reading takes longer than all else. A sentence always gets the same rating.
        """
        wishes = Wishes(document, selection)
        if document.ready:
            return [
                build_quote(document, turn, turn.start, turn.end, selection.style, guards=selection.guards)
                for turn, question in answers_with_questions(document)
                if wishes.takes(turn) and wishes.allows(turn.start, turn.end, question)
            ]
        heard = self._ranker.hear(document)
        wanted = [index for index, one in enumerate(heard) if wishes.takes(one.turn)]
        pinned = [
            self._ranker.pin(document, heard[index], index, found)
            for found in wishes.pinned
            for index, one in enumerate(heard)
            if one.turn == found.turn
        ]
        offer = partial(_offer, document, heard)
        ranked = (
            one
            for one in self._ranker.rank(document, heard, wanted, selection)
            if wishes.allows(one.candidate.start, one.candidate.end, heard[one.answer].question)
        )
        # Whether a span may be shown is asked of the best only: it takes longer than their scores.
        secrets = cache(lambda answer: _has_secrets(document, heard[answer]))
        shown = (
            one
            for one in (_passed(document, heard, one, selection, secrets=secrets(one.answer)) for one in ranked)
            if one
        )
        best = varied(
            map(offer, self._reread(shown, document.language, selection.per_interview, rated)),
            Limits(
                selection.per_interview,
                answers=len(wanted),
                voices=len({_voice(document, heard[index].turn) for index in wanted}),
                words=wishes.words,
            ),
            fixed=list(map(offer, pinned)),
            told=told,
        )
        weighed = [one if one.passed is None else _weighed(one, one.passed) for one in best]
        return [
            self._quote(document, heard[one.answer], one, selection)
            for one in weighed
            if one.passed is None or not is_refused(one.passed, selection.guards, passed=True)
        ]

    def select_all(self, documents: Sequence[Document], selection: Selection) -> Sequence[Sequence[Quote]]:
        """The quotes of each document, so that no story is told twice in all of them, whatever their order."""
        return each_told_once(
            documents, lambda wanted: (self.select(documents[number], selection, told) for number, told in wanted)
        )

    def carousels(self, document: Document, selection: Selection, quotes: Sequence[Quote] = ()) -> list[Passage]:
        """The best passages that are longer than a card, each with its slides; no two of them share words.

        No more than `selection.carousels`. `quotes` are those that were picked already: they count where a share of the
        interview is the limit.
        """
        if document.ready or not selection.carousels:
            return []
        wishes = Wishes(document, selection)
        heard = self._ranker.hear(document)
        wanted = [index for index, one in enumerate(heard) if wishes.takes(one.turn)]
        left = None if wishes.words is None else wishes.words - sum(count_words(one.verbatim) for one in quotes)
        found: list[Passage] = []
        for run in ranked_runs(document, heard, wanted, self._scorer.weights, selection):
            if len(found) == selection.carousels:
                break
            said, sentences = heard[run.answer], run.sentences(heard)
            start, end = sentences[0].start, sentences[-1].end
            taken = any(start < one.whole.end and one.whole.start < end for one in found)
            if taken or (left is not None and run.words > left) or not wishes.allows(start, end, said.question):
                continue
            slides = slides_to_show(document, said, sentences, selection)
            if slides:
                found.append(build_passage(document, said, slides, selection, score=run.score))
                left = None if left is None else left - run.words
        return found

    def _reread(
        self, ranked: Iterable[Ranked], language: str, wanted: int, rated: dict[str, Rating]
    ) -> Iterable[Ranked]:
        """The candidates, the best of them as the learned reader ranks them."""
        reader = self._reader
        if reader is None or not is_english(language):
            return ranked

        def read(some: Sequence[Ranked]) -> Iterator[Ranked]:
            texts = [statement.text for one in some for statement in one.statements]
            rated.update(reader.rate_all(text for text in texts if text not in rated))  # candidates share sentences
            for one in some:
                told = [rated[statement.text] for statement in one.statements]
                lengths = [max(1, len(statement.text)) for statement in one.statements]
                reason = reader.reason(told, one.ratings, lengths, self._scorer.weights)
                # A truth's “it” is let through on purpose; the reader takes it for one that points outside.
                is_spared = reason.weight < 0 and is_general_truth(one)
                yield one if is_spared else one._replace(score=one.score + reason.weight, house=(*one.house, reason))

        return reread(
            ranked,
            reader.reach(wanted),
            read=read,
            score_of=lambda one: one.score,
            capped=lambda one, score: one._replace(score=score),
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
            passed=ranked.passed,
        )


def _passed(
    document: Document, answers: Sequence[Heard], one: Ranked, selection: Selection, *, secrets: bool
) -> Ranked | None:
    """A candidate that may be shown, with the excerpt that the guards let through; None for any other."""
    heard, candidate = answers[one.answer], one.candidate
    run = (candidate.part,) if candidate.part else heard.sentences[candidate.first : candidate.last + 1]
    language = heard.turn.language or document.language
    start, end = candidate.start, candidate.end
    marks = scan(document.text[start:end])
    if not is_whole(document.text[start:end], run, language, marks=marks):
        return None
    excerpt = Excerpt.of(
        document, heard.turn, start, end, heard.question, sentences=heard.sentences, marks=marks, secrets=secrets
    )
    return None if is_refused(excerpt, selection.guards) else one._replace(passed=excerpt)


def _has_secrets(document: Document, heard: Heard) -> bool:
    turn = heard.turn
    return has_secrets(document.text_of(turn), heard.question, turn.language or document.language)


def _weighed(one: Ranked, passed: Excerpt) -> Ranked:
    """A candidate whose excerpt bears its score, which is known only once all have been read."""
    return one._replace(passed=passed._replace(score=one.score))


def _offer(document: Document, heard: Sequence[Heard], one: Ranked) -> Offer[Ranked]:
    text, turn = document.text[one.candidate.start : one.candidate.end], heard[one.answer].turn
    return Offer(
        one,
        one.candidate.start,
        one.candidate.end,
        one.answer,
        count_words(text),
        content_words(text, turn.language or document.language),
        _voice(document, turn),
    )


def _voice(document: Document, turn: Turn) -> tuple[str | None, str | None]:
    """Who speaks, and of which film."""
    speaker, film = turn.speaker or document.credits.speaker, turn.film or document.credits.film
    return speaker.value if speaker else None, film.value.title if film else None
