"""What the house holds for and against a span, whatever the ratings say."""

from collections.abc import Sequence
from itertools import product

from quotecards.model.quote import Reason
from quotecards.selector.candidates import bracketed_words
from quotecards.selector.pulled import is_pulled
from quotecards.selector.sentences import Sentence
from quotecards.selector.signals.elsewhere import does_begin_story, does_lean, is_about_anyone
from quotecards.selector.statement import Statement
from quotecards.selector.weights import House

GENERAL_TRUTH = "house_anyone"
Seen = tuple[bool, bool, bool, bool, bool, bool]
Held = tuple[tuple[Reason, ...], float]


class HouseRules:
    """The rules, each with what it adds to a score."""

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

    def most(self, *, pulled: bool) -> float:
        """The most that the rules can add to a score, where there are pull quotes or none."""
        return max(change for met, (_, change) in self._held.items() if pulled or not met[3])

    @staticmethod
    def seen(verbatim: str, sentence: Sentence, statement: Statement, pulled: Sequence[frozenset[str]]) -> Seen:
        """Which of the rules meet one sentence."""
        nested = bool(sentence.speech) and any(one.speech for one in sentence.speech)
        liked = bool(pulled) and is_pulled(statement, pulled)
        lean, begins = does_lean(statement), does_begin_story(statement)
        return nested, bracketed_words(verbatim), lean, liked, is_about_anyone(statement), begins

    def of(self, seen: Sequence[Seen]) -> Held:
        """The rules that meet a run, and what they add. Only the first sentence can lean; a truth must hold in all.

        A run that goes on tells its story.
        """
        if len(seen) == 1:
            return self._held[seen[0]]
        nested, bracketed, leaning, liked, anyone, _ = zip(*seen, strict=True)
        return self._held[any(nested), any(bracketed), leaning[0], any(liked), all(anyone), False]

    def _hold(self, met: Sequence[bool]) -> Held:
        found = tuple(rule for rule, is_met in zip(self._rules, met, strict=True) if is_met and rule.weight)
        return found, sum(rule.weight for rule in found)
