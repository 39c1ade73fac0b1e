"""Signals of English that hold in a language whose function words are listed, measured by those. Curves are shared."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from quotecards.selector.function_words import FunctionWords, function_words
from quotecards.selector.signals import anecdote, antecedents, standing, voice
from quotecards.selector.signals.signal import AnyOf, Signal
from quotecards.selector.statement import Statement, is_english, words_of

_AFTER_REPLY = (",", ".", "!", ";", "?", " --")
_OPENING = 4  # words


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The measures of one language, by the names of the English signals that they stand for."""

    listed: FunctionWords

    @property
    def measures(self) -> dict[str, Callable[[Statement], float]]:
        """One measure for each English signal that holds here."""
        return {
            "connective": lambda statement: float(_first(statement) in self.listed.connectives),
            "because": lambda statement: float(_first(statement) in self.listed.leaning),
            "reply": self.reply,
            "third_person": self.third_person,
            "definite": self.definite,
            "ordinal": self.ordinal,
            "pronoun_subject": self.pronoun_subject,
            "opens_on_i": lambda statement: float(_first(statement) in self.listed.first),
            "first_person": AnyOf(self.listed.first),
            "negation": AnyOf(self.listed.negation),
            "absolutes": AnyOf(self.listed.absolute),
            "anyone": self.anyone,
        }

    def signals(self, english: tuple[Signal, ...]) -> tuple[Signal, ...]:
        """Those of the `english` signals that hold here, or hold everywhere."""
        measures = self.measures
        return tuple(
            replace(one, measure=measures[one.name]) if one.name in measures else one
            for one in english
            if one.everywhere or one.name in measures
        )

    def reply(self, statement: Statement) -> float:
        """Opens as an answer does: a word such as yes, and a stop."""
        first = _first(statement)
        if first not in self.listed.replies:
            return 0.0
        return 2.0 if statement.lower[len(first) :].startswith(_AFTER_REPLY) else 0.0

    def third_person(self, statement: Statement) -> float:
        """He, she or they before anything was named; half as much where something was that they could mean."""
        return antecedents.third_person(statement, self.listed)

    def definite(self, statement: Statement) -> float:
        """Opens on "this …", or on "the …" of which it tells what happened: a truth about the whole kind does not."""
        return float(self._opens_on_this(statement) or self._opens_on_the(statement))

    def ordinal(self, statement: Statement) -> float:
        """Counts on from something before: the third winter, another house."""
        return float(not self.listed.order.isdisjoint(self._opening_words(statement)))

    def tells(self, words: Iterable[str]) -> bool:
        """Whether words tell what happened."""
        return any(map(self.listed.is_past, words))

    def pronoun_subject(self, statement: Statement) -> float:
        """Opens on a pronoun, or on a verb whose subject was named before."""
        opening = self._opening(statement)
        if self.listed.impersonal.match(opening):
            return 0.0
        first = opening.partition(" ")[0].rstrip(",.;:")
        return float(bool(self.listed.points.match(opening)) or first in self.listed.third)

    def anyone(self, statement: Statement) -> float:
        """A general truth: opens on anyone, and says neither I nor he, nor what happened."""
        words = statement.words
        if not self.listed.anyone.match(statement.lower) or "?" in statement.text:
            return 0.0
        if self.listed.once.match(statement.lower) or self.tells(words_of(statement.clauses[0])):
            return 0.0
        return float(self.listed.first.isdisjoint(words) and self.third_person(statement) < 1)

    def leans(self, statement: Statement) -> bool:
        """Whether a reader who sees nothing else must ask: who? what? why that?"""
        return bool(
            _first(statement) in self.listed.leaning
            or self.reply(statement)
            or self.pronoun_subject(statement)
            or self.third_person(statement) == 1
            or self._opens_on_this(statement)
            or (self._opens_on_the(statement) and self.listed.first.isdisjoint(statement.words))
            or antecedents.stands_for(statement, self.listed)
        )

    def _opens_on_this(self, statement: Statement) -> bool:
        """Whether the first or the second word is a "this" before a noun."""
        if self.listed.impersonal.match(self._opening(statement)):
            return False
        words = self._opening_words(statement)[:3]
        return any(one in self.listed.these and other not in self.listed.small for one, other in pairwise(words))

    def _opens_on_the(self, statement: Statement) -> bool:
        """Whether it tells what happened of something known, which a reader does not know."""
        return self.listed.is_the(self._opening_words(statement)[0]) and self.tells(words_of(statement.clauses[0]))

    def _opening_words(self, statement: Statement) -> tuple[str, ...]:
        """The first words after the connectives; one empty word where there is none."""
        return words_of(self._opening(statement))[:_OPENING] or ("",)

    def _opening(self, statement: Statement) -> str:
        """The sentence after its connectives."""
        rest = statement.lower
        while True:
            first, _, behind = rest.partition(" ")
            if not behind or first.rstrip(",") not in self.listed.connectives:
                return rest
            rest = behind


def does_lean(statement: Statement) -> bool:
    """Whether a statement of any language leans on what was said before, as far as its words are listed."""
    if is_english(statement.language):
        return standing.leans(statement)
    listed = function_words(statement.language)
    return listed is not None and Elsewhere(listed).leans(statement)


def is_about_anyone(statement: Statement) -> bool:
    """Whether a statement of any language is a general truth, as far as its words are listed."""
    if is_english(statement.language):
        return voice.anyone(statement) > 0
    listed = function_words(statement.language)
    return listed is not None and Elsewhere(listed).anyone(statement) > 0


def does_begin_story(statement: Statement) -> bool:
    """Whether a statement of any language only begins a story, as far as its words are listed."""
    if is_english(statement.language):
        return anecdote.begins_story(statement)
    listed = function_words(statement.language)
    return listed is not None and anecdote.begins_story_elsewhere(statement, listed)


def _first(statement: Statement) -> str:
    return statement.words[0] if statement.words else ""
