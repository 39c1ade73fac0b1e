"""What an interview offers: every span that could be a card, with its score. What can be measured of a sentence is
measured once; runs of sentences combine it.
"""

import math
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import chain, count, islice
from typing import NamedTuple

from quotecards.model.quote import Quote, Reason
from quotecards.model.settings import FirstLetter, Selection
from quotecards.model.text import Document, Turn
from quotecards.selector.candidates import Candidate, parts, runs, whole
from quotecards.selector.finding import Found, passage_of
from quotecards.selector.guards import Excerpt
from quotecards.selector.house import GENERAL_TRUTH, Held, HouseRules, Seen
from quotecards.selector.passage import answers_with_questions
from quotecards.selector.pulled import pull_quotes
from quotecards.selector.scoring import Rating, Scorer, score_alone, score_of, scores_of
from quotecards.selector.sentences import Sentence, split_sentences
from quotecards.selector.signals.standing import leans
from quotecards.selector.statement import Answer, Statement, count_words, is_english, part_of, statements

_Run = tuple[float, int, int, int]  # a score, an answer, its first and its last sentence
PINNED = "pinned"  # the reason that a quote carries whose words were asked for
TRIED = 6  # sentences whose parts are looked at, for each quote that is wanted


class Heard(NamedTuple):
    """One answer, read: its sentences, what the signals see of them, and what is expected of each."""

    turn: Turn
    question: str
    sentences: tuple[Sentence, ...]
    statements: tuple[Statement, ...]
    ratings: tuple[Rating, ...]


class Ranked(NamedTuple):
    """A candidate from the answer `answer` with its score, what it was scored by, and what the house holds of it.

    `passed` is its span as an excerpt, once the guards were asked and none refused it.
    """

    candidate: Candidate
    answer: int
    score: float
    statements: Sequence[Statement]
    ratings: Sequence[Rating]
    house: tuple[Reason, ...]
    passed: Excerpt | None = None


def is_general_truth(ranked: Ranked) -> bool:
    """Whether the house holds it for a truth that anyone may say, such as “It takes you by surprise when it works”."""
    return any(reason.signal == GENERAL_TRUTH for reason in ranked.house)


def is_pinned(quote: Quote) -> bool:
    """Whether a quote was taken because its words were asked for."""
    return any(reason.signal == PINNED for reason in quote.reasons)


