"""What an interview offers: every span that could be a card, with its score. What can be measured of a sentence is
measured once; runs of sentences combine it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain, islice, product
from typing import NamedTuple

from quotecards.model.quote import Quote, Reason
from quotecards.model.settings import FirstLetter, Selection
from quotecards.model.text import Document, Turn
from quotecards.selector.candidates import Candidate, bracketed_words, candidates, parts
from quotecards.selector.finding import Found, passage_of
from quotecards.selector.guards import Excerpt
from quotecards.selector.passage import answers_with_questions
from quotecards.selector.pulled import is_pulled, pull_quotes
from quotecards.selector.scoring import Rating, Scorer, score_of
from quotecards.selector.sentences import Sentence, split_sentences
from quotecards.selector.signals.elsewhere import does_begin_story, does_lean, is_about_anyone
from quotecards.selector.signals.standing import leans
from quotecards.selector.statement import Answer, Statement, count_words, is_english, part_of, statements
from quotecards.selector.weights import House

_Pulled = Sequence[frozenset[str]]
_Seen = tuple[bool, bool, bool, bool, bool, bool]
PINNED = "pinned"  # the reason that a quote carries whose words were asked for
GENERAL_TRUTH = "house_anyone"
TRIED = 6  # sentences whose parts are looked at, for each quote that is wanted


@dataclass(frozen=True, slots=True)
class Heard:
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
        self._house = _HouseRules(scorer.weights.house)

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
    ) -> list[Ranked]:
        """Every candidate of the answers `wanted`, best first."""
        pulled = pull_quotes(document)
        ranked = [one for index in wanted for one in self._runs(document, heard[index], index, pulled, selection)]
        ranked += self._parts(document, heard, wanted, pulled, selection)
        ranked.sort(key=lambda one: (-one.score, one.candidate.start, one.candidate.end))
        return ranked

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

    def _runs(
        self, document: Document, heard: Heard, answer: int, pulled: _Pulled, selection: Selection
    ) -> Iterator[Ranked]:
        """Every run of whole sentences, with its score."""
        weights = self._scorer.weights
        seen = [
            self._house.seen(document.text[sentence.start : sentence.end], sentence, statement, pulled)
            for sentence, statement in zip(heard.sentences, heard.statements, strict=True)
        ]
        lengths = [max(1, sentence.end - sentence.start) for sentence in heard.sentences]
        words = [_size(statement) for statement in heard.statements]
        for one in candidates(document.text, heard.sentences, words, selection.min_words, selection.max_words):
            run = slice(one.first, one.last + 1)
            house, change = self._house.of(seen[run])
            score = score_of(heard.ratings[run], lengths[run], weights) + change
            yield Ranked(one, answer, score, heard.statements[run], heard.ratings[run], house)

    def _parts(
        self, document: Document, heard: Sequence[Heard], wanted: Sequence[int], pulled: _Pulled, selection: Selection
    ) -> Iterator[Ranked]:
        """Parts of the most promising sentences, where a part gains what the house holds against it."""
        weights = self._scorer.weights
        whole = {
            (answer, index): score_of([rating], [1], weights)
            for answer in wanted
            for index, rating in enumerate(heard[answer].ratings)
            if is_english(heard[answer].statements[index].language)
        }
        raise_letter = selection.style.first_letter is not FirstLetter.KEEP
        for answer, index in nlargest(TRIED * selection.per_interview, whole, key=lambda at: (whole[at], at)):
            statement, sentence = heard[answer].statements[index], heard[answer].sentences[index]
            too_long = _size(statement) > selection.max_words
            for part, kept in parts(document.text, sentence, index, raise_letter=raise_letter):
                verbatim = document.text[part.start : part.end]
                shown = part_of(statement, verbatim)
                if leans(shown) or not selection.min_words <= _size(shown) <= selection.max_words:
                    continue
                rating = self._scorer.rate(shown)
                score = score_of([rating], [1], weights)
                bar = whole[answer, index] + weights.house.leaning * leans(statement) - weights.house.part
                if too_long or score > bar:
                    house, change = self._house.of([self._house.seen(verbatim, kept, shown, pulled)])
                    house = (*house, Reason("part", weights.house.part, "is part of a sentence"))
                    yield Ranked(part, answer, score + change + weights.house.part, [shown], [rating], house)


class _HouseRules:
    """What the house holds for and against a span, whatever the ratings say."""

    def __init__(self, house: House) -> None:
        self._rules = (
            Reason("nested_speech", house.nested_speech, "quotes someone’s words inside"),
            Reason("bracketed", house.bracket, "needs words in square brackets"),
            Reason("house_leaning", house.leaning, "leans on what was said before"),
            Reason("house_pulled", house.pulled, "stands in a pull quote: its editor liked it"),
            Reason(GENERAL_TRUTH, house.anyone, "is a general truth, as the house likes them"),
            Reason("house_story", house.story, "only begins a story"),
        )
        # What each way to meet them comes to.
        self._held = {met: self._hold(met) for met in product((False, True), repeat=len(self._rules))}

    @staticmethod
    def seen(verbatim: str, sentence: Sentence, statement: Statement, pulled: _Pulled) -> _Seen:
        """Which of the rules meet one sentence."""
        nested = bool(sentence.speech) and any(one.speech for one in sentence.speech)
        liked = bool(pulled) and is_pulled(statement, pulled)
        lean, begins = does_lean(statement), does_begin_story(statement)
        return nested, bracketed_words(verbatim), lean, liked, is_about_anyone(statement), begins

    def of(self, seen: Sequence[_Seen]) -> tuple[tuple[Reason, ...], float]:
        """The rules that meet a run, and what they add. Only the first sentence can lean; a truth must hold in all.

        A run that goes on tells its story.
        """
        if len(seen) == 1:
            return self._held[seen[0]]
        nested, bracketed, leaning, liked, anyone, _ = zip(*seen, strict=True)
        return self._held[any(nested), any(bracketed), leaning[0], any(liked), all(anyone), False]

    def _hold(self, met: Sequence[bool]) -> tuple[tuple[Reason, ...], float]:
        found = tuple(rule for rule, is_met in zip(self._rules, met, strict=True) if is_met and rule.weight)
        return found, sum(rule.weight for rule in found)


def _size(statement: Statement) -> int:
    """How many words a reader counts."""
    return len(statement.words) if statement.text.isascii() else count_words(statement.text)
