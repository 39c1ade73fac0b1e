"""From a document to its best quotes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from heapq import nlargest
from pathlib import Path

from quotecards.model.quote import Quote, Reason
from quotecards.model.settings import FirstLetter, Selection
from quotecards.model.text import Document, Turn
from quotecards.selector.candidates import Candidate, bracketed_words, candidates, is_whole, parts
from quotecards.selector.guards import Excerpt, is_refused
from quotecards.selector.learned import Reader, is_installed, reread
from quotecards.selector.passage import answers_with_questions, build_quote
from quotecards.selector.scoring import Rating, Scorer, score_of
from quotecards.selector.sentences import Sentence, split_sentences
from quotecards.selector.signals.standing import leans
from quotecards.selector.signals.voice import anyone
from quotecards.selector.statement import Answer, Statement, is_english, part_of, statements
from quotecards.selector.variety import varied
from quotecards.selector.weights import Weights, load_weights

TRIED = 6  # sentences whose parts are looked at, for each quote that is wanted


@dataclass(frozen=True, slots=True)
class _Heard:
    """One answer, read: its sentences and what the signals see of them."""

    turn: Turn
    question: str
    sentences: tuple[Sentence, ...]
    statements: tuple[Statement, ...] = ()
    ratings: tuple[Rating, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A candidate with its score, and what it was scored by."""

    candidate: Candidate
    answer: int
    score: float
    statements: Sequence[Statement]
    ratings: Sequence[Rating]
    house: tuple[Reason, ...]


class Selector:
    """Picks quotes. Holds what it was fitted to and nothing else: one selector serves any number of documents."""

    def __init__(self, weights: Weights, reader: Reader | None = None) -> None:
        self._reader = reader
        self._house = weights.house
        self._scorer = Scorer(weights)

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
        heard = self._hear(document)
        wanted = [index for index, one in enumerate(heard) if _is_wanted(document, one.turn, selection)]
        ranked = [one for index in wanted for one in self._rank(document, heard[index], index, selection)]
        ranked += self._parts(document, heard, wanted, selection)
        ranked.sort(key=lambda one: (-one.score, one.candidate.start, one.candidate.end))
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

    def _hear(self, document: Document) -> list[_Heard]:
        """Every answer with its sentences, and what is expected of each."""
        heard = []
        for turn, question in answers_with_questions(document):
            sentences = split_sentences(document.text, turn.start, turn.end, document.language)
            heard.append(_Heard(turn, question, tuple(sentences)))
        answers = [
            Answer(tuple(document.text[one.start : one.end] for one in each.sentences), each.question) for each in heard
        ]
        return [
            replace(each, statements=tuple(found), ratings=tuple(map(self._scorer.rate, found)))
            for each, found in zip(heard, statements(answers, document.language), strict=True)
        ]

    def _rank(self, document: Document, heard: _Heard, answer: int, selection: Selection) -> Iterator[_Ranked]:
        """Every run of whole sentences, with its score."""
        leaning, general = list(map(leans, heard.statements)), list(map(anyone, heard.statements))
        lengths = [max(1, sentence.end - sentence.start) for sentence in heard.sentences]
        for one in candidates(document.text, heard.sentences, selection.min_words, selection.max_words):
            run = slice(one.first, one.last + 1)
            house = self._house_rules(
                document.text[one.start : one.end], heard.sentences[run], leaning[one.first], all(general[run])
            )
            score = score_of(heard.ratings[run], lengths[run], self._scorer.weights)
            score += sum(reason.weight for reason in house)
            yield _Ranked(one, answer, score, heard.statements[run], heard.ratings[run], house)

    def _parts(
        self, document: Document, heard: Sequence[_Heard], wanted: Sequence[int], selection: Selection
    ) -> Iterator[_Ranked]:
        """Parts of the most promising sentences, where a part gains what the house holds against it."""
        weights, style = self._scorer.weights, selection.style
        whole = {
            (answer, index): score_of([rating], [1], weights)
            for answer in wanted
            for index, rating in enumerate(heard[answer].ratings)
        }
        raise_letter = style.first_letter is not FirstLetter.KEEP
        for answer, index in nlargest(TRIED * selection.per_interview, whole, key=lambda at: (whole[at], at)):
            one = heard[answer]
            if not is_english(one.statements[index].language):
                continue
            limits = (selection.min_words, selection.max_words)
            too_long = len(one.statements[index].words) > selection.max_words
            bar = whole[answer, index] + self._house.leaning * leans(one.statements[index]) - self._house.part
            for part in parts(document.text, one.sentences, index, *limits, raise_letter=raise_letter):
                verbatim = document.text[part.start : part.end]
                statement = part_of(one.statements[index], verbatim)
                rating = self._scorer.rate(statement)
                score = score_of([rating], [1], weights)
                if leans(statement) or (not too_long and score <= bar):
                    continue
                house = self._house_rules(verbatim, [part.part or one.sentences[index]], False, anyone(statement) > 0)
                house += (Reason("part", self._house.part, "is part of a sentence"),)
                score += sum(reason.weight for reason in house)
                yield _Ranked(part, answer, score, [statement], [rating], house)

    def _house_rules(self, verbatim: str, run: Sequence[Sentence], leaning: bool, general: bool) -> tuple[Reason, ...]:
        """What the house holds for and against a span, whatever the ratings say."""
        house = self._house
        found = []
        if any(one.speech for sentence in run for one in sentence.speech):
            found.append(Reason("nested_speech", house.nested_speech, "quotes someone’s words inside"))
        if bracketed_words(verbatim):
            found.append(Reason("bracketed", house.bracket, "needs words in square brackets"))
        if leaning:
            found.append(Reason("house_leaning", house.leaning, "leans on what was said before"))
        if general:
            found.append(Reason("house_anyone", house.anyone, "is a general truth, as the house likes them"))
        return tuple(reason for reason in found if reason.weight)

    def _reread(self, ranked: Iterable[_Ranked], language: str, wanted: int) -> Iterable[_Ranked]:
        """The candidates, the best of them as the learned reader ranks them."""
        reader = self._reader
        if reader is None or not is_english(language):
            return ranked
        rate = cache(reader.rate)  # candidates share sentences

        def read(one: _Ranked) -> _Ranked:
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

    def _quote(self, document: Document, heard: _Heard, ranked: _Ranked, selection: Selection) -> Quote:
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
        )


def _may_be_shown(document: Document, heard: _Heard, candidate: Candidate, selection: Selection) -> bool:
    run = (candidate.part,) if candidate.part else heard.sentences[candidate.first : candidate.last + 1]
    if not is_whole(document.text[candidate.start : candidate.end], run):
        return False
    excerpt = Excerpt.of(document, heard.turn, candidate.start, candidate.end, heard.question)
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