class Ranker:
    """Hears interviews and ranks what could be quoted."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._house = HouseRules(scorer.weights.house)

    def hear(self, document: Document) -> list[Heard]:
        """Every answer with its sentences, and what is expected of each."""
        turns = list(answers_with_questions(document))
        split = [tuple(split_sentences(document.text, one.start, one.end, document.language)) for one, _ in turns]
        answers = [
            Answer(tuple(document.text[one.start : one.end] for one in sentences), question)
            for (_, question), sentences in zip(turns, split, strict=True)
        ]
        found = statements(answers, document.language)
        ratings = iter(self._scorer.rate_all(list(chain.from_iterable(found))))
        return [
            Heard(turn, question, sentences, tuple(said), tuple(islice(ratings, len(said))))
            for (turn, question), sentences, said in zip(turns, split, found, strict=True)
        ]

    def rank(
        self, document: Document, heard: Sequence[Heard], wanted: Sequence[int], selection: Selection
    ) -> Iterator[Ranked]:
        """Every candidate of the answers `wanted`, best first. The house is asked only of those that may come next."""
        house = _House(self._house, document, heard)
        order = count()
        ready: list[tuple[float, int, int, int, Ranked]] = []  # a heap, the best on top

        def judged(one: Ranked) -> None:
            heappush(ready, (-one.score, one.candidate.start, one.candidate.end, next(order), one))

        for part in self._parts(document, heard, wanted, house, selection):
            judged(part)
        waiting = [run for index in wanted for run in self._runs(heard[index], index, selection)]
        waiting.sort(reverse=True)
        for score, answer, first, last in waiting:
            while ready and -ready[0][0] > score + house.most:
                yield heappop(ready)[-1]
            said, run = heard[answer], slice(first, last + 1)
            reasons, change = house.of_run(answer, first, last)
            candidate = whole(document.text, said.sentences, first, last)
            judged(Ranked(candidate, answer, score + change, said.statements[run], said.ratings[run], reasons))
        while ready:
            yield heappop(ready)[-1]

    def pin(self, document: Document, heard: Heard, answer: int, found: Found) -> Ranked:
        """The words that were asked for by name, scored as any others are."""
        candidate = passage_of(document.text, heard.sentences, found)
        run = slice(candidate.first, candidate.last + 1)
        statements: Sequence[Statement] = heard.statements[run]
        ratings: Sequence[Rating] = heard.ratings[run]
        if len(statements) == 1:
            statements = [part_of(statements[0], document.text[candidate.start : candidate.end])]
            ratings = [self._scorer.rate(statements[0])]
        lengths = [max(1, len(statement.text)) for statement in statements]
        score = score_of(ratings, lengths, self._scorer.weights)
        return Ranked(candidate, answer, score, statements, ratings, (Reason(PINNED, 0.0, "is pinned by name"),))

    def _runs(self, heard: Heard, answer: int, selection: Selection) -> Iterator[_Run]:
        """Every run of whole sentences, with its score before the house has looked at it."""
        lengths = [max(1, sentence.end - sentence.start) for sentence in heard.sentences]
        words = [_size(statement) for statement in heard.statements]
        found = runs(heard.sentences, words, selection.min_words, selection.max_words)
        for score, first, last in scores_of(found, heard.ratings, lengths, self._scorer.weights):
            yield score, answer, first, last

    def _parts(
        self, document: Document, heard: Sequence[Heard], wanted: Sequence[int], house: "_House", selection: Selection
    ) -> Iterator[Ranked]:
        """Parts of the most promising sentences, where a part gains what the house holds against it."""
        if not is_english(document.language):
            return
        weights = self._scorer.weights
        # Part, what it is of its sentence, the statement that it makes, its answer, the score to beat.
        found: list[tuple[Candidate, Sentence, Statement, int, float]] = []
        sentences = [
            (score_alone(rating, weights), answer, index)
            for answer in wanted
            for index, rating in enumerate(heard[answer].ratings)
        ]
        sentences.sort(reverse=True)
        raise_letter = selection.style.first_letter is not FirstLetter.KEEP
        for whole_score, answer, index in sentences[: TRIED * selection.per_interview]:
            statement, sentence = heard[answer].statements[index], heard[answer].sentences[index]
            too_long = _size(statement) > selection.max_words
            for part, kept in parts(document.text, sentence, index, raise_letter=raise_letter):
                shown = part_of(statement, document.text[part.start : part.end])
                if leans(shown) or not selection.min_words <= _size(shown) <= selection.max_words:
                    continue
                bar = whole_score + weights.house.leaning * leans(statement) - weights.house.part
                found.append((part, kept, shown, answer, -math.inf if too_long else bar))
        ratings = self._scorer.rate_all([shown for _, _, shown, _, _ in found])  # together, which is faster
        for (part, kept, shown, answer, bar), rating in zip(found, ratings, strict=True):
            score = score_alone(rating, weights)
            if score > bar:
                reasons, change = house.of_part(part, kept, shown)
                reasons = (*reasons, Reason("part", weights.house.part, "is part of a sentence"))
                yield Ranked(part, answer, score + change + weights.house.part, [shown], [rating], reasons)


class _House:
    """What the house holds of the spans of one document. It looks at a sentence once."""

    def __init__(self, rules: HouseRules, document: Document, heard: Sequence[Heard]) -> None:
        self._rules = rules
        self._text = document.text
        self._heard = heard
        self._pulled = pull_quotes(document)
        self._seen: dict[tuple[int, int], Seen] = {}
        self.most = rules.most(pulled=bool(self._pulled))

    def of_run(self, answer: int, first: int, last: int) -> Held:
        """Of whole sentences of one answer."""
        return self._rules.of([self._sees(answer, at) for at in range(first, last + 1)])

    def of_part(self, part: Candidate, kept: Sentence, shown: Statement) -> Held:
        """Of a part of a sentence: what is kept of it, and the statement that it makes."""
        return self._rules.of([self._rules.seen(self._text[part.start : part.end], kept, shown, self._pulled)])

    def _sees(self, answer: int, at: int) -> Seen:
        if (answer, at) not in self._seen:
            sentence, statement = self._heard[answer].sentences[at], self._heard[answer].statements[at]
            verbatim = self._text[sentence.start : sentence.end]
            self._seen[answer, at] = self._rules.seen(verbatim, sentence, statement, self._pulled)
        return self._seen[answer, at]


def _size(statement: Statement) -> int:
    """How many words a reader counts."""
    return len(statement.words) if statement.text.isascii() else count_words(statement.text)
